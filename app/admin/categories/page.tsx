import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { JSX } from 'react';
import { CategoryList } from '#components/categories/category-list.tsx';
import { PageFrame, PageTitle } from '#components/desk/page-frame.tsx';
import { SiteHeader } from '#components/desk/site-header.tsx';
import { requireActor } from '#lib/auth/require-actor.ts';
import { can } from '#lib/core/access/access.ts';
import { listCategories } from '#lib/services/list-categories.ts';

export const metadata: Metadata = { title: 'Categories' };

/** What can be wrong with a passage in this house, for admins; others find nothing here. */
export default async function CategoriesPage(): Promise<JSX.Element> {
  const actor = await requireActor('/admin/categories');
  if (!can(actor, 'house.manage')) notFound();
  const [used, retired] = await Promise.all([listCategories(actor), listCategories(actor, true)]);
  return (
    <>
      <SiteHeader actor={actor} current="categories" />
      <PageFrame narrow>
        <PageTitle title="Categories">
          What can be wrong with a passage. Their order is the order in which flags offer them, and 1 to 9 are their
          keys.
        </PageTitle>
        <CategoryList first={{ used, retired }} />
      </PageFrame>
    </>
  );
}
