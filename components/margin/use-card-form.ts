'use client';

import type { AnnotationActions } from './annotation-actions.ts';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';

/** What a form inside a card needs: the actions, whether one is on its way, and how to close the form. */
export function useCardForm(id: string): {
  readonly actions: AnnotationActions;
  readonly busy: boolean;
  close(): void;
} {
  const { actions, margin } = useArticle();
  const busy = useAnnotations(({ waiting }) => waiting.has(id));
  const close = () => {
    margin.setState({ form: null });
    document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus();
  };
  return { actions, busy, close };
}
