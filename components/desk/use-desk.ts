import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleState, DeskArticle } from '#lib/core/article/article.ts';
import { api, ApiProblem } from '#components/api.ts';
import { appendPage, placeArticle, refreshFirstPage, withoutArticle, type DeskPage } from './desk-page.ts';

/** Milliseconds between two looks at who is where, while the page is in sight. */
const LOOK_EVERY = 5_000;

export interface Desk {
  readonly page: DeskPage;
  readonly loadingMore: boolean;
  /** Whether the last look at the server failed: what is shown may be old. */
  readonly stale: boolean;
  /** Loads the following page; resolves to whether there is yet another. @throws ApiProblem */
  readonly loadMore: () => Promise<boolean>;
  readonly refresh: () => Promise<void>;
  /** Changes title or state on the server. @throws ApiProblem */
  readonly change: (
    article: DeskArticle,
    change: { readonly title?: string; readonly state?: ArticleState },
  ) => Promise<void>;
  /** @throws ApiProblem */
  readonly remove: (article: DeskArticle) => Promise<void>;
}

/** The list of articles, kept fresh while the page is in sight. @param first what the server rendered */
export function useDesk(first: DeskPage): Desk {
  const [page, setPage] = useState(first);
  const [stale, setStale] = useState(false);
  const [loadingMore, setLoadingMore] = useState(false);
  const latest = useRef(page);
  useEffect(() => {
    latest.current = page;
  }, [page]);

  const refresh = useCallback(async (): Promise<void> => {
    try {
      const fresh = await api<DeskPage>('GET', '/articles');
      setPage((before) => refreshFirstPage(before, fresh));
      setStale(false);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) window.location.reload();
      setStale(true);
    }
  }, []);

  useWhileVisible(refresh, LOOK_EVERY);

  const loadMore = useCallback(async (): Promise<boolean> => {
    const { next } = latest.current;
    if (next === null) return false;
    setLoadingMore(true);
    try {
      const following = await api<DeskPage>('GET', `/articles?after=${encodeURIComponent(next)}`);
      latest.current = appendPage(latest.current, following);
      setPage(latest.current);
      return following.next !== null;
    } finally {
      setLoadingMore(false);
    }
  }, []);

  const change: Desk['change'] = useCallback(async (article, changes) => {
    await api('PATCH', `/articles/${article.id}`, changes);
    setPage((before) => placeArticle(before, { ...article, ...changes, changedAt: new Date().toISOString() }));
  }, []);

  const remove = useCallback(async (article: DeskArticle): Promise<void> => {
    await api('DELETE', `/articles/${article.id}`);
    setPage((before) => withoutArticle(before, article.id));
  }, []);

  return { page, loadingMore, stale, loadMore, refresh, change, remove };
}

/** Runs something again and again while the page is in sight, and at once when it comes back into sight. */
function useWhileVisible(run: () => Promise<void>, every: number): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const turn = async (): Promise<void> => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') await run();
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(() => void turn(), every);
    };
    const onShown = (): void => {
      if (document.visibilityState === 'visible') void turn();
    };
    timer = setTimeout(() => void turn(), every);
    document.addEventListener('visibilitychange', onShown);
    window.addEventListener('focus', onShown);
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShown);
      window.removeEventListener('focus', onShown);
    };
  }, [run, every]);
}
