import type { Metadata } from 'next';
import type { JSX } from 'react';
import { ArticlesDesk } from '#components/desk/articles-desk.tsx';
import { PageFrame } from '#components/desk/page-frame.tsx';
import { SiteHeader } from '#components/desk/site-header.tsx';
import { requireActor } from '#lib/auth/require-actor.ts';
import { can } from '#lib/core/access/access.ts';
import { listArticles } from '#lib/services/list-articles.ts';
import { listCategories } from '#lib/services/list-categories.ts';

export const metadata: Metadata = { title: 'Articles' };

/** As many as the API gives on a page: the desk refreshes its first page through it. */
const PAGE = 50;

/** The desk: every article of the house, last changed first. */
export default async function ArticlesPage(): Promise<JSX.Element> {
  const actor = await requireActor('/articles');
  const [first, categories] = await Promise.all([listArticles(actor, { limit: PAGE }), listCategories(actor)]);
  return (
    <>
      <SiteHeader actor={actor} current="articles" />
      <PageFrame>
        <ArticlesDesk
          first={first}
          categories={categories}
          now={new Date().toISOString()}
          editable={can(actor, 'article.create')}
        />
      </PageFrame>
    </>
  );
}
