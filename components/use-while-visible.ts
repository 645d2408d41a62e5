import { useEffect } from 'react';

/** Runs something again and again while the page is in sight, and at once when it comes back into sight. @param every milliseconds; @param atOnce run it when it is mounted too */
export function useWhileVisible(run: () => Promise<void>, every: number, atOnce = false): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const turn = async (): Promise<void> => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') await run();
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(() => void turn(), every);
    };
    const onShown = (): void => {
      if (document.visibilityState === 'visible') void turn();
    };
    timer = setTimeout(() => void turn(), atOnce ? 0 : every);
    document.addEventListener('visibilitychange', onShown);
    window.addEventListener('focus', onShown);
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShown);
      window.removeEventListener('focus', onShown);
    };
  }, [run, every, atOnce]);
}
