import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleState, ListedArticle } from '#lib/core/article/article.ts';
import { titleMatcher } from '#lib/core/article/match-title.ts';
import { api, ApiProblem } from '#components/api.ts';
import { useWhileVisible } from '#components/use-while-visible.ts';
import { appendPage, placeArticle, refreshFirstPage, withoutArticle, type DeskPage } from './desk-page.ts';

/** Milliseconds between two looks at who is where, while the page is in sight. */
const LOOK_EVERY = 5_000;

export interface Desk {
  /** What is listed now: all articles, or those that the search found. */
  readonly page: DeskPage;
  /** The server has not said yet what the search finds: `page` has what of it is on the page already. */
  readonly searching: boolean;
  readonly loadingMore: boolean;
  /** Whether the last look at the server failed: what is shown may be old. */
  readonly stale: boolean;
  /** Loads the following page. @throws ApiProblem */
  readonly loadMore: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** Changes title or state on the server. @throws ApiProblem */
  readonly change: (
    article: ListedArticle,
    change: { readonly title?: string; readonly state?: ArticleState },
  ) => Promise<void>;
  /** @throws ApiProblem */
  readonly remove: (article: ListedArticle) => Promise<void>;
}

/** Lists by the search that they are of; '' is the list of all articles. */
type Lists = Readonly<Record<string, DeskPage>>;

function pathOf(search: string, after: string | null): string {
  const query = new URLSearchParams({ ...(search ? { title: search } : {}), ...(after ? { after } : {}) }).toString();
  return query ? `/articles?${query}` : '/articles';
}

/** The list of articles, or of those that a search finds, kept fresh while the page is in sight. @param first what the server rendered */
export function useDesk(first: DeskPage, search: string): Desk {
  const [lists, setLists] = useState<Lists>({ '': first });
  const [stale, setStale] = useState(false);
  const [loadingMore, setLoadingMore] = useState(false);
  const latest = useRef(lists);
  useEffect(() => {
    latest.current = lists;
  }, [lists]);

  const refresh = useCallback(async (): Promise<void> => {
    try {
      const fresh = await api<DeskPage>('GET', pathOf(search, null));
      // Of other searches nothing is kept: it would be old when they are asked again.
      setLists((before) => {
        const { '': all = fresh, [search]: known } = before;
        return { '': all, [search]: known ? refreshFirstPage(known, fresh) : fresh };
      });
      setStale(false);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) window.location.reload();
      setStale(true);
    }
  }, [search]);

  useWhileVisible(refresh, LOOK_EVERY, search !== '');

  const loadMore = useCallback(async (): Promise<void> => {
    const next = latest.current[search]?.next ?? null;
    if (next === null) return;
    setLoadingMore(true);
    try {
      const following = await api<DeskPage>('GET', pathOf(search, next));
      setLists((before) => ({ ...before, [search]: appendPage(before[search] ?? following, following) }));
    } finally {
      setLoadingMore(false);
    }
  }, [search]);

  const found = lists[search];
  return {
    page: found ?? narrowed(lists[''] ?? first, search),
    searching: found === undefined,
    loadingMore,
    stale,
    loadMore,
    refresh,
    ...useChanges(setLists),
  };
}

/** What of a list a search finds, as long as the server has not said what it finds of all. */
function narrowed({ items }: DeskPage, search: string): DeskPage {
  const matches = titleMatcher(search);
  return { items: items.filter(({ title }) => matches(title)), next: null };
}

function useChanges(setLists: (change: (before: Lists) => Lists) => void): Pick<Desk, 'change' | 'remove'> {
  const inEach = useCallback(
    (id: string, change: (page: DeskPage) => DeskPage): void =>
      setLists((before) =>
        Object.fromEntries(
          Object.entries(before).map(([search, page]) => [
            search,
            page.items.some((article) => article.id === id) ? change(page) : page,
          ]),
        ),
      ),
    [setLists],
  );
  const change: Desk['change'] = useCallback(
    async (article, changes) => {
      await api('PATCH', `/articles/${article.id}`, changes);
      const changed = { ...article, ...changes, changedAt: new Date().toISOString() };
      inEach(article.id, (page) => placeArticle(page, changed));
    },
    [inEach],
  );
  const remove: Desk['remove'] = useCallback(
    async ({ id }) => {
      await api('DELETE', `/articles/${id}`);
      inEach(id, (page) => withoutArticle(page, id));
    },
    [inEach],
  );
  return { change, remove };
}
