import type { DecisionKind } from '../annotation/annotation.ts';

/** Under this share of right findings a rule costs editors more than it gives. */
const LOWEST_PRECISION = 0.3;
/** So many decisions are needed before a share says anything: 20 leave an error of about a fifth either way. */
const FEWEST_JUDGED = 20;

/** How often each decision was taken on a rule's findings. */
export type DecisionCounts = Readonly<Partial<Record<DecisionKind, number>>>;

/** What decisions say of a rule. Merged and withdrawn ones say nothing. */
export interface Judgement {
  /** Accepted, mended by hand, or given a source: something was wrong there. */
  readonly right: number;
  readonly judged: number;
  /** right / judged; null while nobody has judged any. */
  readonly precision: number | null;
}

/** The measured precision of a rule. */
export function judge({ accepted = 0, fixed = 0, sourced = 0, stet = 0 }: DecisionCounts): Judgement {
  const right = accepted + fixed + sourced;
  const judged = right + stet;
  return { right, judged, precision: judged === 0 ? null : right / judged };
}

/** Whether a rule has been wrong often enough to be muted. */
export function isTooOftenWrong({ judged, precision }: Judgement): boolean {
  return precision !== null && judged >= FEWEST_JUDGED && precision < LOWEST_PRECISION;
}
