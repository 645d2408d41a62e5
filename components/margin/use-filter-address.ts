'use client';

import { useSearchParams } from 'next/navigation';
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
    window.addEventListener('popstate', read);
    return () => {
      stop();
      stopNamed();
      window.removeEventListener('popstate', read);
    };
  }, [annotations, margin, pane]);
  const known = useSearchParams();
  useEffect(() => {
    // Next may come to an end with a step back after a filter was changed, and then puts back the address of that step.
    const timer = setTimeout(() => {
      const address = addressFor(margin.getState().filters, known.toString());
      if (address !== null) window.history.replaceState(null, '', address);
    });
    return () => clearTimeout(timer);
  }, [known, margin]);
}

/** The address that says these filters; null when an earlier query says them. */
function addressFor(filters: Filters, earlier: string): string | null {
  const query = queryFromFilters(filters, new URLSearchParams(earlier)).toString();
  if (query === earlier) return null;
  return query ? `?${query}` : window.location.pathname;
}

/** Each choice is a step of the browser's history; the letters of a search are one together. */
function write(now: Filters, before: Filters): void {
  const address = addressFor(now, window.location.search.slice(1));
  if (address === null) return;
  const isTyping = now.text !== before.text && before.text !== '';
  // Without a state of one's own, so that Next hears of it: it would else put back the address that it knows, when it has
  // come to an end with an earlier step back.
  if (isTyping) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
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
