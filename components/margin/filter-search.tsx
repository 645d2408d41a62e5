'use client';

import { Search } from 'lucide-react';
import { useEffect, useState, type JSX } from 'react';
import { CONTROL } from '#components/ui/field.tsx';

/** Milliseconds without typing after which the words count: drawing 10,000 marks anew takes longer than a key press. */
const PAUSE = 150;

/** Looks for words in remarks, passages, threads and sources. */
export function FilterSearch({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}): JSX.Element {
  const [typed, setTyped] = useState(text);
  const [told, setTold] = useState(text);
  // Changed from elsewhere: cleared, or by the browser's way back.
  if (text !== told) {
    setTold(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === told) return undefined;
    const timer = setTimeout(() => {
      setTold(typed);
      onChange(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, told, onChange]);
  return (
    <div role="search" className="relative flex items-center">
      <Search aria-hidden="true" className="pointer-events-none absolute left-2.5 size-4 text-faint" />
      <input
        type="search"
        aria-label="Words in flags, passages, threads and sources"
        placeholder="Words in flags, passages, threads, sources"
        autoFocus
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className={`${CONTROL} pl-8.5`}
      />
    </div>
  );
}
