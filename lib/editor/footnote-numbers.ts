import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin, PluginKey, TextSelection, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

interface Place {
  readonly id: string;
  readonly position: number;
}

/** Where the references and the notes of a document are, in its order. */
export interface FootnotePlaces {
  readonly references: readonly Place[];
  readonly notes: readonly Place[];
}

const key = new PluginKey<DecorationSet>('footnoteNumbers');

/** By block at the top: ProseMirror keeps the nodes that nobody touched, so a keystroke reads one block anew. */
const placesInBlocks = new WeakMap<Node, FootnotePlaces>();

function placesIn(block: Node): FootnotePlaces {
  const known = placesInBlocks.get(block);
  if (known) return known;
  const references: Place[] = [];
  const notes: Place[] = [];
  block.descendants((node, position) => {
    const place = { id: String(node.attrs['id']), position };
    if (node.type.name === 'footnoteReference') references.push(place);
    if (node.type.name === 'footnote') notes.push(place);
  });
  const places = { references, notes };
  placesInBlocks.set(block, places);
  return places;
}

/** Where the references and notes of a document are. */
export function footnotePlaces(doc: Node): FootnotePlaces {
  const references: Place[] = [];
  const notes: Place[] = [];
  doc.forEach((block, offset) => {
    const places = placesIn(block);
    const moved = ({ id, position }: Place) => ({ id, position: offset + 1 + position });
    references.push(...places.references.map(moved));
    notes.push(...places.notes.map(moved));
  });
  return { references, notes };
}

/** The numbers of notes, by id: in the order of their first references, then those that nothing refers to. */
export function footnoteNumbers({ references, notes }: FootnotePlaces): ReadonlyMap<string, number> {
  const known = new Set(notes.map(({ id }) => id));
  const ids = [...references, ...notes].map(({ id }) => id).filter((id) => known.has(id));
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
}

function drawn(doc: Node): DecorationSet {
  const places = footnotePlaces(doc);
  if (places.references.length + places.notes.length === 0) return DecorationSet.empty;
  const numbers = footnoteNumbers(places);
  const references = places.references.map(({ id, position }) => {
    const number = numbers.get(id);
    return Decoration.node(position, position + 1, {
      'data-number': String(number ?? '?'),
      'aria-label': number === undefined ? 'Footnote that is gone' : `Footnote ${number}`,
      role: 'doc-noteref',
    });
  });
  const notes = places.notes.map(({ id, position }) => {
    const number = numbers.get(id) ?? 0;
    return Decoration.widget(position + 1, (view) => backButton(view, id, number), {
      key: `note ${id} ${number}`,
      side: -1,
      ignoreSelection: true,
      stopEvent: () => true,
    });
  });
  return DecorationSet.create(doc, [...references, ...notes]);
}

/** The number of a note, which leads back to where it is meant. */
function backButton(view: EditorView, id: string, number: number): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'footnote-number';
  button.contentEditable = 'false';
  button.textContent = `${number}.`;
  button.setAttribute('aria-label', `Footnote ${number}, back to the text`);
  button.addEventListener('click', () => jumpToReference(view, id));
  return button;
}

/** Puts the caret into a note. @returns whether there is such a note */
function jumpToNote(view: EditorView, id: string): boolean {
  const note = footnotePlaces(view.state.doc).notes.find((each) => each.id === id);
  if (!note) return false;
  const { state } = view;
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(note.position + 1), 1)).scrollIntoView());
  view.focus();
  return true;
}

function jumpToReference(view: EditorView, id: string): void {
  const reference = footnotePlaces(view.state.doc).references.find((each) => each.id === id);
  if (!reference) return;
  const { state } = view;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, reference.position + 1)).scrollIntoView());
  view.focus();
}

function selectedReference({ selection }: EditorState): string | null {
  const isReference = selection instanceof NodeSelection && selection.node.type.name === 'footnoteReference';
  return isReference ? String(selection.node.attrs['id']) : null;
}

/**
 * Numbers the footnotes: references have `data-number`, notes a button with theirs. A click on a reference, or Enter when
 * it is selected, leads to the note; the number of the note leads back.
 */
export const FootnoteNumbers = Extension.create({
  name: 'footnoteNumbers',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_config, { doc }) => drawn(doc),
        apply: (tr, before) => (tr.docChanged ? drawn(tr.doc) : before),
      },
      props: {
        decorations: (state) => key.getState(state),
        handleClickOn: (view, _position, node) =>
          node.type.name === 'footnoteReference' && jumpToNote(view, String(node.attrs['id'])),
        handleKeyDown: (view, event) => {
          const id = event.key === 'Enter' ? selectedReference(view.state) : null;
          return id !== null && jumpToNote(view, id);
        },
      },
    }),
  ],
});
