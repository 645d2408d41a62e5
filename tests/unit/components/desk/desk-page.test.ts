import { describe, expect, it } from 'vitest';
import type { ListedArticle } from '#lib/core/article/article.ts';
import {
  appendPage,
  placeArticle,
  refreshFirstPage,
  withoutArticle,
  type DeskPage,
} from '#components/desk/desk-page.ts';

function article(id: string, minute: number, title = id): ListedArticle {
  const at = new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString();
  return {
    id,
    title,
    state: 'review',
    createdAt: at,
    changedAt: at,
    counts: { open: 0, decided: 0, openByCategory: {} },
    present: [],
    news: null,
  };
}

const page = (next: string | null, ...items: readonly ListedArticle[]): DeskPage => ({ items, next });
const ids = ({ items }: DeskPage): string => items.map(({ id }) => id).join(' ');

describe('the following page', () => {
  it('is added below', () => {
    const both = appendPage(page('1', article('c', 9), article('b', 8)), page(null, article('a', 7)));
    expect(ids(both)).toBe('c b a');
    expect(both.next).toBeNull();
  });

  it('shows an article once that moved between two looks', () => {
    expect(
      ids(appendPage(page('1', article('c', 9), article('b', 8)), page(null, article('b', 5), article('a', 4)))),
    ).toBe('c b a');
  });
});

describe('a fresh first page', () => {
  const loaded = page('2', article('d', 9), article('c', 8), article('b', 7), article('a', 6));

  it('keeps what was loaded below it, and where it goes on', () => {
    const fresh = refreshFirstPage(loaded, page('1', article('e', 10), article('d', 9)));
    expect(ids(fresh)).toBe('e d c b a');
    expect(fresh.next).toBe('2');
  });

  it('moves an article up that changed', () => {
    expect(ids(refreshFirstPage(loaded, page('1', article('a', 11), article('d', 9))))).toBe('a d c b');
  });

  it('drops an article that it would have to hold: it has been deleted', () => {
    expect(ids(refreshFirstPage(loaded, page('1', article('d', 9), article('b', 7))))).toBe('d b a');
  });

  it('is the whole list when nothing follows it', () => {
    expect(ids(refreshFirstPage(loaded, page(null, article('d', 9))))).toBe('d');
    expect(ids(refreshFirstPage(loaded, page(null)))).toBe('');
  });

  it('is taken as it is when only it was loaded', () => {
    expect(refreshFirstPage(page('x', article('a', 1)), page('y', article('b', 2), article('a', 1))).next).toBe('y');
  });
});

it('puts a changed article on top, and takes a deleted one out', () => {
  const before = page(null, article('b', 2), article('a', 1));
  expect(ids(placeArticle(before, article('a', 3)))).toBe('a b');
  expect(ids(withoutArticle(before, 'b'))).toBe('a');
});
