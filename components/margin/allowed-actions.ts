import { can, type Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation, DecisionKind } from '#lib/core/annotation/annotation.ts';
import { decide, isAuthor } from '#lib/core/annotation/decide.ts';
import type { CardAction } from './keys.ts';

/** Which decision each of the deciding actions makes. */
export const DECISION_OF = {
  accept: 'accepted',
  fixed: 'fixed',
  sourced: 'sourced',
  stet: 'stet',
  withdraw: 'withdrawn',
} as const satisfies Partial<Record<CardAction, DecisionKind>>;

type DecidingAction = keyof typeof DECISION_OF;

/** What this person may do with an annotation, in the order of its buttons: the server's own rules, asked beforehand. */
export function allowedActions(annotation: AnchoredAnnotation, actor: Actor): readonly CardAction[] {
  const open = annotation.status === 'open';
  const deciding = (Object.keys(DECISION_OF) as DecidingAction[]).filter((action) =>
    mayDecide(annotation, action, actor),
  );
  const mayEdit = can(actor, isAuthor(annotation, actor) ? 'annotation.editOwn' : 'annotation.edit');
  const others: readonly (readonly [CardAction, boolean])[] = [
    [
      'adopt',
      open && annotation.origin.kind === 'check' && can(actor, 'annotation.decide') && can(actor, 'annotation.make'),
    ],
    ['reply', can(actor, 'annotation.reply')],
    ['evidence', open && annotation.kind !== 'comment' && can(actor, 'annotation.addEvidence')],
    ['edit', open && mayEdit],
    ['assign', open && can(actor, 'annotation.assign')],
    ['merge', open && can(actor, 'annotation.decide')],
    ['guideline', annotation.category !== null],
    ['reopen', !open && can(actor, 'annotation.reopen')],
    ['copyLink', true],
  ];
  return [...deciding, ...others.filter(([, may]) => may).map(([action]) => action)];
}

function mayDecide(annotation: AnchoredAnnotation, action: DecidingAction, actor: Actor): boolean {
  // Nothing is left to accept in words that are no longer there.
  if (action === 'accept' && annotation.anchor.state === 'orphaned') return false;
  if (action === 'sourced' && annotation.kind !== 'flag') return false;
  // Where a source is missing, the page leads to adding one.
  const context = { by: actor, at: '', into: null, mergedSources: 1 };
  return decide(annotation, { decision: DECISION_OF[action], reason: '-' }, context).outcome === 'decided';
}
