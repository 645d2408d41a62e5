import { Fragment, type Node } from '@tiptap/pm/model';
import { stayedChildren } from './pair-children.ts';

/** Replacing from..to of one document by nextFrom..nextTo of the next one gives the next one there. */
export interface ChangedSpan {
  readonly from: number;
  readonly to: number;
  readonly nextFrom: number;
  readonly nextTo: number;
}

/**
 * What differs between two states of a document, in order, one span for each changed block or run of blocks that came
 * or went. Nodes that are the same object cost one comparison.
 */
export function changedSpans(before: Node, after: Node): ChangedSpan[] {
  return spansIn(before, 0, after, 0);
}

function spansIn(before: Node, start: number, after: Node, nextStart: number): ChangedSpan[] {
  const { head, headSize, tail } = sameEnds(before, after);
  const [olds, news] = [childrenOf(before, head, tail), childrenOf(after, head, tail)];
  const spans: ChangedSpan[] = [];
  let [from, nextFrom] = [start + headSize, nextStart + headSize];
  for (const { old, now } of alignment(olds, news)) {
    const [to, nextTo] = [from + sizeOf(old), nextFrom + sizeOf(now)];
    spans.push(...spansOfRun(old, from, now, nextFrom));
    [from, nextFrom] = [to, nextTo];
  }
  return spans;
}

/** How many children are the same objects at both ends: after a keystroke all but one, which must cost next to nothing. */
function sameEnds(
  before: Node,
  after: Node,
): { readonly head: number; readonly headSize: number; readonly tail: number } {
  const most = Math.min(before.childCount, after.childCount);
  let [head, headSize, tail] = [0, 0, 0];
  while (head < most && before.child(head) === after.child(head)) {
    headSize += before.child(head).nodeSize;
    head += 1;
  }
  const [last, nextLast] = [before.childCount - 1, after.childCount - 1];
  while (tail < most - head && before.child(last - tail) === after.child(nextLast - tail)) tail += 1;
  return { head, headSize, tail };
}

/** Spans of a run of children that took the place of another one. */
function spansOfRun(old: readonly Node[], from: number, now: readonly Node[], nextFrom: number): ChangedSpan[] {
  const [one] = old;
  const [other] = now;
  if (old.length === now.length && one && other && one.eq(other)) return [];
  const isSameContainer =
    old.length === 1 && now.length === 1 && one && other && one.sameMarkup(other) && !one.isTextblock && !one.isLeaf;
  if (isSameContainer) return spansIn(one, from + 1, other, nextFrom + 1);
  return smallestSpan(Fragment.from([...old]), from, Fragment.from([...now]), nextFrom);
}

function smallestSpan(old: Fragment, from: number, now: Fragment, nextFrom: number): ChangedSpan[] {
  const start = old.findDiffStart(now);
  const end = old.findDiffEnd(now);
  if (start === null || end === null) return [];
  // Where text repeats, both searches may run past each other.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  return [
    { from: from + start, to: from + end.a + overlap, nextFrom: nextFrom + start, nextTo: nextFrom + end.b + overlap },
  ];
}

interface Run {
  readonly old: readonly Node[];
  readonly now: readonly Node[];
}

/** Pairs children that stayed, in order; between them, runs of as many pair up one by one, others as a whole. */
function alignment(olds: readonly Node[], news: readonly Node[]): Run[] {
  const runs: Run[] = [];
  let [oldAt, newAt] = [0, 0];
  for (const { old, now } of stayedChildren(olds, news)) {
    runs.push(...paired(olds.slice(oldAt, old), news.slice(newAt, now)));
    runs.push({ old: olds.slice(old, old + 1), now: news.slice(now, now + 1) });
    [oldAt, newAt] = [old + 1, now + 1];
  }
  return [...runs, ...paired(olds.slice(oldAt), news.slice(newAt))];
}

function paired(old: readonly Node[], now: readonly Node[]): Run[] {
  if (old.length === 0 && now.length === 0) return [];
  if (old.length !== now.length) return trimmed(old, now);
  return old.map((node, index) => ({ old: [node], now: now.slice(index, index + 1) }));
}

/** Equal nodes at both ends are taken off first: after a reload no node is the same object. */
function trimmed(old: readonly Node[], now: readonly Node[]): Run[] {
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && same(old[head], now[head])) head += 1;
  let tail = 0;
  while (tail < most - head && same(old[old.length - 1 - tail], now[now.length - 1 - tail])) tail += 1;
  const run = (start: number, end: number) => ({
    old: old.slice(start, old.length - end),
    now: now.slice(start, now.length - end),
  });
  const kept = (nodes: readonly Node[]) => nodes.map((node) => ({ old: [node], now: [node] }));
  return [...kept(old.slice(0, head)), run(head, tail), ...kept(old.slice(old.length - tail))];
}

function same(one: Node | undefined, other: Node | undefined): boolean {
  return one !== undefined && other !== undefined && one.eq(other);
}

/** The children of a node but the first and the last ones. */
function childrenOf(node: Node, head: number, tail: number): Node[] {
  return Array.from({ length: node.childCount - head - tail }, (_, index) => node.child(head + index));
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((size, node) => size + node.nodeSize, 0);
}
