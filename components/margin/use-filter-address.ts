'use client';

import { useEffect } from 'react';
import { filtersFromQuery, queryFromFilters } from './filters.ts';
import { useArticle } from '#components/editor/article-context.ts';

/** Keeps the filters in the page's address, so that a link shows what its sender saw; opens the annotation that a link names. */
export function useFilterAddress(): void {
  const { annotations, margin, pane } = useArticle();
  useEffect(() => {
    const query = new URLSearchParams(window.location.search);
    margin.setState({ filters: filtersFromQuery(query) });
    const named = query.get('annotation');
    let stopWaiting = () => {};
    if (named && annotations.getState().byId.has(named)) {
      annotations.setState({ activeId: named });
      stopWaiting = pane.subscribe(({ current }) => {
        if (current) requestAnimationFrame(() => current.reveal(named));
      });
    }
    const stop = margin.subscribe((now, before) => {
      if (now.filters === before.filters) return;
      const next = queryFromFilters(now.filters, new URLSearchParams(window.location.search)).toString();
      window.history.replaceState(window.history.state, '', next ? `?${next}` : window.location.pathname);
    });
    return () => {
      stop();
      stopWaiting();
    };
  }, [annotations, margin, pane]);
}
