'use client';

import { useEffect } from 'react';
import { filtersFromQuery, queryFromFilters, type Filters } from './filters.ts';
import { useArticle, type ArticleContextValue } from '#components/editor/article-context.ts';

/**
 * Keeps the filters in the page's address, so that a link shows what its sender saw and the browser's way back takes a
 * filter back; opens the annotation that a link names.
 */
export function useFilterAddress(): void {
  const { annotations, margin, pane } = useArticle();
  useEffect(() => {
    const read = () => margin.setState({ filters: filtersFromQuery(new URLSearchParams(window.location.search)) });
    read();
    const stopNamed = openNamed({ annotations, margin, pane });
    const stop = margin.subscribe((now, before) => {
      if (now.filters !== before.filters) write(now.filters, before.filters);
    });
    const { pathname } = window.location;
    const stepBack = (event: PopStateEvent) => {
      if (window.location.pathname !== pathname) return;
      // Next would make the page anew, and write the address of this step once more when it has: over a later one.
      event.stopImmediatePropagation();
      read();
    };
    // Before Next's own listener.
    window.addEventListener('popstate', stepBack, { capture: true });
    return () => {
      stop();
      stopNamed();
      window.removeEventListener('popstate', stepBack, { capture: true });
    };
  }, [annotations, margin, pane]);
}

/** Each choice is a step of the browser's history; the letters of a search are one together. */
function write(now: Filters, before: Filters): void {
  const query = queryFromFilters(now, new URLSearchParams(window.location.search)).toString();
  if (`?${query}` === (window.location.search || '?')) return;
  const address = query ? `?${query}` : window.location.pathname;
  const isTyping = now.text !== before.text && before.text !== '';
  // With Next's own state: to it, this is the same page.
  if (isTyping) window.history.replaceState(window.history.state, '', address);
  else window.history.pushState(window.history.state, '', address);
}

/** Makes the annotation that the address names the active one, as soon as the page has it, and shows its words. */
function openNamed({
  annotations,
  margin,
  pane,
}: Pick<ArticleContextValue, 'annotations' | 'margin' | 'pane'>): () => void {
  const named = new URLSearchParams(window.location.search).get('annotation');
  if (!named) return () => {};
  let isOver = false;
  const look = () => {
    const one = annotations.getState().byId.get(named);
    const { current } = pane.getState();
    if (isOver || !one || !current) return;
    isOver = true;
    annotations.setState({ activeId: named });
    requestAnimationFrame(() => {
      if (one.target.whole || current.order().includes(named)) current.reveal(named);
      // Its words are gone: the tray has it while it is open, the list of all flags always.
      else margin.setState(one.status === 'open' ? { orphansOpen: true } : { tableOpen: true });
    });
  };
  look();
  const stops = [annotations.subscribe(look), pane.subscribe(look)];
  return () => stops.forEach((stop) => stop());
}
