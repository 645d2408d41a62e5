'use client';

import { Newspaper, SearchX } from 'lucide-react';
import type { JSX } from 'react';
import type { Category } from '#lib/core/annotation/category.ts';
import type { ListedArticle } from '#lib/core/article/article.ts';
import { sentenceOf } from '#components/api.ts';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { ArticleRow } from './article-row.tsx';
import type { NewArticleWay } from './new-article-dialog.tsx';
import type { RowAction } from './row-menu.tsx';
import type { Desk } from './use-desk.ts';
import type { TitleSearch } from './use-title-search.ts';

export interface ArticleListProps {
  readonly desk: Desk;
  readonly search: TitleSearch;
  readonly categories: readonly Category[];
  readonly now: string;
  readonly editable: boolean;
  readonly onAction: (article: ListedArticle, action: RowAction) => void;
  readonly onMake: (way: NewArticleWay) => void;
}

/** The articles found, or why there are none; "More" at the end while there are more. */
export function ArticleList({
  desk,
  search,
  categories,
  now,
  editable,
  onAction,
  onMake,
}: ArticleListProps): JSX.Element {
  const { items, next } = desk.page;
  const shown = search.search === '' ? '' : resultCount(items.length, next !== null, desk.searching);
  return (
    <>
      {desk.stale ? (
        <p role="status" className="mb-3 rounded-lg bg-hover px-3 py-2 text-sm text-soft">
          The server can’t be reached: this list may be old. Galley keeps trying.
        </p>
      ) : null}
      <p role="status" className="sr-only">
        {shown}
      </p>
      <div className="rounded-xl border border-line bg-paper">
        {items.length > 0 ? (
          <ul aria-label="Articles">
            {items.map((article) => (
              <ArticleRow
                key={article.id}
                article={article}
                categories={categories}
                now={now}
                editable={editable}
                onAction={(action) => onAction(article, action)}
              />
            ))}
          </ul>
        ) : (
          <Nothing search={search} searching={desk.searching} editable={editable} onMake={onMake} />
        )}
      </div>
      {next === null ? null : <More desk={desk} />}
    </>
  );
}

function resultCount(count: number, more: boolean, searching: boolean): string {
  if (searching) return 'Searching';
  if (more) return `The first ${count} articles found`;
  return count === 1 ? '1 article found' : `${count} articles found`;
}

function More({ desk }: { readonly desk: Desk }): JSX.Element {
  const show = useToast();
  return (
    <div className="mt-4 flex justify-center">
      <Button
        size="large"
        busy={desk.loadingMore}
        onClick={() =>
          void desk.loadMore().catch((error: unknown) => show({ tone: 'problem', text: sentenceOf(error) }))
        }
      >
        More articles
      </Button>
    </div>
  );
}

function Nothing({
  search,
  searching,
  editable,
  onMake,
}: Pick<ArticleListProps, 'search' | 'editable' | 'onMake'> & { readonly searching: boolean }): JSX.Element {
  if (searching) return <EmptyState title="Searching…" />;
  if (search.search !== '')
    return (
      <EmptyState
        icon={<SearchX />}
        title="No title has these words"
        actions={<Button onClick={() => search.setTyped('')}>Show all articles</Button>}
      >
        The search looks at titles, whatever the case or accents.
      </EmptyState>
    );
  if (!editable)
    return (
      <EmptyState icon={<Newspaper />} title="No articles yet">
        An editor brings the first one in. It will show up here by itself.
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<Newspaper />}
      title="Bring in the first article"
      actions={
        <>
          <Button variant="primary" onClick={() => onMake('paste')}>
            Paste text
          </Button>
          <Button onClick={() => onMake('files')}>Choose files</Button>
        </>
      }
    >
      Paste its text, or choose a Word, text, Markdown or HTML file. You can also drop files anywhere on this page.
    </EmptyState>
  );
}
