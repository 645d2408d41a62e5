import { describe, expect, it } from 'vitest';
import { annotation, decided } from './annotations.ts';
import { ApiProblem } from '#components/api.ts';
import { createAnnotationFeed } from '#components/margin/annotation-feed.ts';
import { createAnnotationStore } from '#components/margin/annotation-store.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** A server with these annotations and events; it notes what it was asked. */
function server(items: readonly AnchoredAnnotation[], log: readonly string[] = []) {
  const asked: string[] = [];
  return {
    asked,
    list: async () => {
      asked.push('list');
      return { items, next: null, event: log.length };
    },
    eventsAfter: async (_article: string, after: number) => {
      asked.push(`events after ${after}`);
      const missed = log.map((annotationId, index) => ({ number: index + 1, annotationId }));
      return { items: missed.slice(after), event: log.length };
    },
    read: async (id: string) => {
      asked.push(`read ${id}`);
      const found = items.find((item) => item.id === id);
      if (!found) throw new ApiProblem(404, 'There is no such annotation.');
      return found;
    },
  };
}

/** The store holds the whole list. */
const ALL = { articleId: 'article', next: null };

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const failed = (error: unknown) => {
  throw error;
};

describe('the feed of annotations', () => {
  it('reads the annotation of the next event, and only that', async () => {
    const source = server([annotation({ body: 'new' })], ['one']);
    const store = createAnnotationStore([annotation()], 0);
    createAnnotationFeed(ALL, store, { error: failed }, source).tell(1, 'one');
    await settled();
    expect(source.asked).toEqual(['read one']);
    expect(store.getState().byId.get('one')?.body).toBe('new');
    expect(store.getState().event).toBe(1);
  });

  it('asks for the events that it missed when one comes after a gap', async () => {
    const source = server([annotation(), annotation({ id: 'two' })], ['one', 'two', 'one']);
    const store = createAnnotationStore([], 0);
    createAnnotationFeed(ALL, store, { error: failed }, source).tell(3, 'one');
    await settled();
    expect(source.asked).toEqual(['events after 0', 'read one', 'read two']);
    expect(store.getState().event).toBe(3);
  });

  it('asks nothing for an event that it knows', async () => {
    const source = server([annotation()], ['one']);
    createAnnotationFeed(ALL, createAnnotationStore([], 1), { error: failed }, source).tell(1, 'one');
    await settled();
    expect(source.asked).toEqual([]);
  });

  it('asks once for events that come all at once and were fetched with the first', async () => {
    const source = server([annotation(), annotation({ id: 'two' })], ['one', 'two']);
    const feed = createAnnotationFeed(ALL, createAnnotationStore([], 0), { error: failed }, source);
    feed.tell(2, 'two');
    feed.tell(1, 'one');
    await settled();
    expect(source.asked).toEqual(['events after 0', 'read one', 'read two']);
  });

  it('reads the whole list when much was missed', async () => {
    const items = Array.from({ length: 40 }, (_, index) => annotation({ id: `n${index}` }));
    const source = server(
      items,
      items.map(({ id }) => id),
    );
    const store = createAnnotationStore([], 0);
    createAnnotationFeed(ALL, store, { error: failed }, source).catchUp();
    await settled();
    expect(source.asked).toEqual(['events after 0', 'list']);
    expect(store.getState().byId.size).toBe(40);
  });

  it('looks again at those it is pointed at, without a new event, and at none when there are none', async () => {
    const anchor = { state: 'orphaned', start: 10, end: 10, text: '' } as const;
    const source = server([annotation({ anchor })]);
    const store = createAnnotationStore([annotation()], 7);
    const feed = createAnnotationFeed(ALL, store, { error: failed }, source);
    feed.lookAgain([]);
    feed.lookAgain(['one']);
    await settled();
    expect(source.asked).toEqual(['read one']);
    expect(store.getState()).toMatchObject({ event: 7 });
    expect(store.getState().byId.get('one')?.anchor.state).toBe('orphaned');
  });

  it('forgets an annotation that is gone', async () => {
    const store = createAnnotationStore([annotation()], 0);
    createAnnotationFeed(ALL, store, { error: failed }, server([], ['one'])).tell(1, 'one');
    await settled();
    expect(store.getState().byId.size).toBe(0);
  });

  it('goes on after a failure, and tells of it', async () => {
    const errors: unknown[] = [];
    const source = server([annotation()], ['one']);
    const broken = { ...source, read: async () => Promise.reject(new ApiProblem(503, 'Not now.')) };
    const store = createAnnotationStore([], 0);
    const feed = createAnnotationFeed(ALL, store, { error: (error) => errors.push(error) }, broken);
    feed.tell(1, 'one');
    await settled();
    expect(errors).toHaveLength(1);
    expect(store.getState().event).toBe(0);
    broken.read = source.read as typeof broken.read;
    feed.catchUp();
    await settled();
    expect(store.getState().event).toBe(1);
  });

  it('tells what changed, with what it was', async () => {
    const changes: unknown[] = [];
    const store = createAnnotationStore([annotation()], 0);
    const change = (now: AnchoredAnnotation, before?: AnchoredAnnotation) => changes.push([before?.status, now.status]);
    createAnnotationFeed(ALL, store, { change, error: failed }, server([decided()], ['one'])).tell(1, 'one');
    await settled();
    expect(changes).toEqual([['open', 'decided']]);
  });

  it('reads the rest of the list that the page began with, shows each page as it comes, and tells of none as new', async () => {
    const pages = [annotation({ id: 'two' }), annotation({ id: 'three' })];
    const shown: number[] = [];
    const store = createAnnotationStore([annotation()], 0);
    store.subscribe(({ byId }) => shown.push(byId.size));
    const source = {
      ...server(pages, ['three']),
      list: async (_article: string, after: string | null) => {
        const items = pages.filter(({ id }) => id === after);
        return { items, next: after === 'two' ? 'three' : null, event: 1 };
      },
    };
    const told: string[] = [];
    const change = (now: AnchoredAnnotation, before?: AnchoredAnnotation) => told.push(before ? now.id : 'new');
    const feed = createAnnotationFeed({ articleId: 'article', next: 'two' }, store, { change, error: failed }, source);
    feed.catchUp();
    await settled();
    expect(shown).toEqual([2, 3, 3]);
    // It happened after the page began, and the list may have been read before.
    expect([told, store.getState().event]).toEqual([['three'], 1]);
  });

  it('goes on with the rest of the list where it was broken off', async () => {
    const errors: unknown[] = [];
    const asked: (string | null)[] = [];
    const source = {
      ...server([]),
      list: async (_article: string, after: string | null) => {
        asked.push(after);
        if (asked.length === 2) throw new ApiProblem(503, 'Not now.');
        return { items: [annotation({ id: after ?? '' })], next: after === 'two' ? 'three' : null, event: 0 };
      },
    };
    const store = createAnnotationStore([annotation()], 0);
    const on = { error: (error: unknown) => errors.push(error) };
    const feed = createAnnotationFeed({ articleId: 'article', next: 'two' }, store, on, source);
    feed.catchUp();
    feed.catchUp();
    await settled();
    expect([asked, errors.length, store.getState().byId.size]).toEqual([['two', 'three', 'three'], 1, 3]);
  });

  it('does not let an older answer overwrite a newer one', async () => {
    const old = annotation({ updatedAt: '2026-11-23T09:00:00.000Z', body: 'old' });
    const store = createAnnotationStore([annotation({ body: 'new' })], 0);
    createAnnotationFeed(ALL, store, { error: failed }, server([old], ['one'])).tell(1, 'one');
    await settled();
    expect(store.getState().byId.get('one')?.body).toBe('new');
  });
});
