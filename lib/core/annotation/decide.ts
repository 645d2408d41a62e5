import { can, type Actor } from '../access/access.ts';
import { Problem } from '../problem.ts';
import type { Annotation, Decision, DecisionKind } from './annotation.ts';
import type { DecisionInput } from './schemas.ts';

/** What came of asking for a decision: the decision, or why there can't be one. */
export type Deciding =
  | { readonly outcome: 'decided'; readonly decision: Decision }
  | { readonly outcome: 'refused'; readonly because: Problem };

/** Who decides, when, and for `merged` the annotation that is to take this one in (null when there is none of that id). */
export interface DecidingContext {
  readonly by: Actor;
  readonly at: string;
  readonly into: Pick<Annotation, 'id' | 'articleId' | 'status'> | null;
  /** Sources of the annotations that were merged into this one: they speak for it too. */
  readonly mergedSources?: number;
}

const refused = (because: Problem): Deciding => ({ outcome: 'refused', because });

/**
 * The life cycle of an annotation: open -> decided, once. Accepting is only judged here; the words are changed by
 * whoever asked. A decided one must be reopened before it can be decided anew.
 */
export function decide(
  annotation: Annotation,
  input: DecisionInput,
  { by, at, into, mergedSources = 0 }: DecidingContext,
): Deciding {
  const { decision } = input;
  const reason = input.reason?.trim() || null;
  const because =
    forbidden(annotation, decision, by) ??
    alreadyDecided(annotation) ??
    unfit(annotation, decision, reason, mergedSources) ??
    (decision === 'merged' ? unmergeable(annotation, input.into, into) : null);
  if (because) return refused(because);
  const target = decision === 'merged' ? (into?.id ?? null) : null;
  return { outcome: 'decided', decision: { decision, by: { id: by.id, name: by.name }, at, reason, into: target } };
}

function forbidden(annotation: Annotation, decision: DecisionKind, by: Actor): Problem | null {
  if (decision !== 'withdrawn')
    return can(by, 'annotation.decide')
      ? null
      : new Problem('forbidden', `Your role (${by.role}) does not let you decide on annotations.`);
  if (can(by, 'house.manage') || (isAuthor(annotation, by) && can(by, 'annotation.withdrawOwn'))) return null;
  return new Problem('forbidden', 'Only its author or an admin can withdraw an annotation.');
}

/** Whether a person wrote the annotation. */
export function isAuthor({ origin }: Pick<Annotation, 'origin'>, person: { readonly id: string }): boolean {
  return origin.kind === 'person' && origin.person.id === person.id;
}

/** The refusal to change what has been decided; null while it is open. */
export function alreadyDecided({ decision }: Pick<Annotation, 'decision'>): Problem | null {
  if (!decision) return null;
  return new Problem('conflict', `This annotation has been decided already (${decision.decision}); reopen it first.`, {
    decision: decision.decision,
  });
}

/** Whether it says that a source is missing and none has been given: then it can't be decided as sourced yet. */
export function lacksSource(
  { category, evidence }: Pick<Annotation, 'category' | 'evidence'>,
  mergedSources = 0,
): boolean {
  return category === 'unsupported' && evidence.length + mergedSources === 0;
}

function unfit(
  annotation: Annotation,
  decision: DecisionKind,
  reason: string | null,
  mergedSources: number,
): Problem | null {
  if (decision === 'accepted' && annotation.replacement === null)
    return new Problem('invalid', 'There is no replacement to accept: propose one first, or mark it as fixed.');
  if (decision === 'stet' && reason === null)
    return new Problem('invalid', 'Please give a reason for letting the passage stand.');
  if (decision === 'sourced' && lacksSource(annotation, mergedSources))
    return new Problem('invalid', 'Please add the source first: nothing here says what supports the passage.');
  return null;
}

function unmergeable(
  annotation: Annotation,
  wanted: string | undefined,
  into: DecidingContext['into'],
): Problem | null {
  if (wanted === undefined) return new Problem('invalid', 'Please say which annotation to merge into.');
  if (wanted === annotation.id) return new Problem('invalid', 'An annotation can’t be merged into itself.');
  if (into?.articleId !== annotation.articleId)
    return new Problem('invalid', 'There is no such annotation in this article to merge into.');
  if (into.status !== 'open') return new Problem('conflict', 'The annotation to merge into has been decided already.');
  return null;
}
