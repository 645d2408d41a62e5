'use client';

import { Check } from 'lucide-react';
import Link from 'next/link';
import type { JSX } from 'react';
import { noticeWords } from './notice-words.ts';
import { Avatar } from '#components/ui/avatar.tsx';
import { classes } from '#components/ui/classes.ts';
import { IconButton } from '#components/ui/icon-button.tsx';
import { RelativeTime } from '#components/ui/relative-time.tsx';
import { GALLEY } from '#lib/core/access/access.ts';
import type { Notice } from '#lib/core/annotation/notice.ts';

interface NoticeRowProps {
  readonly notice: Notice;
  readonly now: string;
  readonly onRead: () => void;
}

/** One notice; the whole row goes to the annotation that it is about, and has been read then. */
export function NoticeRow({ notice, now, onRead }: NoticeRowProps): JSX.Element {
  const { article, annotationId, words, at, readAt } = notice;
  const actor = notice.actor ?? GALLEY;
  const unread = readAt === null;
  return (
    <li className="group relative grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 border-b border-line px-4 py-3 last:border-0 focus-within:bg-hover/60 hover:bg-hover/60 sm:px-5">
      <span className="relative mt-0.5">
        <Avatar id={actor.id} name={actor.name} className="size-8 text-xs" />
        {unread ? (
          <span
            aria-hidden="true"
            className="absolute -top-1 -left-1 size-2.5 rounded-full bg-pencil ring-2 ring-paper"
          />
        ) : null}
      </span>
      <div className="min-w-0">
        <p className={classes('break-words', unread ? 'font-medium text-ink' : 'text-soft')}>
          <Link
            href={`/articles/${article.id}?annotation=${annotationId}`}
            prefetch={false}
            onClick={onRead}
            className="outline-none after:absolute after:inset-0 focus-visible:after:rounded-lg focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-pencil"
          >
            {unread ? <span className="sr-only">Unread: </span> : null}
            <bdi>{actor.name}</bdi> {noticeWords(notice)}
          </Link>
        </p>
        {words ? (
          <p className="line-clamp-2 font-serif break-words text-soft">
            “<bdi>{words}</bdi>”
          </p>
        ) : null}
        <p className="text-[0.8125rem] break-words text-faint">
          <bdi>{article.title}</bdi> · <RelativeTime at={at} now={now} className="whitespace-nowrap" />
        </p>
      </div>
      {unread ? (
        <IconButton
          label={`Mark as read: ${actor.name} ${noticeWords(notice)}`}
          title="Mark as read"
          icon={<Check />}
          className="relative z-1"
          onClick={onRead}
        />
      ) : null}
    </li>
  );
}
