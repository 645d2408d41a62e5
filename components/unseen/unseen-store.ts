import { createStore, type StoreApi } from 'zustand/vanilla';

/** An annotation that others made or changed since one was here. */
export interface UnseenAnnotation {
  /** It was made since; otherwise it was changed. */
  readonly made: boolean;
  /** It was in sight meanwhile. It stays marked as long as the page is open: marks that go while one reads confuse. */
  readonly seen: boolean;
}

/** What is new in an article to the person at this page. */
export interface UnseenState {
  readonly annotations: ReadonlyMap<string, UnseenAnnotation>;
  /** Lines of the text that were not there (lib/core/article/line-hashes.ts), and whether they were in sight meanwhile. */
  readonly lines: ReadonlyMap<number, boolean>;
}

export type UnseenStore = StoreApi<UnseenState>;

/** A store in which nothing is new yet. */
export function createUnseenStore(): UnseenStore {
  return createStore<UnseenState>(() => ({ annotations: new Map(), lines: new Map() }));
}

/** With an annotation that somebody else has just made or changed. */
export function withChanged(state: UnseenState, id: string, made: boolean): UnseenState {
  const before = state.annotations.get(id);
  const isMade = made || before?.made === true;
  if (before && !before.seen && before.made === isMade) return state;
  return { ...state, annotations: new Map(state.annotations).set(id, { made: isMade, seen: false }) };
}

/** With these annotations and lines as seen. */
export function withSeen(state: UnseenState, ids: readonly string[], lines: readonly number[]): UnseenState {
  const freshIds = ids.filter((id) => state.annotations.get(id)?.seen === false);
  const freshLines = lines.filter((line) => state.lines.get(line) === false);
  if (freshIds.length + freshLines.length === 0) return state;
  const annotations = new Map(state.annotations);
  for (const id of freshIds) annotations.set(id, { made: annotations.get(id)?.made ?? false, seen: true });
  const seenLines = new Map(state.lines);
  for (const line of freshLines) seenLines.set(line, true);
  return { ...state, annotations, lines: seenLines };
}

/** How many annotations and lines have not been in sight yet. */
export function unseenCount({ annotations, lines }: UnseenState): number {
  const notSeen = [...annotations.values()].filter(({ seen }) => !seen).length;
  return notSeen + [...lines.values()].filter((seen) => !seen).length;
}
