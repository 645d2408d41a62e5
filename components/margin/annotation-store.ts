import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Anchor, AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** The annotations of one article as this page knows them, and which of them is active. */
export interface AnnotationState {
  readonly byId: ReadonlyMap<string, AnchoredAnnotation>;
  /** Every event up to this number is in `byId`. */
  readonly event: number;
  readonly activeId: string | null;
  /** Annotations whose change is on its way to the server. */
  readonly waiting: ReadonlySet<string>;
}

export type AnnotationStore = StoreApi<AnnotationState>;

/** A store that holds these annotations, true after event number `event`. */
export function createAnnotationStore(items: readonly AnchoredAnnotation[], event: number): AnnotationStore {
  return createStore<AnnotationState>(() => ({
    byId: new Map(items.map((item) => [item.id, item])),
    event,
    activeId: null,
    waiting: new Set<string>(),
  }));
}

/** Takes in what the server says of these annotations; an answer older than what is known is passed over. */
export function withAnnotations(state: AnnotationState, items: readonly AnchoredAnnotation[]): AnnotationState {
  const fresh = items.filter((item) => item.updatedAt >= (state.byId.get(item.id)?.updatedAt ?? ''));
  if (fresh.length === 0) return state;
  const byId = new Map(state.byId);
  for (const item of fresh) byId.set(item.id, item);
  return { ...state, byId };
}

/** How the words of an annotation stand: what of its anchor doesn't change with every letter before it. */
export type Standing = Pick<Anchor, 'state' | 'text'>;

/** Takes in what this page's own text says of where annotations are, until the server says it again. */
export function withStandings(state: AnnotationState, standings: ReadonlyMap<string, Standing>): AnnotationState {
  const changed = [...standings].flatMap(([id, { state: now, text }]): AnchoredAnnotation[] => {
    const known = state.byId.get(id);
    if (!known || (known.anchor.state === now && known.anchor.text === text)) return [];
    return [{ ...known, anchor: { ...known.anchor, state: now, text } }];
  });
  return withAnnotations(state, changed);
}

/** Without an annotation that is no longer there. */
export function withoutAnnotation(state: AnnotationState, id: string): AnnotationState {
  if (!state.byId.has(id)) return state;
  const byId = new Map(state.byId);
  byId.delete(id);
  return { ...state, byId, activeId: state.activeId === id ? null : state.activeId };
}

/** Marks an annotation as waiting for the server, or as no longer waiting. */
export function withWaiting(state: AnnotationState, id: string, waits: boolean): AnnotationState {
  if (state.waiting.has(id) === waits) return state;
  const waiting = new Set(state.waiting);
  if (waits) waiting.add(id);
  else waiting.delete(id);
  return { ...state, waiting };
}
