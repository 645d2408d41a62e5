'use client';

import { Bell } from 'lucide-react';
import Link from 'next/link';
import type { JSX } from 'react';
import { useUnread } from './use-unread.ts';

/** The way to one's inbox, with how many notices in it are unread. @param tick use-unread.ts */
export function InboxBell({ tick = 0 }: { readonly tick?: number }): JSX.Element {
  const unread = useUnread(tick) ?? 0;
  const words = unread === 0 ? 'Inbox, nothing unread' : `Inbox, ${unread} unread`;
  return (
    <Link
      href="/inbox"
      prefetch={false}
      aria-label={words}
      title={words}
      className="relative inline-flex size-9 shrink-0 items-center justify-center rounded-[7px] text-soft transition-colors hover:bg-hover hover:text-ink pointer-coarse:size-10"
    >
      <Bell aria-hidden="true" className="size-[1.15rem]" />
      {unread === 0 ? null : (
        <span
          aria-hidden="true"
          className="absolute -top-0.5 -right-1 min-w-4.5 rounded-full bg-pencil px-1 text-center text-[0.6875rem] leading-4.5 font-semibold text-on-pencil tabular-nums"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
