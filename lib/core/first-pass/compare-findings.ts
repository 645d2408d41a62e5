import type { Anchor, DecisionKind, Range } from '../annotation/annotation.ts';

/** A finding of this run, where it is in the article now. */
export interface FoundNow extends Range {
  readonly rule: string;
  readonly words: string;
}

/** What an earlier run put on the article, and what has become of it. */
export interface EarlierFlag {
  readonly id: string;
  readonly rule: string;
  /** The words that it was put on. */
  readonly words: string;
  readonly anchor: Anchor;
  /** null while it is open; 'gone' when the first pass itself withdrew it. */
  readonly decision: DecisionKind | 'gone' | null;
  /** Whether a person has replied, edited, added a source, decided or reopened. */
  readonly touched: boolean;
}

/** What a run changes. Every finding is in exactly one of `make`, `bringBack`, `kept` and `settled`. */
export interface CheckPlan<F extends FoundNow> {
  readonly make: readonly F[];
  /** Flags that the first pass withdrew, and whose finding is there again. */
  readonly bringBack: readonly { readonly id: string; readonly found: F }[];
  readonly kept: readonly F[];
  /** A person has decided about it already. */
  readonly settled: readonly F[];
  /** Ids of open flags whose finding no longer holds. */
  readonly withdraw: readonly string[];
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
const isOpen = ({ decision }: EarlierFlag): boolean => decision === null;
const isGone = ({ decision }: EarlierFlag): boolean => decision === 'gone';

/** Still on just the words of the finding, and those are unchanged. */
function isSame(flag: EarlierFlag, found: FoundNow): boolean {
  const { anchor, words } = flag;
  return anchor.start === found.start && anchor.end === found.end && anchor.text === words && words === found.words;
}

/** A person let just these words stand, or found their source: a finding on them again says nothing new. */
function settles(flag: EarlierFlag, found: FoundNow): boolean {
  const { decision, anchor, words } = flag;
  if (decision === null || decision === 'gone') return false;
  // What was mended and is found again is broken anew.
  if (decision === 'accepted' && !isSame(flag, found)) return false;
  return anchor.text === words && overlaps(anchor, found);
}

/**
 * Compares the findings of a run with the flags that earlier runs made. A finding is known by its rule and the words
 * it stands on; a flag that a person has touched is never withdrawn, and keeps its place against a finding on the
 * same words. The order of the findings is kept.
 */
export function compareFindings<F extends FoundNow>(
  found: readonly F[],
  earlier: readonly EarlierFlag[],
): CheckPlan<F> {
  const byRule = Map.groupBy(earlier, ({ rule }) => rule);
  const holding = new Set<string>();
  const make: F[] = [];
  const kept: F[] = [];
  const settled: F[] = [];
  const bringBack: { id: string; found: F }[] = [];
  for (const each of found) {
    const near = (byRule.get(each.rule) ?? []).filter(({ id, anchor }) => !holding.has(id) && overlaps(anchor, each));
    const standing =
      near.find((flag) => isOpen(flag) && isSame(flag, each)) ?? near.find((flag) => isOpen(flag) && flag.touched);
    const gone = near.findLast((flag) => isGone(flag) && isSame(flag, each));
    const back = standing ?? gone;
    if (standing) kept.push(each);
    else if (near.some((flag) => settles(flag, each))) settled.push(each);
    else if (gone) bringBack.push({ id: gone.id, found: each });
    else make.push(each);
    if (back) holding.add(back.id);
  }
  const withdraw = earlier.filter((flag) => isOpen(flag) && !flag.touched && !holding.has(flag.id));
  return { make, bringBack, kept, settled, withdraw: withdraw.map(({ id }) => id) };
}
