import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { decorationOf, looksLike, specOf, type DrawnAnnotation, type DrawnSpec } from './drawn-annotation.ts';

/** A range of ProseMirror positions. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Annotations in the text of an editor. Those that are not shown are kept in a set of their own, which is mapped through
 * edits like the other, and drawn nowhere. Immutable.
 */
export interface AnnotationState {
  readonly drawn: DecorationSet;
  readonly undrawn: DecorationSet;
  /** Ids that may be seen; null: all. */
  readonly shown: ReadonlySet<string> | null;
  readonly active: string | null;
  readonly draft: DecorationSet;
  /** Another object whenever an annotation came or went: as long as it is the same, so are they and their order. */
  readonly members: object;
  /** Those whose words are no longer the ones they were put on. */
  readonly changed: ReadonlySet<string>;
  /** Those whose words were deleted since they were put there. */
  readonly lost: ReadonlySet<string>;
}

/** What may be asked of the annotations of an editor. */
export type AnnotationAction =
  | { readonly kind: 'set'; readonly annotations: readonly DrawnAnnotation[] }
  | { readonly kind: 'put'; readonly annotations: readonly DrawnAnnotation[]; readonly gone: readonly string[] }
  | { readonly kind: 'show'; readonly ids: ReadonlySet<string> | null }
  | { readonly kind: 'activate'; readonly id: string | null }
  | { readonly kind: 'draft'; readonly span: Span | null };

/** Beyond so many, making a set anew costs less than taking out of it and putting in. */
const MOST_MOVED = 200;
/** One object, so that a change from none to none is none. */
const NOBODY: ReadonlySet<string> = new Set();

export const NO_ANNOTATIONS: AnnotationState = {
  drawn: DecorationSet.empty,
  undrawn: DecorationSet.empty,
  shown: null,
  active: null,
  draft: DecorationSet.empty,
  members: {},
  changed: NOBODY,
  lost: NOBODY,
};

/** The state after an action, in this document. */
export function acted(state: AnnotationState, action: AnnotationAction, doc: Node): AnnotationState {
  switch (action.kind) {
    case 'set':
      return { ...withAnnotations(state, action.annotations, doc), members: {}, changed: NOBODY, lost: NOBODY };
    case 'put':
      return withSome(state, action, doc);
    case 'show':
      return withShown(state, action.ids, doc);
    case 'activate':
      return state.active === action.id ? state : activated(state, action.id, doc);
    case 'draft':
      return { ...state, draft: draftSet(action.span, doc) };
  }
}

/** The state after edits: everything moves along, and words in touched blocks are compared. */
export function mapped(state: AnnotationState, tr: Transaction): AnnotationState {
  const lost = new Set(state.lost);
  const onRemove = (spec: unknown) => lost.add((spec as DrawnSpec).annotation.id);
  const drawn = state.drawn.map(tr.mapping, tr.doc, { onRemove });
  const undrawn = state.undrawn.map(tr.mapping, tr.doc, { onRemove });
  const draft = state.draft.map(tr.mapping, tr.doc);
  const changed = new Set(state.changed);
  for (const { from, to } of touchedSpans(tr)) {
    for (const decoration of [...drawn.find(from, to), ...undrawn.find(from, to)]) {
      const { annotation, words } = specOf(decoration);
      if (wordsIn(tr.doc, decoration) === words) changed.delete(annotation.id);
      else changed.add(annotation.id);
    }
  }
  for (const id of lost) changed.delete(id);
  return {
    ...state,
    drawn,
    undrawn,
    draft,
    members: lost.size === state.lost.size ? state.members : {},
    changed: sameIds(changed, state.changed) ? state.changed : changed,
    lost: sameIds(lost, state.lost) ? state.lost : lost,
  };
}

/** The annotations of a state, where they are now. */
function annotationsOf(state: AnnotationState): DrawnAnnotation[] {
  return [...state.drawn.find(), ...state.undrawn.find()].map(placed);
}

/** The annotation of a decoration, where the decoration is now. */
export function placed(decoration: Decoration): DrawnAnnotation {
  return { ...specOf(decoration).annotation, from: decoration.from, to: decoration.to };
}

/** Takes some annotations out, and puts those that have a place there; all others stay as they are. */
function withSome(
  state: AnnotationState,
  { annotations, gone }: Extract<AnnotationAction, { readonly kind: 'put' }>,
  doc: Node,
): AnnotationState {
  const ids = new Set([...gone, ...annotations.map(({ id }) => id)]);
  const without = (set: DecorationSet) => set.remove(set.find(undefined, undefined, (spec) => ids.has(idOf(spec))));
  const inside = annotations.filter((annotation) => isIn(doc, annotation));
  const made = (shown: boolean) =>
    inside
      .filter(({ id }) => isShown(state, id) === shown)
      .map((annotation) => decorationOf(annotation, wordsIn(doc, annotation), annotation.id === state.active));
  const rest = (known: ReadonlySet<string>) => {
    const left = new Set([...known].filter((id) => !ids.has(id)));
    return left.size === known.size ? known : left;
  };
  return {
    ...state,
    drawn: without(state.drawn).add(doc, made(true)),
    undrawn: without(state.undrawn).add(doc, made(false)),
    members: {},
    changed: rest(state.changed),
    lost: rest(state.lost),
  };
}

/** Draws those that may be seen now, and no longer those that may not. */
function withShown(state: AnnotationState, ids: ReadonlySet<string> | null, doc: Node): AnnotationState {
  if (ids === state.shown || (ids && state.shown && sameIds(ids, state.shown))) return state;
  const next = { ...state, shown: ids };
  const going = state.drawn.find(undefined, undefined, (spec) => !isShown(next, idOf(spec)));
  const coming = state.undrawn.find(undefined, undefined, (spec) => isShown(next, idOf(spec)));
  if (going.length + coming.length > MOST_MOVED) return withAnnotations(next, annotationsOf(state), doc);
  // A set empties the list that it takes in.
  return {
    ...next,
    drawn: state.drawn.remove([...going]).add(doc, [...coming]),
    undrawn: state.undrawn.remove([...coming]).add(doc, [...going]),
  };
}

function isShown({ shown }: AnnotationState, id: string): boolean {
  return shown === null || shown.has(id);
}

function isIn(doc: Node, { from, to }: Span): boolean {
  return from >= 0 && from <= to && to <= doc.content.size;
}

function idOf(spec: unknown): string {
  return (spec as DrawnSpec).annotation.id;
}

/** Puts annotations where they are said to be; decorations that already are as they should be are kept. */
function withAnnotations(state: AnnotationState, annotations: readonly DrawnAnnotation[], doc: Node): AnnotationState {
  const inside = annotations.filter((annotation) => isIn(doc, annotation));
  const those = (shown: boolean) => inside.filter(({ id }) => isShown(state, id) === shown);
  return {
    ...state,
    drawn: updated(state.drawn, those(true), state.active, doc),
    undrawn: updated(state.undrawn, those(false), state.active, doc),
  };
}

function updated(
  set: DecorationSet,
  annotations: readonly DrawnAnnotation[],
  active: string | null,
  doc: Node,
): DecorationSet {
  const before = new Map(set.find().map((decoration) => [specOf(decoration).annotation.id, decoration]));
  const added: Decoration[] = [];
  for (const annotation of annotations) {
    const isActive = annotation.id === active;
    const known = before.get(annotation.id);
    if (known && looksLike(known, annotation, isActive) && specOf(known).words === wordsIn(doc, known))
      before.delete(annotation.id);
    else added.push(decorationOf(annotation, wordsIn(doc, annotation), isActive));
  }
  // Taking many out of a set costs more than making it.
  const all = added.length + before.size > annotations.length / 2 && annotations.length > 200;
  if (!all) return set.remove([...before.values()]).add(doc, added);
  const kept = set.find().filter((decoration) => !before.has(specOf(decoration).annotation.id));
  return DecorationSet.create(doc, [...kept, ...added]);
}

function activated(state: AnnotationState, id: string | null, doc: Node): AnnotationState {
  const both = new Set([state.active, id]);
  const concerned = state.drawn.find(undefined, undefined, (spec) => both.has((spec as DrawnSpec).annotation.id));
  const redrawn = concerned.map((decoration) => {
    const annotation = placed(decoration);
    return decorationOf(annotation, specOf(decoration).words, annotation.id === id);
  });
  return { ...state, active: id, drawn: state.drawn.remove(concerned).add(doc, redrawn) };
}

function draftSet(span: Span | null, doc: Node): DecorationSet {
  if (!span || span.to > doc.content.size) return DecorationSet.empty;
  const attributes = { nodeName: 'span', class: 'flag-draft' };
  if (span.from < span.to) return DecorationSet.create(doc, [Decoration.inline(span.from, span.to, attributes)]);
  const mark = () => Object.assign(document.createElement('span'), { className: 'flag-draft flag-point' });
  return DecorationSet.create(doc, [Decoration.widget(span.from, mark, { side: -1, key: 'draft' })]);
}

/** The blocks that a transaction touched, in its last document. */
function touchedSpans(tr: Transaction): Span[] {
  const spans: Span[] = [];
  for (const [index, map] of tr.mapping.maps.entries()) {
    const later = tr.mapping.slice(index + 1);
    map.forEach((_oldStart, _oldEnd, newStart, newEnd) => {
      const from = tr.doc.resolve(later.map(newStart, -1));
      const to = tr.doc.resolve(later.map(newEnd, 1));
      spans.push({ from: from.depth > 0 ? from.start() : from.pos, to: to.depth > 0 ? to.end() : to.pos });
    });
  }
  return spans;
}

function wordsIn(doc: Node, { from, to }: Span): string {
  return doc.textBetween(from, to, '\n', '\uFFFC');
}

function sameIds(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
