import type { Byline } from '#lib/core/annotation/annotation.ts';
import type { Happening } from './lay-out.ts';

/** Tracked changes that are one correction: words, which may be none, and those that are to stand there instead. */
export interface GroupedChange {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly byline: Byline;
}

type TrackedChange = Exclude<Happening, { kind: 'edge' }>;
type Group = Omit<TrackedChange, 'change'> & { readonly byline: Byline };

/**
 * Tracked changes as corrections. Changes of one person with nothing between them belong together, whatever Word split
 * them at: a deletion and the insertion at its end are a replacement, in either order.
 */
export function groupChanges(happenings: readonly Happening[]): GroupedChange[] {
  const groups = joinEqual(happenings.filter((each): each is TrackedChange => each.kind !== 'edge'));
  const corrections: GroupedChange[] = [];
  for (let index = 0; index < groups.length; index += 1) {
    const [one, two, three] = groups.slice(index, index + 3);
    if (!one) break;
    const isPair = two !== undefined && one.kind !== two.kind && touch(one, two);
    // An insertion before a deletion that has an insertion behind it stands for itself.
    const isTaken = one.kind === 'inserted' && two && three?.kind === 'inserted' && touch(two, three);
    const parts = isPair && !isTaken ? [one, two] : [one];
    index += parts.length - 1;
    corrections.push({
      start: one.start,
      end: parts.at(-1)?.end ?? one.end,
      replacement: parts.map(({ kind, text }) => (kind === 'inserted' ? text : '')).join(''),
      byline: one.byline,
    });
  }
  return corrections;
}

const touch = (one: Group, other: Group) => one.end === other.start && one.byline.name === other.byline.name;

function joinEqual(changes: readonly TrackedChange[]): Group[] {
  const groups: Group[] = [];
  for (const { kind, start, end, text, change } of changes) {
    const next = { kind, start, end, text, byline: change.byline };
    const last = groups.at(-1);
    if (last?.kind === kind && touch(last, next)) groups.splice(-1, 1, { ...last, end, text: last.text + text });
    else groups.push(next);
  }
  return groups;
}
