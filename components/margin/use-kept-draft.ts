'use client';

import { useEffect } from 'react';
import { keptDraft } from './kept-draft.ts';
import { useArticle } from '#components/editor/article-context.ts';
import type { TextPane } from '#components/editor/text-pane.ts';
import { can } from '#lib/core/access/access.ts';

/** Takes up the annotation that was half written when the page was last left. */
export function useKeptDraft(pane: TextPane): void {
  const { articleId, actor, margin } = useArticle();
  useEffect(() => {
    const draft =
      margin.getState().draft ?? (can(actor, 'annotation.make') ? keptDraft(localStorage, actor.id, articleId) : null);
    if (!draft) return;
    pane.markDraft(draft.target);
    margin.setState({ draft });
  }, [pane, articleId, actor, margin]);
}
