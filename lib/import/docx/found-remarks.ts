import type { Range } from '#lib/core/annotation/annotation.ts';
import { LIMITS } from '#lib/core/limits.ts';
import type { FoundRemark } from '../found-remark.ts';
import { groupChanges, type GroupedChange } from './group-changes.ts';
import type { Happening, Layout } from './lay-out.ts';
import type { Losses } from './losses.ts';
import type { Thread, WordComment } from './read-comments.ts';

/** Comments and tracked changes as remarks on the original text, in the order of their places. */
export function findRemarks(layout: Layout, threads: readonly Thread[], losses: Losses): FoundRemark[] {
  const places = placesOfComments(layout.happenings);
  const comments = threads.flatMap((thread) => toComment(thread, places, layout.text, losses));
  const changes = groupChanges(layout.happenings).map((change) => toCorrection(change, layout.text, losses));
  return withUniqueKeys(
    [...comments, ...changes].toSorted(
      (one, other) => one.range.start - other.range.start || one.range.end - other.range.end,
    ),
  );
}

/** The words of comments by their ids; of one without words, where Word hangs its sign. */
function placesOfComments(happenings: readonly Happening[]): ReadonlyMap<string, Range> {
  const starts = new Map<string, number>();
  const places = new Map<string, Range>();
  for (const happening of happenings) {
    if (happening.kind !== 'edge') continue;
    const { edge, comment, start } = happening;
    if (edge === 'start') starts.set(comment, start);
    else if (edge === 'end') places.set(comment, { start: starts.get(comment) ?? start, end: start });
    else if (!places.has(comment)) places.set(comment, { start: starts.get(comment) ?? start, end: start });
  }
  return places;
}

function toComment(
  thread: Thread,
  places: ReadonlyMap<string, Range>,
  text: string,
  losses: Losses,
): readonly FoundRemark[] {
  const [first, ...rest] = [thread, ...thread.replies].filter(({ body }) => body !== '');
  losses.count('emptyComment', thread.replies.length + 1 - rest.length - (first ? 1 : 0));
  if (!first) return [];
  const place = [thread, ...thread.replies].map(({ id }) => places.get(id)).find((found) => found !== undefined);
  if (!place) losses.count('placeless');
  const replies = rest.slice(0, LIMITS.repliesPerAnnotation);
  losses.count('extraReply', rest.length - replies.length);
  return [
    {
      kind: 'comment',
      body: shortened(first, losses),
      replacement: null,
      range: pointable(withoutEdgeBreaks(place ?? { start: 0, end: 0 }, text), losses),
      byline: first.byline,
      isResolved: thread.isResolved,
      replies: replies.map((reply) => ({ body: shortened(reply, losses), byline: reply.byline })),
    },
  ];
}

function shortened({ body }: WordComment, losses: Losses): string {
  if (body.length > LIMITS.bodyLength) losses.count('cutWords');
  return cut(body, LIMITS.bodyLength);
}

const cut = (text: string, length: number) => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

function withoutEdgeBreaks({ start, end }: Range, text: string): Range {
  let [from, to] = [start, Math.max(start, end)];
  while (from < to && text[from] === '\n') from += 1;
  while (from < to && text[to - 1] === '\n') to -= 1;
  return { start: from, end: to };
}

function pointable({ start, end }: Range, losses: Losses): Range {
  if (end - start <= LIMITS.quoteLength) return { start, end };
  losses.count('longTarget');
  return { start, end: start + LIMITS.quoteLength };
}

function toCorrection(change: GroupedChange, text: string, losses: Losses): FoundRemark {
  const { replacement, byline } = change;
  const range = wholeBlocks(change, text);
  const remark = { byline, range, isResolved: false, replies: [] };
  const isLong = range.end - range.start > LIMITS.quoteLength || replacement.length > LIMITS.replacementLength;
  if (!isLong && !replacement.includes('\n')) return { ...remark, kind: 'correction', body: '', replacement };
  losses.count(isLong ? 'longChange' : 'insertedBlock');
  return {
    ...remark,
    kind: 'comment',
    body: cut(inWords(range, replacement), LIMITS.bodyLength),
    replacement: null,
    range: { start: range.start, end: Math.min(range.end, range.start + LIMITS.quoteLength) },
  };
}

/** Deleting the words of a block takes the block away: its break need not be deleted too. */
function wholeBlocks({ start, end, replacement }: GroupedChange, text: string): Range {
  const beginsBlock = start === 0 || text[start - 1] === '\n';
  const isWhole = replacement === '' && beginsBlock && end - start > 1 && text[end - 1] === '\n';
  return { start, end: isWhole ? end - 1 : end };
}

/** What a tracked change wants, where no correction can say it. */
function inWords({ start, end }: Range, replacement: string): string {
  const length = `${(end - start).toLocaleString('en-GB')} characters from here on`;
  if (replacement === '') return `Delete the ${length}.`;
  const words = replacement.trim() === '' ? 'Begin a new paragraph here.' : null;
  if (start === end) return words ?? `Insert here:\n${replacement}`;
  return words ?? `Replace the ${length} by:\n${replacement}`;
}

/** Word numbers its changes; files put together by other programs may use a number twice. */
function withUniqueKeys(remarks: readonly FoundRemark[]): FoundRemark[] {
  const seen = new Map<string, number>();
  return remarks.map((remark) => {
    const { key } = remark.byline;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? remark : { ...remark, byline: { ...remark.byline, key: `${key} (${times})` } };
  });
}
