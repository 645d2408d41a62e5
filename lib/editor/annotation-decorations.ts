import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import {
  acted,
  mapped,
  NO_ANNOTATIONS,
  placed,
  type AnnotationAction,
  type AnnotationState,
  type Span,
} from './annotation-state.ts';
import { specOf, type DrawnAnnotation, type DrawnSpec } from './drawn-annotation.ts';

export interface AnnotationDecorationsOptions {
  /** Somebody clicked on an annotation's words; where several overlap, on the next of them with each click. */
  readonly onPick: (id: string) => void;
  /** Words of annotations changed or were deleted (or came back) by edits: time to look for their quotes again. */
  readonly onChange: (state: { readonly changed: ReadonlySet<string>; readonly lost: ReadonlySet<string> }) => void;
}

const key = new PluginKey<AnnotationState>('annotations');

/**
 * Draws annotations in the text and moves them along with every edit. Elements have the class `flag`,
 * `flag-<category>`, `flag-decided`, `flag-active`, `flag-point` (insertion points), the attributes `data-annotation`
 * (id) and `data-underline`, and the custom properties `--flag` and `--flag-soft`; a draft has the class `flag-draft`.
 * Annotations are told by transactions: `setAnnotations(editor.state.tr, ...)` and the others below.
 */
export const AnnotationDecorations = Extension.create<AnnotationDecorationsOptions>({
  name: 'annotationDecorations',
  addProseMirrorPlugins() {
    return annotationDecorations(this.options);
  },
});

/** The same as ProseMirror plugins. */
export function annotationDecorations(options: AnnotationDecorationsOptions): Plugin[] {
  // The draft is a plugin of its own: adding it to the set of annotations would make a new set for each drawing.
  return [annotationPlugin(options), new Plugin({ props: { decorations: (state) => stateOf(state).draft } })];
}

function annotationPlugin({ onPick, onChange }: AnnotationDecorationsOptions): Plugin<AnnotationState> {
  return new Plugin<AnnotationState>({
    key,
    state: {
      init: () => NO_ANNOTATIONS,
      apply: (tr, before) => {
        const state = tr.docChanged ? mapped(before, tr) : before;
        const actions = (tr.getMeta(key) ?? []) as readonly AnnotationAction[];
        return actions.reduce((next, action) => acted(next, action, tr.doc), state);
      },
    },
    props: {
      decorations: (state) => stateOf(state).drawn,
      handleClick: (view, position) => {
        const next = nextAt(view.state, position);
        if (next === null) return false;
        // The editor has not yet read where a quick click put the caret, and drawing the words anew would move it back.
        if (view.editable) view.dispatch(caretAt(view.state, position));
        onPick(next);
        return false;
      },
    },
    view: () => ({
      update: (view, before) => {
        const [now, earlier] = [stateOf(view.state), stateOf(before)];
        if (now.changed !== earlier.changed || now.lost !== earlier.lost)
          onChange({ changed: now.changed, lost: now.lost });
      },
    }),
  });
}

/** Says where all annotations are; those that are where they were cost nothing. */
export function setAnnotations(tr: Transaction, annotations: readonly DrawnAnnotation[]): Transaction {
  return withAction(tr, { kind: 'set', annotations });
}

/** Says where some annotations are, and which are nowhere; all others stay as they are. */
export function putAnnotations(
  tr: Transaction,
  annotations: readonly DrawnAnnotation[],
  gone: readonly string[],
): Transaction {
  return withAction(tr, { kind: 'put', annotations, gone });
}

/** Draws only these annotations (null: all). The others are still moved along. */
export function showAnnotations(tr: Transaction, ids: ReadonlySet<string> | null): Transaction {
  return withAction(tr, { kind: 'show', ids });
}

/** Makes an annotation the one that is looked at. */
export function setActive(tr: Transaction, id: string | null): Transaction {
  return withAction(tr, { kind: 'activate', id });
}

/** Marks the words that somebody is about to annotate. */
export function setDraft(tr: Transaction, span: Span | null): Transaction {
  return withAction(tr, { kind: 'draft', span });
}

/** Where annotations are now, by id in the order of the text; those that are not drawn too. Read once for a state. */
export function anchorsOf(state: EditorState): ReadonlyMap<string, Span> {
  const annotations = stateOf(state);
  let anchors = anchorsOfState.get(annotations);
  if (!anchors) {
    const all = [...annotations.drawn.find(), ...annotations.undrawn.find()];
    const inOrder = all.toSorted((one, other) => one.from - other.from || other.to - one.to);
    anchors = new Map(
      inOrder.map((decoration) => [specOf(decoration).annotation.id, { from: decoration.from, to: decoration.to }]),
    );
    anchorsOfState.set(annotations, anchors);
  }
  return anchors;
}
const anchorsOfState = new WeakMap<AnnotationState, ReadonlyMap<string, Span>>();

/** Ids of all annotations in the order of the text; the same array for as long as none came or went. */
export function orderOf(state: EditorState): readonly string[] {
  const { members } = stateOf(state);
  const order = orders.get(members) ?? [...anchorsOf(state).keys()];
  orders.set(members, order);
  return order;
}
const orders = new WeakMap<object, readonly string[]>();

/** Where those of some annotations that are in the text are now. */
export function spansOf(state: EditorState, ids: ReadonlySet<string>): ReadonlyMap<string, Span> {
  const { drawn, undrawn } = stateOf(state);
  const isAsked = (spec: object) => ids.has((spec as DrawnSpec).annotation.id);
  const found = [...drawn.find(undefined, undefined, isAsked), ...undrawn.find(undefined, undefined, isAsked)];
  return new Map(
    found.map((decoration) => [specOf(decoration).annotation.id, { from: decoration.from, to: decoration.to }]),
  );
}

/** Where the annotations begin that touch a range of the text. */
export function startsWithin(state: EditorState, { from, to }: Span): readonly (readonly [id: string, from: number])[] {
  const { drawn, undrawn } = stateOf(state);
  return [...drawn.find(from, to), ...undrawn.find(from, to)].map((decoration) => [
    specOf(decoration).annotation.id,
    decoration.from,
  ]);
}

/** Where the words of the draft are now; null when there is none or they were deleted. */
export function draftOf(state: EditorState): Span | null {
  const [decoration] = stateOf(state).draft.find();
  return decoration ? { from: decoration.from, to: decoration.to } : null;
}

/** Ids of the annotations drawn at a position, the shortest first. */
export function annotationsAt(state: EditorState, position: number): string[] {
  return stateOf(state)
    .drawn.find(position, position)
    .map(placed)
    .toSorted((one, other) => one.to - one.from - (other.to - other.from))
    .map(({ id }) => id);
}

/** The annotation that a click picks: the one after the active one, else the shortest. */
function nextAt(state: EditorState, position: number): string | null {
  const ids = annotationsAt(state, position);
  const at = ids.indexOf(stateOf(state).active ?? '');
  return ids[(at + 1) % ids.length] ?? null;
}

function caretAt({ tr, doc }: EditorState, position: number): Transaction {
  return tr.setSelection(Selection.near(doc.resolve(position))).setMeta('pointer', true);
}

function stateOf(state: EditorState): AnnotationState {
  return key.getState(state) ?? NO_ANNOTATIONS;
}

function withAction(tr: Transaction, action: AnnotationAction): Transaction {
  const earlier = (tr.getMeta(key) ?? []) as readonly AnnotationAction[];
  return tr.setMeta(key, [...earlier, action]);
}
