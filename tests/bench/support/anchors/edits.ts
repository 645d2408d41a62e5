import { canJoin, canSplit, findWrapping, liftTarget } from '@tiptap/pm/transform';
import { schema } from '#lib/editor/schema.ts';
import { someWords } from './article.ts';
import { inlineOf, insertWords, place, remove, take, takeBlocks } from './changes.ts';
import { topBlocks, wholeWords, withSpan, type Edit } from './person.ts';
import type { Chance } from './random.ts';

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
    // What was cut is itself wherever it is pasted, unless that was undone; what was copied is a copy.
    const standing = new Set(edit.ids);
    const isItself = clipboard.isCut && (clipboard.wasPasted || !clipboard.ids.some((id) => standing.has(id)));
    const ids = isItself ? clipboard.ids : clipboard.ids.map((id) => replica.lineage.copy(id));
    clipboard.wasPasted = true;
    const $at = edit.tr.doc.resolve(from);
    const at = clipboard.isInline ? from : person.chance.happens(0.5) ? $at.before(1) : $at.after(1);
    place(person, edit, at, clipboard.content, ids);
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
    if (doc.childCount < 3 || content.childCount >= doc.childCount) return;
    remove(person, edit, span);
    const rest = edit.tr.doc;
    let at = 0;
    for (let index = person.chance.below(rest.childCount + 1); index > 0; index -= 1)
      at += rest.child(index - 1).nodeSize;
    place(person, edit, at, content, ids);
  });

const MOVED_WORDS: Edit = (person) =>
  withSpan(person, (edit, letters) => {
    const { from, to } = wholeWords(edit, letters);
    const { content, ids } = inlineOf(edit, { from, to });
    remove(person, edit, { from, to });
    const $from = edit.tr.doc.resolve(from);
    const at = $from.start() + person.chance.below($from.parent.content.size + 1);
    place(person, edit, at, content, ids);
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

function spaced(chance: Chance, words: string): string {
  return chance.pick([` ${words}`, `${words} `, words, ` ${words} `]);
}
