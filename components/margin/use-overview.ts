'use client';

import { useEffect, useState } from 'react';
import { isSameOverview, overviewBuckets, type Bucket, type Marked } from './overview-buckets.ts';
import { useArticle, type ArticleContextValue } from '#components/editor/article-context.ts';
import type { TextPane } from '#components/editor/text-pane.ts';

/** The overview follows the text at this distance: it is looked at between two sentences, not between two letters. */
const DELAY_MS = 400;

/** The stretches of an article that have listed flags in them; the same until they look different. */
export function useOverview(pane: TextPane): readonly Bucket[] {
  const article = useArticle();
  const [buckets, setBuckets] = useState<readonly Bucket[]>([]);
  useEffect(() => {
    const { annotations, margin } = article;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let drawn: readonly Bucket[] = [];
    const look = () => {
      timer = undefined;
      const next = overviewBuckets(markedIn(article, pane));
      // Asked here and not by React, which would render once more to find out that nothing changed.
      if (isSameOverview(drawn, next)) return;
      drawn = next;
      setBuckets(next);
    };
    const schedule = () => {
      timer ??= setTimeout(look, DELAY_MS);
    };
    schedule();
    const stops = [
      pane.onPlaces(schedule),
      margin.subscribe((now, before) => {
        if (now.shown !== before.shown) schedule();
      }),
      annotations.subscribe((now, before) => {
        if (now.byId !== before.byId) schedule();
      }),
    ];
    return () => {
      clearTimeout(timer);
      stops.forEach((stop) => stop());
    };
  }, [article, pane]);
  return buckets;
}

/** The listed annotations, how far down the article each is (by its words, which no layout has to be asked for), and their colours. */
export function markedIn({ annotations, margin, categories }: ArticleContextValue, pane: TextPane): Marked[] {
  const { byId } = annotations.getState();
  const colors = new Map(categories.map(({ key, color }) => [key, color]));
  const spans = pane.spans();
  const end = Math.max(1, pane.end());
  const marked: Marked[] = [];
  for (const id of margin.getState().shown.ids) {
    const span = spans.get(id);
    const color = colors.get(byId.get(id)?.category ?? '') ?? 'slate';
    if (span) marked.push({ id, share: span.from / end, color });
  }
  return marked;
}
