import type { Fragment, Node } from '@tiptap/pm/model';
import type { Chance } from './random.ts';
import type { Replica, Shown } from './replica.ts';
import type { TrackedEdit } from './tracked-edit.ts';

/** Somebody at work on the article: what they cut or copied, and the words that they look at. */
export interface Person {
  readonly replica: Replica;
  readonly chance: Chance;
  clipboard: Clipboard | null;
  /** Characters of an annotation: most edits happen around one. */
  focus: readonly number[];
}

/** What somebody cut or copied, and who its characters are. */
export interface Clipboard {
  readonly content: Fragment;
  readonly ids: readonly number[];
  readonly isInline: boolean;
  readonly isCut: boolean;
  wasPasted: boolean;
}

/** Positions of a piece of text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Does one edit. @returns false when there was nothing to do it to */
export type Edit = (person: Person) => boolean;

/** Edits a span of one text block, around what the person looks at. */
export function withSpan(person: Person, change: (edit: TrackedEdit, span: Span) => void): boolean {
  return person.replica.edit((edit) => {
    const span = someSpan(person, { doc: edit.tr.doc, ids: edit.ids });
    if (span) change(edit, span);
  });
}

function someSpan({ chance, focus }: Person, { doc, ids }: Shown): Span | null {
  const sought = new Set(focus.filter((id) => id !== 0));
  const standing = ids.flatMap((id, position) => (sought.has(id) ? [position] : []));
  const all = standing.length > 0 ? standing : ids.flatMap((id, position) => (id === 0 ? [] : [position]));
  if (all.length === 0) return null;
  const first = standing.length > 0 ? (all[0] ?? 0) : chance.pick(all);
  const last = standing.length > 0 ? (all.at(-1) ?? first) : first + chance.below(60);
  const shift = () => (chance.happens(0.4) ? 0 : chance.below(25) - 12);
  const $first = doc.resolve(first);
  const clamp = (position: number) => Math.min(Math.max(position, $first.start()), $first.end());
  const [from, to] = [clamp(first + shift()), clamp(last + 1 + shift())];
  return from < to ? { from, to } : $first.start() < $first.end() ? { from: first, to: first + 1 } : null;
}

/** People cut, copy and drag words, not halves of them. */
export function wholeWords(edit: TrackedEdit, { from, to }: Span): Span {
  const $from = edit.tr.doc.resolve(from);
  const isInWord = (position: number) => /\S/u.test(edit.tr.doc.textBetween(position, position + 1));
  let [start, end] = [from, to];
  while (start > $from.start() && isInWord(start - 1)) start -= 1;
  while (end < $from.end() && isInWord(end)) end += 1;
  return { from: start, to: end };
}

/** One or two whole blocks of the article, around a position. */
export function topBlocks(doc: Node, position: number, chance: Chance): Span {
  const $position = doc.resolve(position);
  const index = $position.index(0);
  const from = $position.before(1);
  const count = chance.happens(0.7) || index + 1 >= doc.childCount ? 1 : 2;
  return { from, to: from + doc.child(index).nodeSize + (count === 2 ? doc.child(index + 1).nodeSize : 0) };
}
