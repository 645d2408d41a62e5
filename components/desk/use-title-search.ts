import { useEffect, useState } from 'react';
import type { DeskArticle } from '#lib/core/article/article.ts';
import { searchTitles } from './desk-page.ts';
import type { Desk } from './use-desk.ts';

export interface TitleSearch {
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly found: readonly DeskArticle[];
  /** Whether articles further down the list are still being looked through. */
  readonly searching: boolean;
}

/** Finds articles by the words of their titles. A search looks through the whole list: what isn't loaded yet is loaded. */
export function useTitleSearch(desk: Desk): TitleSearch {
  const [search, setSearch] = useState('');
  /** The search during which the rest of the list could not be loaded. */
  const [failedFor, setFailedFor] = useState<string | null>(null);
  const active = search.trim() !== '';
  const incomplete = active && desk.page.next !== null && failedFor !== search;
  const { loadMore, loadingMore } = desk;
  useEffect(() => {
    if (incomplete && !loadingMore) loadMore().catch(() => setFailedFor(search));
  }, [incomplete, loadingMore, loadMore, search]);
  return { search, setSearch, found: searchTitles(desk.page.items, search), searching: incomplete };
}
