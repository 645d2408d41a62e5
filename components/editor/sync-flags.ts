import type { Editor } from '@tiptap/core';
import type * as Y from 'yjs';
import { articleState } from './describe-range.ts';
import type { AnnotationStore } from '#components/margin/annotation-store.ts';
import { passes } from '#components/margin/filters.ts';
import type { MarginStore } from '#components/margin/margin-state.ts';
import type { AnchoredAnnotation, Target } from '#lib/core/annotation/annotation.ts';
import type { Category } from '#lib/core/annotation/category.ts';
import { anchorsOf, setActive, setAnnotations, showAnnotations } from '#lib/editor/annotation-decorations.ts';
import type { Span } from '#lib/editor/annotation-state.ts';
import type { DrawnAnnotation } from '#lib/editor/drawn-annotation.ts';
import { resolveTargets } from '#lib/editor/resolve-targets.ts';

/** Annotations whose words were edited or lost are looked for again when nobody has typed for so long: an undo brings words back. */
const SEARCH_AGAIN_MS = 1000;

interface Surroundings {
  readonly editor: Editor;
  readonly fragment: Y.XmlFragment;
  readonly annotations: AnnotationStore;
  readonly margin: MarginStore;
  readonly categories: readonly Category[];
}

/** Draws the annotations of a store in an editor and keeps them in step with the store, the filters and edits. */
export interface FlagSync {
  /** Edits changed or deleted the words of these: looks for them when it is quiet. */
  searchAgain(ids: Iterable<string>): void;
  stop(): void;
}

/**
 * An annotation that is drawn already stays where the editor moved it; only new ones, and those whose target is another
 * one now, are looked up.
 */
export function syncFlags({ editor, fragment, annotations, margin, categories }: Surroundings): FlagSync {
  const drawnFor = new Map<string, AnchoredAnnotation>();
  /** Touched by edits since they were last looked up: where they are is asked anew, as the server does. */
  const touched = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const place = (): readonly DrawnAnnotation[] => {
    const all = [...annotations.getState().byId.values()];
    const known = new Map(anchorsOf(editor.state));
    for (const one of all) if (touched.has(one.id) || !isSameTarget(drawnFor.get(one.id), one)) known.delete(one.id);
    touched.clear();
    const found = lookUp(all.filter(({ id }) => !known.has(id)), editor, fragment);
    for (const one of all) drawnFor.set(one.id, one);
    return all.flatMap((one) => {
      const span = known.get(one.id) ?? found.get(one.id);
      return span ? [drawn(one, span, categories)] : [];
    });
  };
  const shownIds = (): ReadonlySet<string> => {
    const { byId, activeId } = annotations.getState();
    const { filters } = margin.getState();
    return new Set([...byId.values()].filter((one) => one.id === activeId || passes(filters, one)).map(({ id }) => id));
  };
  const draw = (what: 'places' | 'shown') => {
    let tr = editor.state.tr.setMeta('addToHistory', false);
    if (what === 'places') tr = setAnnotations(tr, place());
    tr = showAnnotations(tr, shownIds());
    editor.view.dispatch(setActive(tr, annotations.getState().activeId));
  };

  draw('places');
  const stops = [
    annotations.subscribe((now, before) => {
      if (now.byId !== before.byId) draw('places');
      else if (now.activeId !== before.activeId) draw('shown');
    }),
    margin.subscribe((now, before) => {
      if (now.filters !== before.filters) draw('shown');
    }),
  ];
  const searchSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => draw('places'), SEARCH_AGAIN_MS);
  };
  const onUpdate = () => {
    if (touched.size > 0 || anchorsOf(editor.state).size < annotations.getState().byId.size) searchSoon();
  };
  editor.on('update', onUpdate);
  return {
    searchAgain: (ids) => {
      for (const id of ids) touched.add(id);
      if (touched.size > 0) searchSoon();
    },
    stop: () => {
      clearTimeout(timer);
      editor.off('update', onUpdate);
      stops.forEach((stop) => stop());
    },
  };
}

function lookUp(wanted: readonly AnchoredAnnotation[], editor: Editor, fragment: Y.XmlFragment): ReadonlyMap<string, Span> {
  if (wanted.length === 0) return new Map();
  const state = articleState(editor, fragment);
  const anchors = resolveTargets(wanted.map(({ target }) => target), state);
  return new Map(
    wanted.flatMap(({ id }, index) => {
      const anchor = anchors[index];
      if (!anchor || anchor.state === 'orphaned') return [];
      return [[id, { from: state.map.positionAt(anchor.start), to: state.map.positionAt(anchor.end) }] as const];
    }),
  );
}

function drawn({ id, category, status }: AnchoredAnnotation, { from, to }: Span, categories: readonly Category[]): DrawnAnnotation {
  const { color = 'slate', underline = 'solid' } = categories.find(({ key }) => key === category) ?? {};
  return { id, from, to, category, color, underline, decided: status === 'decided' };
}

/** Whether the place that an annotation has can be kept: its target is the one it was drawn for, and the server still sees it. */
function isSameTarget(before: AnchoredAnnotation | undefined, now: AnchoredAnnotation): boolean {
  if (!before || (now.anchor.state === 'orphaned' && before.anchor.state !== 'orphaned')) return false;
  const isSame = (one: Target, other: Target) => one.quote.exact === other.quote.exact && one.position.update === other.position.update;
  return isSame(before.target, now.target);
}
