import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { footnotePlaces } from './footnote-numbers.ts';

/**
 * Puts a reference behind the selection and an empty note among the others, in the order of the references; the caret
 * goes into the note. Null where no note can be: in code, and in a note.
 * @param id an id that no note has
 */
export function insertFootnote(state: EditorState, id: string): Transaction | null {
  const { doc, schema, selection } = state;
  const { footnoteReference, footnote, footnotes, paragraph } = schema.nodes;
  if (!footnoteReference || !footnote || !footnotes || !paragraph) return null;
  const { $to } = selection;
  const index = $to.index();
  const isInNote = Array.from({ length: $to.depth }, (_, depth) => $to.node(depth + 1)).some(
    ({ type }) => type === footnote,
  );
  if (isInNote || !$to.parent.inlineContent || !$to.parent.canReplaceWith(index, index, footnoteReference)) return null;
  const { references, notes } = footnotePlaces(doc);
  const before = references.findLast(({ position }) => position < $to.pos);
  const earlier = before && notes.find((note) => note.id === before.id);
  const first = notes[0];
  const note = footnote.create({ id }, paragraph.create());
  const tr = state.tr;
  // From the end on, so that the place of the reference stays true.
  const place = earlier ? earlier.position + (doc.nodeAt(earlier.position)?.nodeSize ?? 0) : first?.position;
  const at = place ?? doc.content.size;
  tr.insert(at, place === undefined ? footnotes.create(null, note) : note);
  const inside = place === undefined ? at + 3 : at + 2;
  tr.insert($to.pos, footnoteReference.create({ id }));
  tr.setSelection(TextSelection.create(tr.doc, at > $to.pos || place === undefined ? inside + 1 : inside));
  return tr.scrollIntoView();
}
