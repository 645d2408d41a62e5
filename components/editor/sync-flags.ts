import type { Editor } from '@tiptap/core';
import type { FlagPlacer } from './place-flags.ts';
import type { AnnotationStore } from '#components/margin/annotation-store.ts';
import { passes } from '#components/margin/filters.ts';
import type { MarginStore } from '#components/margin/margin-state.ts';
import type { Status } from '#lib/core/annotation/annotation.ts';
import { anchorsOf, setActive, setAnnotations, showAnnotations } from '#lib/editor/annotation-decorations.ts';

/** Annotations whose words were edited or lost are looked for again when nobody has typed for so long: an undo brings words back. */
const SEARCH_AGAIN_MS = 1000;

/** Draws the annotations of a store in an editor and keeps them in step with the store, the filters and edits. */
export interface FlagSync {
  /** Edits changed or deleted the words of these: looks for them when it is quiet. */
  readonly searchAgain: (ids: readonly string[]) => void;
  readonly stop: () => void;
}

/** Begins to draw; see `FlagSync`. */
export function syncFlags(
  editor: Editor,
  placer: FlagPlacer,
  annotations: AnnotationStore,
  margin: MarginStore,
): FlagSync {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is on the whole article is nowhere in the text. */
  const inText = () => [...annotations.getState().byId.values()].filter(({ target }) => !target.whole);
  const draw = (what: 'places' | 'shown') => {
    const { activeId } = annotations.getState();
    const { filters } = margin.getState();
    const all = inText();
    const shown = all.filter((one) => one.id === activeId || passes(filters, one)).map(({ id }) => id);
    let tr = editor.state.tr.setMeta('addToHistory', false);
    if (what === 'places') tr = setAnnotations(tr, placer.place(all));
    tr = showAnnotations(tr, new Set(shown));
    editor.view.dispatch(setActive(tr, activeId));
  };
  const searchSoon = (delay = SEARCH_AGAIN_MS) => {
    clearTimeout(timer);
    timer = setTimeout(() => draw('places'), delay);
  };
  const onUpdate = () => {
    if (placer.hasAwaited()) return searchSoon(0);
    const anchors = anchorsOf(editor.state);
    const isLost = (id: string, status: Status) => status === 'open' && !anchors.has(id);
    const someLost = inText().some(({ id, status }) => isLost(id, status));
    if (someLost || placer.hasTouched()) searchSoon();
  };

  draw('places');
  editor.on('update', onUpdate);
  const stops = [
    annotations.subscribe((now, before) => {
      if (now.byId !== before.byId) draw('places');
      else if (now.activeId !== before.activeId) draw('shown');
    }),
    margin.subscribe((now, before) => {
      if (now.filters !== before.filters) draw('shown');
    }),
  ];
  return {
    searchAgain: (ids) => {
      placer.touch(ids);
      if (ids.length > 0) searchSoon();
    },
    stop: () => {
      clearTimeout(timer);
      editor.off('update', onUpdate);
      stops.forEach((stop) => stop());
    },
  };
}
