'use client';

import type { JSX } from 'react';
import { useStore } from 'zustand';
import { useArticle } from '#components/editor/article-context.ts';

/** Says that an annotation is new, or another one, since the last visit. */
export function UnseenTag({ id }: { readonly id: string }): JSX.Element | null {
  const news = useStore(useArticle().unseen, ({ annotations }) => annotations.get(id));
  if (!news) return null;
  return (
    <span data-unseen={id} className="rounded-full bg-pencil-soft px-1.5 text-xs font-medium text-pencil">
      {news.made ? 'New' : 'Changed'}
    </span>
  );
}
