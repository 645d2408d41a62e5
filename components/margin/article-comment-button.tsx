'use client';

import { MessageSquarePlus } from 'lucide-react';
import type { JSX } from 'react';
import { startArticleComment } from './start-draft.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Tooltip } from '#components/ui/tooltip.tsx';
import { can } from '#lib/core/access/access.ts';

/** Begins a comment on the article as a whole. */
export function ArticleCommentButton(): JSX.Element | null {
  const article = useArticle();
  if (!can(article.actor, 'annotation.make')) return null;
  return (
    <Tooltip text="Comment on the whole article" shortcut="C" side="top">
      <IconButton
        label="Comment on the whole article"
        icon={<MessageSquarePlus />}
        aria-keyshortcuts="C"
        onClick={() => startArticleComment(article)}
      />
    </Tooltip>
  );
}
