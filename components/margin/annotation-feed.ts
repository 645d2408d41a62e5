import { annotationApi } from './annotation-api.ts';
import { withAnnotations, withoutAnnotation, type AnnotationStore } from './annotation-store.ts';
import { ApiProblem } from '#components/api.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** More missed annotations than this are read as one list. */
const ONE_BY_ONE = 12;

/** Keeps a store in step with the server's events, in order, one request at a time. */
export interface AnnotationFeed {
  /** Event `event` happened to annotation `id`. */
  tell(event: number, id: string): void;
  /** Asks for whatever the page doesn't have: the rest of the list it began with, and what was missed while not connected. */
  catchUp(): void;
  /** Reads these anew: what happened to others may have changed where they are. */
  lookAgain(ids: readonly string[]): void;
}

/** Which article, and where its list goes on behind what the store holds; `next` is null when that is all. */
interface FeedSubject {
  readonly articleId: string;
  readonly next: string | null;
}

type Source = Pick<typeof annotationApi, 'list' | 'eventsAfter' | 'read'>;

/**
 * A feed for one article. `onChange` hears of every annotation that changed, with what it was before; `onError` of a
 * request that failed (the next event, or a reconnection, asks again).
 */
export function createAnnotationFeed(
  { articleId, next }: FeedSubject,
  store: AnnotationStore,
  on: {
    readonly change?: (now: AnchoredAnnotation, before: AnchoredAnnotation | undefined) => void;
    readonly error: (error: unknown) => void;
  },
  source: Source = annotationApi,
): AnnotationFeed {
  let queue: Promise<void> = Promise.resolve();
  const inTurn = (step: () => Promise<void>) => {
    queue = queue.then(step).catch(on.error);
  };

  const take = (items: readonly AnchoredAnnotation[], event: number, quietly = false) => {
    const before = store.getState().byId;
    store.setState((state) => ({ ...withAnnotations(state, items), event: Math.max(state.event, event) }));
    if (!quietly) for (const item of items) on.change?.(item, before.get(item.id));
  };

  const read = async (ids: readonly string[], event: number) => {
    const found = await Promise.all(ids.map((id) => readOrNull(source, id)));
    ids.forEach((id, index) => {
      if (!found[index]) store.setState((state) => withoutAnnotation(state, id));
    });
    take(
      found.filter((item) => item !== null),
      event,
    );
  };

  const readEverything = async () => {
    const { items, event } = await wholeList(source, articleId);
    take(items, event);
  };

  // What happened meanwhile to those that were there is asked for later, by event.
  const readRest = restOfList(source, { articleId, next }, (items) => take(items, store.getState().event, true));

  const fetchMissed = async () => {
    const missed = await source.eventsAfter(articleId, store.getState().event);
    const ids = new Set(missed.items.map(({ annotationId }) => annotationId).filter((id) => id !== null));
    if (ids.size > ONE_BY_ONE) await readEverything();
    else await read([...ids], missed.event);
  };

  return {
    tell: (event, id) =>
      inTurn(async () => {
        const known = store.getState().event;
        if (event <= known) return;
        if (event === known + 1) await read([id], event);
        else await fetchMissed();
      }),
    catchUp: () =>
      inTurn(async () => {
        await readRest();
        await fetchMissed();
      }),
    lookAgain: (ids) =>
      ids.length === 0
        ? undefined
        : inTurn(() => (ids.length > ONE_BY_ONE ? readEverything() : read(ids, store.getState().event))),
  };
}

/** Reads a list page by page, and goes on where it was broken off when it is asked again. */
function restOfList(
  source: Source,
  { articleId, next }: FeedSubject,
  onPage: (items: readonly AnchoredAnnotation[]) => void,
): () => Promise<void> {
  let rest = next;
  return async () => {
    while (rest !== null) {
      const page = await source.list(articleId, rest);
      onPage(page.items);
      rest = page.next;
    }
  };
}

/** Every annotation, and the newest event that is surely in all of them. */
async function wholeList(
  source: Source,
  articleId: string,
): Promise<{ readonly items: readonly AnchoredAnnotation[]; readonly event: number }> {
  const items: AnchoredAnnotation[] = [];
  let event = Number.POSITIVE_INFINITY;
  let cursor: string | null = null;
  do {
    const page = await source.list(articleId, cursor);
    items.push(...page.items);
    event = Math.min(event, page.event);
    cursor = page.next;
  } while (cursor);
  return { items, event };
}

async function readOrNull(source: Source, id: string): Promise<AnchoredAnnotation | null> {
  try {
    return await source.read(id);
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  }
}
