import { useCallback, useState } from 'react';
import { tellUnread } from './use-unread.ts';
import { api, sentenceOf } from '#components/api.ts';
import { useToast } from '#components/ui/toast.tsx';
import { useWhileVisible } from '#components/use-while-visible.ts';
import type { Notice } from '#lib/core/annotation/notice.ts';

/** A page of the inbox as the API gives it. */
export interface InboxPage {
  readonly items: readonly Notice[];
  readonly next: string | null;
  readonly unread: number;
}

export interface Inbox {
  readonly page: InboxPage;
  readonly loadingMore: boolean;
  readonly more: () => void;
  readonly markRead: (notice: Notice) => void;
  /** All that has come until now. */
  readonly markAllRead: () => void;
}

/** Milliseconds between two looks, while the page is in sight. */
const LOOK_EVERY = 10_000;

/** One's notices, kept fresh; what fails is told in a message. @param first what the server rendered */
export function useInbox(first: InboxPage): Inbox {
  const [page, setPage] = useState(first);
  const [loadingMore, setLoadingMore] = useState(false);
  const show = useToast();
  const tell = (error: unknown) => show({ tone: 'problem', text: sentenceOf(error) });
  const take = (unread: number) => {
    setPage((before) => ({ ...before, unread }));
    tellUnread(unread);
  };

  const look = useCallback(async () => {
    // What is on the page stays when the server can't be reached; the next look asks again.
    const fresh = await api<InboxPage>('GET', '/me/inbox').catch(() => null);
    if (!fresh) return;
    setPage((before) => withFresh(before, fresh));
    tellUnread(fresh.unread);
  }, []);
  useWhileVisible(look, LOOK_EVERY);

  const read = (isMeant: (notice: Notice) => boolean, which: object) => {
    const at = new Date().toISOString();
    setPage((before) => ({
      ...before,
      items: before.items.map((one) => (one.readAt === null && isMeant(one) ? { ...one, readAt: at } : one)),
    }));
    api<{ readonly unread: number }>('POST', '/me/inbox/read', which).then(({ unread }) => take(unread), tell);
  };
  return {
    page,
    loadingMore,
    more: () => {
      setLoadingMore(true);
      api<InboxPage>('GET', `/me/inbox?after=${encodeURIComponent(page.next ?? '')}`)
        .then(({ items, next }) => setPage((before) => ({ ...before, items: [...before.items, ...items], next })), tell)
        .finally(() => setLoadingMore(false));
    },
    markRead: ({ id, readAt }) => {
      if (readAt === null) read((one) => one.id === id, { ids: [id] });
    },
    markAllRead: () => {
      const newest = page.items[0]?.id;
      if (newest !== undefined) read(() => true, { upTo: newest });
    },
  };
}

/** The first page anew, and below it what was loaded before. */
function withFresh(before: InboxPage, fresh: InboxPage): InboxPage {
  const last = fresh.items.at(-1);
  if (!last || fresh.next === null) return fresh;
  const below = before.items.filter(({ id }) => id < last.id);
  return below.length === 0 ? fresh : { items: [...fresh.items, ...below], next: before.next, unread: fresh.unread };
}
