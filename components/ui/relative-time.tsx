'use client';

import { useEffect, useState, type JSX } from 'react';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, in words: "just now", "4 min ago", "3 h ago", "2 days ago"; after a week the date. Times in milliseconds since 1970. */
export function timeAgo(at: number, now: number, timeZone?: string): string {
  const passed = now - at;
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min ago`;
  if (passed < DAY) return `${Math.floor(passed / HOUR)} h ago`;
  if (passed < 2 * DAY) return 'yesterday';
  if (passed < 7 * DAY) return `${Math.floor(passed / DAY)} days ago`;
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(timeZone ? { timeZone } : {}),
  });
}

/**
 * A time, told relative to now and kept true while the page is open; the exact time on hover.
 * @param now the server's time when it rendered: the first client render must say the same
 */
export function RelativeTime({
  at,
  now,
  className,
}: {
  readonly at: string;
  readonly now: string;
  readonly className?: string;
}): JSX.Element {
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(() => {
    const tick = (): void => setCurrent(Date.now());
    tick();
    const timer = setInterval(tick, MINUTE / 2);
    return () => clearInterval(timer);
  }, []);
  const time = Date.parse(at);
  // Before the page is live neither its clock nor its time zone are known.
  const words =
    current === null ? timeAgo(time, Date.parse(now), 'UTC') : timeAgo(time, Math.max(current, time), undefined);
  return (
    <time
      dateTime={at}
      className={className}
      {...(current === null
        ? {}
        : { title: new Date(at).toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' }) })}
    >
      {words}
    </time>
  );
}
