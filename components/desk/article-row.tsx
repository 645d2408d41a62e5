'use client';

import Link from 'next/link';
import type { JSX } from 'react';
import type { Category } from '#lib/core/annotation/category.ts';
import type { ListedArticle } from '#lib/core/article/article.ts';
import { Avatars } from '#components/ui/avatar.tsx';
import { Meter } from '#components/ui/meter.tsx';
import { Pill } from '#components/ui/pill.tsx';
import { RelativeTime } from '#components/ui/relative-time.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { newsWords } from './news-words.ts';
import { openFlags } from './open-flags.ts';
import { RowMenu, type RowAction } from './row-menu.tsx';
import { STATE_LABEL } from './state-label.ts';

export interface ArticleRowProps {
  readonly article: ListedArticle;
  readonly categories: readonly Category[];
  readonly now: string;
  /** Whether rename, state and delete are offered. */
  readonly editable: boolean;
  readonly onAction: (action: RowAction) => void;
}

/** One article on the desk. The whole row opens it; its link is the title's, stretched over the row. */
export function ArticleRow({ article, categories, now, editable, onAction }: ArticleRowProps): JSX.Element {
  return (
    <li className="group relative grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 gap-y-2 border-b border-line px-4 py-3.5 last:border-0 focus-within:bg-hover/60 hover:bg-hover/60 sm:px-5">
      <h2 className="line-clamp-3 min-w-0 font-serif text-[1.125rem] leading-6 font-semibold text-pretty break-words">
        <Link
          href={`/articles/${article.id}`}
          prefetch={false}
          data-article-link
          className="outline-none after:absolute after:inset-0 focus-visible:after:rounded-lg focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-pencil"
        >
          <bdi>{article.title}</bdi>
        </Link>
      </h2>
      <div className="relative z-1 -my-1 flex items-center gap-2">
        <Avatars
          people={article.present}
          label={`In this article now: ${article.present.map(({ name }) => name).join(', ')}`}
        />
        {editable ? <RowMenu article={article} onAction={onAction} /> : null}
      </div>
      <div className="col-span-2 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-[0.8125rem] text-soft">
        <Pill>{STATE_LABEL[article.state]}</Pill>
        <NewsMark article={article} />
        <OpenFlags article={article} categories={categories} />
        <Progress article={article} />
        <span className="ml-auto text-faint">
          <span className="sr-only">Last change </span>
          <RelativeTime at={article.changedAt} now={now} />
        </span>
      </div>
    </li>
  );
}

/** What is new in the article since one was there. */
function NewsMark({ article: { news } }: Pick<ArticleRowProps, 'article'>): JSX.Element | null {
  const words = news && newsWords(news);
  if (!words) return null;
  return (
    <span className="inline-flex items-center gap-1.5 font-medium text-pencil">
      <span aria-hidden="true" className="size-2 rounded-full bg-pencil" />
      <span className="sr-only">Since your last visit: </span>
      {words}
    </span>
  );
}

function OpenFlags({ article, categories }: Pick<ArticleRowProps, 'article' | 'categories'>): JSX.Element {
  const open = openFlags(article, categories);
  if (open.length === 0) return <span className="text-faint">No open flags</span>;
  return (
    <ul aria-label="Open flags" className="flex flex-wrap gap-x-4 gap-y-1.5">
      {open.map(({ category, count }) => (
        <li key={category.key} className="flex">
          <Tag color={category.color} underline={category.underline}>
            {category.label} {count}
          </Tag>
        </li>
      ))}
    </ul>
  );
}

function Progress({ article: { counts } }: Pick<ArticleRowProps, 'article'>): JSX.Element | null {
  const all = counts.open + counts.decided;
  if (counts.decided === 0) return null;
  return (
    <span className="inline-flex items-center gap-2">
      <Meter part={counts.decided} whole={all} className="w-20" />
      {counts.decided} of {all} decided
    </span>
  );
}
