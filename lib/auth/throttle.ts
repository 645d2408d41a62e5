/** Failed tries of one key within a window that began with the first of them. */
interface Window {
  readonly endsAt: number;
  tries: number;
}

/** Counts tries by key (an account, an address) and says when there were too many. */
export interface Throttle {
  /** Counts a try. @returns 0 when it may go on, else the seconds until the next one may */
  take(key: string): number;
  /** Takes back what a try has counted: it was no guess. */
  giveBack(key: string): void;
}

/**
 * A throttle in memory: a restart forgives. A try is counted before its outcome is known, so that many at once count too.
 * @param most tries within a window
 * @param windowMs length of a window in milliseconds
 * @param keys the most that are remembered; beyond them the oldest window is forgotten, so that made-up accounts can't fill the memory
 */
export function throttle({
  most,
  windowMs,
  keys,
  now,
}: {
  most: number;
  windowMs: number;
  keys: number;
  now: () => number;
}): Throttle {
  // A Map keeps the order of insertion, which is the order in which windows end.
  const windows = new Map<string, Window>();
  const forgetOld = (time: number): void => {
    for (const [key, { endsAt }] of windows) {
      if (endsAt > time && windows.size < keys) return;
      windows.delete(key);
    }
  };
  return {
    take(key) {
      const time = now();
      const known = windows.get(key);
      if (known && known.endsAt > time) {
        if (known.tries >= most) return Math.ceil((known.endsAt - time) / 1000);
        known.tries += 1;
        return 0;
      }
      windows.delete(key);
      forgetOld(time);
      windows.set(key, { endsAt: time + windowMs, tries: 1 });
      return 0;
    },
    giveBack(key) {
      const known = windows.get(key);
      if (known && known.tries > 0) known.tries -= 1;
    },
  };
}
