import { useCallback, useEffect, useState } from 'react';
import { api } from '#components/api.ts';
import { useWhileVisible } from '#components/use-while-visible.ts';

/** Milliseconds between two looks, while the page is in sight. */
const LOOK_EVERY = 10_000;
/** Milliseconds that several events are waited for together. */
const GATHER = 300;

/** A page that has marked notices as read tells the bell, which stands elsewhere on it. */
const READ_EVENT = 'galley:inbox-read';

/** Tells the bell of this page how many notices are unread now. */
export function tellUnread(unread: number): void {
  window.dispatchEvent(new CustomEvent(READ_EVENT, { detail: unread }));
}

/**
 * How many notices one has not read; null until the server has said so. It is asked for, every ten seconds and when the
 * page comes into sight: a count by an index costs it less than the open connection that each page would hold for being
 * told (a browser opens six to a host at the most). On an article's page `tick`, which changes with every event of the
 * live connection, makes it ask at once.
 */
export function useUnread(tick = 0): number | null {
  const [unread, setUnread] = useState<number | null>(null);
  const look = useCallback(async (): Promise<void> => {
    // The page itself tells when the server can't be reached; the next look asks again.
    const answer = await api<{ readonly unread: number }>('GET', '/me/inbox?unread=true&limit=1').catch(() => null);
    if (answer) setUnread(answer.unread);
  }, []);
  useWhileVisible(look, LOOK_EVERY, true);
  useEffect(() => {
    if (tick === 0) return undefined;
    const timer = setTimeout(() => void look(), GATHER);
    return () => clearTimeout(timer);
  }, [tick, look]);
  useEffect(() => {
    const onRead = (event: Event) => setUnread((event as CustomEvent<number>).detail);
    window.addEventListener(READ_EVENT, onRead);
    return () => window.removeEventListener(READ_EVENT, onRead);
  }, []);
  return unread;
}
