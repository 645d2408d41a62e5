import { passes, type Filters } from './filters.ts';
import type { AnchoredAnnotation, DecisionKind } from '#lib/core/annotation/annotation.ts';

/** So many can be decided together (docs/api.md, "Deciding together"). */
export const MOST_TOGETHER = 500;

/** What many can be decided as at once. */
export type TogetherKind = Extract<DecisionKind, 'accepted' | 'fixed' | 'stet'>;

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

/** What will be decided, and what can't be and why, in sentences. */
export function countSentence({ decided, refused }: TogetherAnswer): string {
  const will = `${decided.length} will be decided.`;
  if (refused.length === 0) return will;
  const reasons = [...new Set(refused.map(({ detail }) => detail))];
  return `${will} ${refused.length} can’t be, and will stay open: ${reasons.join(' ')}`;
}
