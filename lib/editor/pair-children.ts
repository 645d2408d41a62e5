import type { Node } from '@tiptap/pm/model';
import { commonEnd, commonStart } from '#lib/core/anchoring/similarity.ts';
import { firstIndex } from '#lib/core/first-index.ts';

/** A child that stayed: its index before and after. */
export interface Pair {
  readonly old: number;
  readonly now: number;
}

/** So much of the shorter text must be common at the ends of two blocks for one to have become the other. */
const ALIKE = 0.5;

/**
 * Which children of a node are still there in its next state, in increasing order. The same object is the same child, and as
 * many as possible of those keep their order: a block that was moved counts as gone and come. Between them equal ones pair up,
 * then those that are most alike, then a single one with the single one in its place.
 * @param cameFromElsewhere whether a child stood elsewhere before: then it is none of these, were it equal to one
 */
export function pairChildren(
  olds: readonly (Node | undefined)[],
  news: readonly Node[],
  cameFromElsewhere: (child: Node) => boolean = () => false,
): Pair[] {
  const pairs: Pair[] = [];
  let [old, now] = [0, 0];
  for (const stayed of [...stayedChildren(olds, news), { old: olds.length, now: news.length }]) {
    if (stayed.old > old && stayed.now > now) {
      const run = pairRun(olds.slice(old, stayed.old), news.slice(now, stayed.now), cameFromElsewhere);
      pairs.push(...run.map((pair) => ({ old: pair.old + old, now: pair.now + now })));
    }
    if (stayed.old < olds.length) pairs.push(stayed);
    [old, now] = [stayed.old + 1, stayed.now + 1];
  }
  return pairs;
}

/** Which children are the same object before and after: as many as keep their order. */
export function stayedChildren(olds: readonly (Node | undefined)[], news: readonly Node[]): Pair[] {
  const most = Math.min(olds.length, news.length);
  let head = 0;
  while (head < most && olds[head] === news[head]) head += 1;
  let tail = 0;
  while (tail < most - head && olds[olds.length - 1 - tail] === news[news.length - 1 - tail]) tail += 1;
  const same = (count: number, old: number, now: number): Pair[] =>
    Array.from({ length: count }, (_, step) => ({ old: old + step, now: now + step }));
  const middle = longestRow(olds.slice(head, olds.length - tail), news.slice(head, news.length - tail));
  return [
    ...same(head, 0, 0),
    ...middle.map(({ old, now }) => ({ old: old + head, now: now + head })),
    ...same(tail, olds.length - tail, news.length - tail),
  ];
}

/** The longest increasing row of children that are the same object before and after. */
function longestRow(olds: readonly (Node | undefined)[], news: readonly Node[]): Pair[] {
  const places = new Map(olds.map((node, index) => [node, index]));
  const stayed = news.flatMap((node, now) => {
    const old = places.get(node);
    return old === undefined ? [] : [{ old, now }];
  });
  // Patience sorting: `ends` holds, for each length, the row that ends lowest.
  const ends: { readonly pair: Pair; readonly before: number }[] = [];
  const rows: number[] = [];
  for (const pair of stayed) {
    const length = firstIndex(rows, (end) => (ends[end]?.pair.old ?? 0) >= pair.old);
    rows[length] = ends.push({ pair, before: length > 0 ? (rows[length - 1] ?? -1) : -1 }) - 1;
  }
  const row: Pair[] = [];
  for (let at = rows.at(-1) ?? -1; at >= 0; at = ends[at]?.before ?? -1) {
    const end = ends[at];
    if (end) row.push(end.pair);
  }
  return row.toReversed();
}

/** Pairs of two runs that have no child in common. */
function pairRun(
  olds: readonly (Node | undefined)[],
  news: readonly Node[],
  cameFromElsewhere: (child: Node) => boolean,
): Pair[] {
  const candidates = olds.flatMap((old, oldIndex) =>
    news.flatMap((now, nowIndex) => {
      if (!old || old.type !== now.type) return [];
      const alike = likeness(old, now);
      if (alike.share > 1 && cameFromElsewhere(now)) return [];
      return [{ old: oldIndex, now: nowIndex, ...alike }];
    }),
  );
  const isOnly = olds.length === 1 && news.length === 1;
  const fitting = candidates
    .filter(({ share }) => isOnly || share >= ALIKE)
    .toSorted((one, other) => other.share - one.share || other.kept - one.kept);
  const pairs: Pair[] = [];
  for (const { old, now } of fitting)
    if (pairs.every((pair) => (pair.old < old && pair.now < now) || (pair.old > old && pair.now > now)))
      pairs.push({ old, now });
  return pairs.toSorted((one, other) => one.old - other.old);
}

/** How much two nodes have in common at their ends: characters, and as a share of the shorter one; 2 when they are equal. */
function likeness(old: Node, now: Node): { readonly share: number; readonly kept: number } {
  if (old.eq(now)) return { share: 2, kept: old.nodeSize };
  const [before, after] = [old.textContent, now.textContent];
  const shorter = Math.min(before.length, after.length);
  const head = commonStart(before, after);
  const kept = Math.min(shorter, head + commonEnd(before.slice(head), after.slice(head)));
  return { share: shorter === 0 ? (before === after ? 1 : 0) : kept / shorter, kept };
}
