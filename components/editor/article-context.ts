'use client';

import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { useStore } from 'zustand';
import type { TextPane } from './text-pane.ts';
import type { AnnotationActions } from '#components/margin/annotation-actions.ts';
import type { AnnotationState, AnnotationStore } from '#components/margin/annotation-store.ts';
import type { MarginState, MarginStore } from '#components/margin/margin-state.ts';
import type { UnseenStore } from '#components/unseen/unseen-store.ts';
import type { Actor } from '#lib/core/access/access.ts';
import type { Category } from '#lib/core/annotation/category.ts';

/** What the parts of one article page share; the same for the life of the page, but for the categories. */
export interface ArticleContextValue {
  readonly articleId: string;
  readonly actor: Actor;
  readonly categories: readonly Category[];
  readonly annotations: AnnotationStore;
  readonly margin: MarginStore;
  readonly actions: AnnotationActions;
  /** What is new since the last visit. */
  readonly unseen: UnseenStore;
  /** The text beside the margin; null until the editor is ready. */
  readonly pane: StoreApi<{ readonly current: TextPane | null }>;
}

export const ArticleContext = createContext<ArticleContextValue | null>(null);

/** What the parts of this article page share. @throws outside an article page */
export function useArticle(): ArticleContextValue {
  const value = useContext(ArticleContext);
  if (!value) throw new Error('Not inside an article page');
  return value;
}

/** A part of the annotations; renders again only when that part changes. */
export function useAnnotations<T>(part: (state: AnnotationState) => T): T {
  return useStore(useArticle().annotations, part);
}

/** A part of the margin's state. */
export function useMargin<T>(part: (state: MarginState) => T): T {
  return useStore(useArticle().margin, part);
}

/** The text beside the margin; null until the editor is ready. */
export function usePane(): TextPane | null {
  return useStore(useArticle().pane, ({ current }) => current);
}
