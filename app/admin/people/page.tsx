import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { JSX } from 'react';
import { PageFrame, PageTitle } from '#components/desk/page-frame.tsx';
import { SiteHeader } from '#components/desk/site-header.tsx';
import { PeopleList } from '#components/people/people-list.tsx';
import { requireActor } from '#lib/auth/require-actor.ts';
import { can } from '#lib/core/access/access.ts';
import { listPeople } from '#lib/services/list-people.ts';

export const metadata: Metadata = { title: 'People' };

/** As many as the API gives on a page. */
const PAGE = 100;

/** The members of the house, for admins; others find nothing here. */
export default async function PeoplePage(): Promise<JSX.Element> {
  const actor = await requireActor('/admin/people');
  if (!can(actor, 'house.manage')) notFound();
  const first = await listPeople(actor, { limit: PAGE });
  return (
    <>
      <SiteHeader actor={actor} current="people" />
      <PageFrame narrow>
        <PageTitle title="People">
          Everybody here reads every article. A role counts from the moment it is set.
        </PageTitle>
        <PeopleList first={first} ownId={actor.id} now={new Date().toISOString()} />
      </PageFrame>
    </>
  );
}
