import type { Metadata } from 'next';
import type { JSX } from 'react';
import { PageFrame, PageTitle } from '#components/desk/page-frame.tsx';
import { SiteHeader } from '#components/desk/site-header.tsx';
import { InboxList } from '#components/inbox/inbox-list.tsx';
import { requireActor } from '#lib/auth/require-actor.ts';
import { readInbox } from '#lib/services/inbox.ts';

export const metadata: Metadata = { title: 'Inbox' };

/** As many as the API gives on a page: the list refreshes its first page through it. */
const PAGE = 50;

/** Mentions, assignments, replies and decisions: what one is told of. */
export default async function InboxPage(): Promise<JSX.Element> {
  const actor = await requireActor('/inbox');
  const first = await readInbox(actor, { limit: PAGE });
  return (
    <>
      <SiteHeader actor={actor} current="inbox" />
      <PageFrame narrow>
        <PageTitle title="Inbox" />
        <InboxList first={first} now={new Date().toISOString()} />
      </PageFrame>
    </>
  );
}
