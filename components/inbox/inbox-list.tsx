'use client';

import { CheckCheck, Inbox as InboxIcon } from 'lucide-react';
import { useState, type JSX } from 'react';
import { NoticeRow } from './notice-row.tsx';
import { useInbox, type InboxPage } from './use-inbox.ts';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';

/** What one was told, newest first: all of it, or what is unread. */
export function InboxList({ first, now }: { readonly first: InboxPage; readonly now: string }): JSX.Element {
  const inbox = useInbox(first);
  const [shown, setShown] = useState<'all' | 'unread'>('all');
  const { items, next, unread } = inbox.page;
  const listed = shown === 'all' ? items : items.filter(({ readAt }) => readAt === null);
  return (
    <>
      <div className="mt-5 mb-3 flex flex-wrap items-center justify-between gap-2">
        <SegmentedControl
          label="Shown"
          value={shown}
          onChange={setShown}
          segments={[
            { value: 'all', label: 'All' },
            { value: 'unread', label: `Unread ${unread}` },
          ]}
        />
        <Button disabled={unread === 0} onClick={inbox.markAllRead}>
          <CheckCheck aria-hidden="true" className="size-4" />
          Mark all as read
        </Button>
      </div>
      <div className="rounded-xl border border-line bg-paper">
        {listed.length > 0 ? (
          <ul aria-label="Notices">
            {listed.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} now={now} onRead={() => inbox.markRead(notice)} />
            ))}
          </ul>
        ) : (
          <Nothing isFiltered={items.length > 0 || next !== null} />
        )}
      </div>
      {next === null ? null : (
        <div className="mt-4 flex justify-center">
          <Button size="large" busy={inbox.loadingMore} onClick={inbox.more}>
            Older notices
          </Button>
        </div>
      )}
    </>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }): JSX.Element {
  if (isFiltered) return <EmptyState icon={<CheckCheck />} title="Nothing unread" />;
  return (
    <EmptyState icon={<InboxIcon />} title="Nothing here yet">
      You are told when somebody mentions you with @ and your name, gives you a flag to take care of, answers you, or
      decides on a flag of yours.
    </EmptyState>
  );
}
