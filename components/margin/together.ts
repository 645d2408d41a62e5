import { passes, type Filters } from './filters.ts';
import { ruleWords } from './rule-words.ts';
import type { AnchoredAnnotation, DecisionKind } from '#lib/core/annotation/annotation.ts';

/** So many can be decided together (docs/api.md, "Deciding together"). */
export const MOST_TOGETHER = 500;

/** What many can be decided as at once. */
export type TogetherKind = Extract<DecisionKind, 'accepted' | 'fixed' | 'sourced' | 'stet'>;

/** Which open annotations: those that pass the filters, those of a check's rule, or those of a person (by id). */
export type TogetherScope = 'filters' | `check:${string}` | `person:${string}`;

/** A choice of what to decide on together. */
export interface TogetherChoice {
  readonly scope: TogetherScope;
  readonly label: string;
  readonly ids: readonly string[];
}

/** What came of deciding on many, or (when only counted) would come of it. */
export interface TogetherAnswer {
  /** Takes them back together; null when nothing was decided. */
  readonly batch: string | null;
  readonly decided: readonly string[];
  readonly refused: readonly { readonly id: string; readonly detail: string }[];
}

/** The open annotations that pass the filters, whatever these say of the status: what deciding together is about. */
export function openThatPass(filters: Filters, annotations: Iterable<AnchoredAnnotation>): readonly string[] {
  const open: Filters = { ...filters, status: 'open' };
  return [...annotations].filter((one) => passes(open, one)).map(({ id }) => id);
}

/** All that can be chosen, with its open annotations: what passes the filters, then rules and people, the largest first. */
export function choicesOf(filters: Filters, annotations: readonly AnchoredAnnotation[]): readonly TogetherChoice[] {
  const makers = new Map<TogetherScope, { label: string; ids: string[] }>();
  for (const { id, origin, status } of annotations) {
    if (status !== 'open') continue;
    const [scope, label]: [TogetherScope, string] =
      origin.kind === 'check'
        ? [`check:${origin.check}`, `check: ${ruleWords(origin.check)}`]
        : [`person:${origin.person.id}`, `by ${origin.person.name}`];
    const known = makers.get(scope) ?? { label, ids: [] };
    known.ids.push(id);
    makers.set(scope, known);
  }
  const bySize = [...makers].toSorted(([, one], [, two]) => two.ids.length - one.ids.length);
  return [
    { scope: 'filters', label: 'all that is listed', ids: openThatPass(filters, annotations) },
    ...bySize.map(([scope, { label, ids }]) => ({ scope, label, ids })),
  ];
}

/** What will be decided, and what can't be and why, in sentences. */
export function countSentence({ decided, refused }: TogetherAnswer): string {
  const will = `${decided.length} will be decided.`;
  if (refused.length === 0) return will;
  const reasons = [...new Set(refused.map(({ detail }) => detail))];
  return `${will} ${refused.length} can’t be, and will stay open: ${reasons.join(' ')}`;
}
