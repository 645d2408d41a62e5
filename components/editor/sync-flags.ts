import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { FlagPlacer } from './place-flags.ts';
import { watchSight, type Sight } from './watch-sight.ts';
import { withStandings, type AnnotationState, type AnnotationStore } from '#components/margin/annotation-store.ts';
import { passes } from '#components/margin/filters.ts';
import type { MarginState, MarginStore } from '#components/margin/margin-state.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import {
  anchorsOf,
  orderOf,
  putAnnotations,
  setActive,
  setAnnotations,
  showAnnotations,
} from '#lib/editor/annotation-decorations.ts';
import type { DrawnAnnotation } from '#lib/editor/drawn-annotation.ts';

/** Annotations whose words were edited or lost are looked for again when nobody has typed for so long: an undo brings words back. */
const SEARCH_AGAIN_MS = 1000;

/**
 * Where more than so many are shown, only those near sight are drawn: Chromium walks through all elements of the text for
 * each key (20 ms at 10,000 marks).
 */
const MOST_DRAWN = 2_000;

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
  const sight = watchSight(editor, () => {
    if (orderOf(editor.state).length > MOST_DRAWN) draw();
  });
  const draw = (changed: Iterable<string> = []) => {
    editor.view.dispatch(
      redrawn(editor, placer, sight, { ...annotations.getState(), ...margin.getState() }, new Set(changed)),
    );
    annotations.setState((state) => withStandings(state, placer.standings()));
  };
  const lost = lostOnes(editor, annotations);
  const searchSoon = (delay = SEARCH_AGAIN_MS) => {
    clearTimeout(timer);
    timer = setTimeout(() => draw([...lost(), ...placer.touched(), ...placer.awaited()]), delay);
  };
  const onUpdate = () => {
    if (placer.awaited().length > 0) searchSoon(0);
    else if (placer.touched().length > 0 || lost().length > 0) searchSoon();
  };

  draw(annotations.getState().byId.keys());
  editor.on('update', onUpdate);
  const stops = [
    annotations.subscribe((now, before) => {
      if (now.byId !== before.byId) draw(changedIds(now.byId, before.byId));
      else if (now.activeId !== before.activeId) draw();
    }),
    margin.subscribe((now, before) => {
      if (now.filters !== before.filters) draw();
    }),
  ];
  return {
    searchAgain: (ids) => {
      placer.touch(ids);
      if (ids.length > 0) searchSoon();
    },
    stop: () => {
      clearTimeout(timer);
      sight.stop();
      editor.off('update', onUpdate);
      stops.forEach((stop) => stop());
    },
  };
}

/** A transaction that draws what changed where it is now, what the filters show, and which one is active. */
function redrawn(
  editor: Editor,
  placer: FlagPlacer,
  sight: Sight,
  { byId, activeId, filters }: Pick<AnnotationState, 'byId' | 'activeId'> & Pick<MarginState, 'filters'>,
  changed: ReadonlySet<string>,
): Transaction {
  const all = inText(byId);
  const some = all.filter(({ id }) => changed.has(id));
  const shown = all.filter((one) => one.id === activeId || passes(filters, one)).map(({ id }) => id);
  const placed = placer.place(some);
  let tr = editor.state.tr.setMeta('addToHistory', false);
  if (some.length === all.length) tr = setAnnotations(tr, placed);
  else if (changed.size > 0) {
    const found = new Set(placed.map(({ id }) => id));
    const gone = [...changed].filter((id) => !found.has(id));
    tr = putAnnotations(tr, placed, gone);
  }
  const isNear = nearness(editor, sight, placed);
  const drawn = shown.length > MOST_DRAWN ? shown.filter((id) => id === activeId || isNear(id)) : shown;
  return setActive(showAnnotations(tr, new Set(drawn)), activeId);
}

/** Tells which annotations stand near sight: those that are about to be placed by where that is. */
function nearness(editor: Editor, sight: Sight, placed: readonly DrawnAnnotation[]): (id: string) => boolean {
  const near = sight.span();
  const anchors = anchorsOf(editor.state);
  const coming = new Map(placed.map((one) => [one.id, one]));
  return (id) => {
    const span = coming.get(id) ?? anchors.get(id);
    return near !== null && span !== undefined && span.from <= near.to && near.from <= span.to;
  };
}

/** What is on the whole article is nowhere in the text. */
function inText(byId: AnnotationState['byId']): AnchoredAnnotation[] {
  return [...byId.values()].filter(({ target }) => !target.whole);
}

/** Tells which open ones are nowhere in the text; looks through all only when some came, went or changed. */
function lostOnes(editor: Editor, annotations: AnnotationStore): () => readonly string[] {
  let known: { readonly order: readonly string[]; readonly byId: AnnotationState['byId'] } | undefined;
  let lost: readonly string[] = [];
  return () => {
    const order = orderOf(editor.state);
    const { byId } = annotations.getState();
    if (known?.order === order && known.byId === byId) return lost;
    known = { order, byId };
    const placed = new Set(order);
    lost = inText(byId)
      .filter(({ id, status }) => status === 'open' && !placed.has(id))
      .map(({ id }) => id);
    return lost;
  };
}

/** Those that are another object now, came or went. */
function changedIds(
  now: ReadonlyMap<string, AnchoredAnnotation>,
  before: ReadonlyMap<string, AnchoredAnnotation>,
): string[] {
  const others = [...now.values()].filter((one) => before.get(one.id) !== one).map(({ id }) => id);
  return [...others, ...[...before.keys()].filter((id) => !now.has(id))];
}
