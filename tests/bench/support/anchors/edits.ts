import { Fragment, type Node, type Slice } from '@tiptap/pm/model';
import { canJoin, canSplit, findWrapping, liftTarget } from '@tiptap/pm/transform';
import { schema } from '#lib/editor/schema.ts';
import { someWords } from './article.ts';
import type { Chance } from './random.ts';
import type { Replica, Shown, TrackedEdit } from './replica.ts';

/** Somebody at work on the article: what they cut or copied, and the words that they look at. */
export interface Person {
  readonly replica: Replica;
  readonly chance: Chance;
  clipboard: Clipboard | null;
  /** Characters of an annotation: most edits happen around one. */
  focus: readonly number[];
}

interface Clipboard {
  readonly content: Fragment;
  readonly ids: readonly number[];
  readonly isInline: boolean;
  readonly isCut: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Does one edit. @returns false when there was nothing to do it to */
export type Edit = (person: Person) => boolean;

const TYPED: Edit = (person) => {
  const { chance } = person;
  return withSpan(person, (edit, { from, to }) => {
    const at = chance.pick([from, to, from + chance.below(to - from + 1)]);
    insertWords(person, edit, { from: at, to: at }, spaced(chance, someWords(chance, 1 + chance.below(4))));
  });
};

const LETTER: Edit = (person) => {
  const { chance } = person;
  return withSpan(person, (edit, { from, to }) => {
    const at = from + chance.below(to - from);
    const letter = chance.pick(['e', 's', 't', ' ', '.', 'S']);
    if (chance.happens(0.4)) insertWords(person, edit, { from: at, to: at }, letter);
    else if (chance.happens(0.5)) insertWords(person, edit, { from: at, to: at + 1 }, letter);
    else remove(person, edit, { from: at, to: at + 1 });
  });
};

const REWRITTEN: Edit = (person) =>
  withSpan(person, (edit, span) =>
    insertWords(person, edit, span, someWords(person.chance, 1 + person.chance.below(5))),
  );

const DELETED: Edit = (person) => withSpan(person, (edit, span) => remove(person, edit, span));

const DELETED_ACROSS: Edit = (person) =>
  withSpan(person, (edit, { from }) => {
    const $from = edit.tr.doc.resolve(from);
    const next = edit.tr.doc.resolve(Math.min($from.end() + 3, edit.tr.doc.content.size));
    if (!next.parent.isTextblock || next.depth !== $from.depth) return;
    remove(person, edit, { from, to: next.pos + person.chance.below(Math.min(next.parent.content.size, 20) + 1) });
  });

const CUT: Edit = (person) =>
  withSpan(person, (edit, letters) => {
    const span = wholeWords(edit, letters);
    take(person, edit, span, true);
    remove(person, edit, span);
  });

const COPIED: Edit = (person) => withSpan(person, (edit, span) => take(person, edit, wholeWords(edit, span), false));

const PASTED: Edit = (person) => {
  const { clipboard, replica } = person;
  if (!clipboard) return false;
  return withSpan({ ...person, focus: person.chance.happens(0.7) ? [] : person.focus }, (edit, { from }) => {
    // Whatever still stands in the text is copied by this.
    const standing = new Set(edit.ids);
    const ids = clipboard.ids.map((id) => (standing.has(id) ? replica.lineage.copy(id) : id));
    // Of two equal blocks y-prosemirror may take the new one for the old one.
    if (clipboard.isCut || !clipboard.isInline) replica.lineage.rememberMoved(clipboard.ids);
    const $at = edit.tr.doc.resolve(from);
    const at = clipboard.isInline ? from : person.chance.happens(0.5) ? $at.before(1) : $at.after(1);
    place(person, edit, at, ids);
    edit.steps((tr) => tr.insert(at, clipboard.content), ids);
  });
};

const CUT_BLOCK: Edit = (person) =>
  withSpan(person, (edit, { from }) => {
    const span = topBlocks(edit.tr.doc, from, person.chance);
    if (edit.tr.doc.childCount < 4) return;
    takeBlocks(person, edit, span, true);
    remove(person, edit, span);
  });

const COPIED_BLOCK: Edit = (person) =>
  withSpan(person, (edit, { from }) => takeBlocks(person, edit, topBlocks(edit.tr.doc, from, person.chance), false));

/** Dragged to another place, which is one edit. */
const MOVED_BLOCK: Edit = (person) =>
  withSpan(person, (edit, { from }) => {
    const { doc } = edit.tr;
    const span = topBlocks(doc, from, person.chance);
    const ids = edit.ids.slice(span.from, span.to).filter((id) => id !== 0);
    const { content } = doc.slice(span.from, span.to);
    person.replica.lineage.rememberMoved(ids);
    if (doc.childCount < 3 || content.childCount >= doc.childCount) return;
    edit.steps((tr) => tr.delete(span.from, span.to));
    const rest = edit.tr.doc;
    let at = 0;
    for (let index = person.chance.below(rest.childCount + 1); index > 0; index -= 1)
      at += rest.child(index - 1).nodeSize;
    place(person, edit, at, ids);
    edit.steps((tr) => tr.insert(at, content), ids);
  });

const MOVED_WORDS: Edit = (person) =>
  withSpan(person, (edit, letters) => {
    const { from, to } = wholeWords(edit, letters);
    const { content, ids } = inlineOf(edit, { from, to });
    person.replica.lineage.rememberMoved(ids);
    remove(person, edit, { from, to });
    const $from = edit.tr.doc.resolve(from);
    const at = $from.start() + person.chance.below($from.parent.content.size + 1);
    place(person, edit, at, ids);
    edit.steps((tr) => tr.insert(at, content), ids);
  });

const SPLIT: Edit = (person) =>
  withSpan(person, (edit, { from, to }) => {
    const at = from + person.chance.below(to - from + 1);
    const inList = edit.tr.doc.resolve(at).node(-1)?.type.name === 'listItem';
    const depth = inList && person.chance.happens(0.7) ? 2 : 1;
    if (canSplit(edit.tr.doc, at, depth)) edit.steps((tr) => tr.split(at, depth));
  });

const JOINED: Edit = (person) =>
  withSpan(person, (edit, { from }) => {
    const $from = edit.tr.doc.resolve(from);
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      const at = person.chance.happens(0.5) ? $from.before(depth) : $from.after(depth);
      const { nodeBefore, nodeAfter } = edit.tr.doc.resolve(at);
      if (nodeBefore?.type !== nodeAfter?.type || !canJoin(edit.tr.doc, at)) continue;
      edit.steps((tr) => tr.join(at));
      return;
    }
  });

const MARKED: Edit = (person) =>
  withSpan(person, (edit, { from, to }) => {
    const mark = schema.mark(person.chance.pick(['bold', 'italic']));
    edit.steps((tr) => (person.chance.happens(0.7) ? tr.addMark(from, to, mark) : tr.removeMark(from, to, mark)));
  });

const RETYPED_BLOCK: Edit = (person) =>
  withSpan(person, (edit, { from }) => {
    const $from = edit.tr.doc.resolve(from);
    const isTop = $from.depth === 1;
    const to = $from.parent.type.name === 'heading' ? 'paragraph' : 'heading';
    if (isTop) edit.steps((tr) => tr.setBlockType($from.start(), $from.end(), schema.node(to).type));
  });

const WRAPPED: Edit = (person) =>
  withSpan(person, (edit, { from }) => {
    const range = edit.tr.doc.resolve(from).blockRange();
    const quotation = schema.nodes['blockquote'];
    if (!range || !quotation) return;
    const lift = liftTarget(range);
    const wrapping = findWrapping(range, quotation);
    if (range.depth > 0 && lift !== null) edit.steps((tr) => tr.lift(range, lift));
    else if (wrapping && range.depth < 3) edit.steps((tr) => tr.wrap(range, wrapping));
  });

const UNDONE: Edit = ({ replica }) => replica.turnBack('undo');
const REDONE: Edit = ({ replica }) => replica.turnBack('redo');

/** Everything that people do to a text, by name. */
export const EDITS = {
  typed: TYPED,
  letter: LETTER,
  rewritten: REWRITTEN,
  deleted: DELETED,
  deletedAcross: DELETED_ACROSS,
  cut: CUT,
  copied: COPIED,
  pasted: PASTED,
  cutBlock: CUT_BLOCK,
  copiedBlock: COPIED_BLOCK,
  movedBlock: MOVED_BLOCK,
  movedWords: MOVED_WORDS,
  split: SPLIT,
  joined: JOINED,
  marked: MARKED,
  retypedBlock: RETYPED_BLOCK,
  wrapped: WRAPPED,
  undone: UNDONE,
  redone: REDONE,
} as const satisfies Record<string, Edit>;
export type EditName = keyof typeof EDITS;

/** Edits a span of one text block, around what the person looks at. */
function withSpan(person: Person, change: (edit: TrackedEdit, span: Span) => void): boolean {
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
function wholeWords(edit: TrackedEdit, { from, to }: Span): Span {
  const $from = edit.tr.doc.resolve(from);
  const isInWord = (position: number) => /\S/u.test(edit.tr.doc.textBetween(position, position + 1));
  let [start, end] = [from, to];
  while (start > $from.start() && isInWord(start - 1)) start -= 1;
  while (end < $from.end() && isInWord(end)) end += 1;
  return { from: start, to: end };
}

/** Who stands right before and right after a span. */
function neighbours(ids: readonly number[], { from, to }: Span): { readonly left: number; readonly right: number } {
  let [left, right] = [from - 1, to];
  while (left >= 0 && !ids[left]) left -= 1;
  while (right < ids.length && !ids[right]) right += 1;
  return { left: ids[left] ?? 0, right: ids[right] ?? 0 };
}

/** Who is deleted with a span: its characters, and those that were deleted between them before. */
function deletedWith({ replica: { lineage } }: Person, ids: readonly number[], span: Span): ReadonlySet<number> {
  const { left, right } = neighbours(ids, span);
  const characters = ids.slice(span.from, span.to).filter((id) => id !== 0);
  const row = [left, ...characters, right];
  const gaps = row.slice(1).flatMap((id, index) => [...lineage.gap(row[index] ?? 0, id)]);
  return new Set([...characters, ...gaps]);
}

function remove(person: Person, edit: TrackedEdit, span: Span): void {
  const { left, right } = neighbours(edit.ids, span);
  person.replica.lineage.rememberGap(left, right, deletedWith(person, edit.ids, span));
  rememberTwins(person, edit, span);
  edit.steps((tr) => tr.delete(span.from, span.to));
}

function rememberTwins({ replica: { lineage } }: Person, edit: TrackedEdit, { from, to }: Span): void {
  const { doc } = edit.tr;
  const letter = (position: number) => doc.textBetween(position, position + 1, '\n');
  const { length } = edit.ids;
  for (let step = 0; from + step < to && to + step < length && letter(from + step) === letter(to + step); step += 1)
    lineage.rememberTwin(edit.ids[to + step] ?? 0, edit.ids[from + step] ?? 0);
  for (let step = 1; from <= to - step && from - step >= 0 && letter(from - step) === letter(to - step); step += 1)
    lineage.rememberTwin(edit.ids[from - step] ?? 0, edit.ids[to - step] ?? 0);
}

function insertWords(person: Person, edit: TrackedEdit, span: Span, words: string): void {
  const { lineage } = person.replica;
  const { left, right } = neighbours(edit.ids, span);
  const replaced = deletedWith(person, edit.ids, span);
  rememberTwins(person, edit, span);
  const ids = lineage.make(words.length, { left, right, replaced });
  for (const [step, id] of ids.entries()) {
    const [next, before] = [edit.ids[span.to + step], edit.ids[span.from - words.length + step]];
    const letter = (at: number) => edit.tr.doc.textBetween(at, at + 1, '\n');
    if (next && letter(span.to + step) === words[step]) lineage.rememberTwin(id, next);
    if (before && letter(span.from - words.length + step) === words[step]) lineage.rememberTwin(id, before);
  }
  lineage.rememberGap(left, ids[0] ?? 0, replaced);
  lineage.rememberGap(ids.at(-1) ?? 0, right, replaced);
  const marks = edit.tr.doc.resolve(span.from).marks();
  edit.steps((tr) => tr.replaceWith(span.from, span.to, schema.text(words, marks)), ids);
}

/** Notes between whom characters are about to be put. */
function place(person: Person, edit: TrackedEdit, at: number, ids: readonly number[]): void {
  const { lineage } = person.replica;
  const { left, right } = neighbours(edit.ids, { from: at, to: at });
  lineage.rememberPlace(ids, { left, right, replaced: deletedWith(person, edit.ids, { from: at, to: at }) });
}

function inlineOf(edit: TrackedEdit, { from, to }: Span): { readonly content: Fragment; readonly ids: number[] } {
  const $from = edit.tr.doc.resolve(from);
  const last = Math.min($from.parentOffset + to - from, $from.parent.content.size);
  const content = $from.parent.content.cut($from.parentOffset, last);
  return { content, ids: edit.ids.slice(from, to).filter((id) => id !== 0) };
}

function take(person: Person, edit: TrackedEdit, span: Span, isCut: boolean): void {
  person.clipboard = { ...inlineOf(edit, span), isInline: true, isCut };
}

function takeBlocks(person: Person, edit: TrackedEdit, span: Span, isCut: boolean): void {
  const { content }: Slice = edit.tr.doc.slice(span.from, span.to);
  const ids = edit.ids.slice(span.from, span.to).filter((id) => id !== 0);
  person.clipboard = { content, ids, isInline: false, isCut };
}

/** One or two whole blocks of the article, around a position. */
function topBlocks(doc: Node, position: number, chance: Chance): Span {
  const $position = doc.resolve(position);
  const index = $position.index(0);
  const from = $position.before(1);
  const count = chance.happens(0.7) || index + 1 >= doc.childCount ? 1 : 2;
  return { from, to: from + doc.child(index).nodeSize + (count === 2 ? doc.child(index + 1).nodeSize : 0) };
}

function spaced(chance: Chance, words: string): string {
  return chance.pick([` ${words}`, `${words} `, words, ` ${words} `]);
}
