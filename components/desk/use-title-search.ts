import { useEffect, useState } from 'react';

/** Milliseconds without typing after which the server is asked. */
const PAUSE = 200;

export interface TitleSearch {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** What was typed when it last paused, without spaces around it; '' looks for nothing. */
  readonly search: string;
}

/** The words that somebody looks for in titles, as they type them and as the server is asked for them. */
export function useTitleSearch(): TitleSearch {
  const [typed, setTyped] = useState('');
  const [paused, setPaused] = useState('');
  const search = typed.trim();
  useEffect(() => {
    const timer = setTimeout(() => setPaused(search), PAUSE);
    return () => clearTimeout(timer);
  }, [search]);
  // Emptying the field brings the whole list back at once.
  return { typed, setTyped, search: search === '' ? '' : paused };
}
