'use client';

import { Search } from 'lucide-react';
import type { JSX, Ref } from 'react';
import { CONTROL } from '#components/ui/field.tsx';
import { Kbd } from '#components/ui/kbd.tsx';

export interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref: Ref<HTMLInputElement>;
}

/** Searches the titles. Escape empties it, the arrow down goes to the first article found. */
export function SearchField({ value, onChange, ref }: SearchFieldProps): JSX.Element {
  return (
    <div
      role="search"
      className="relative flex min-w-0 items-center max-sm:order-last max-sm:basis-full sm:max-w-80 sm:flex-1"
    >
      <Search aria-hidden="true" className="pointer-events-none absolute left-2.5 size-4 text-faint" />
      <input
        ref={ref}
        type="search"
        aria-label="Search the titles"
        placeholder="Search the titles"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            if (value === '') event.currentTarget.blur();
            onChange('');
          } else if (event.key === 'ArrowDown') {
            event.preventDefault();
            document.querySelector<HTMLElement>('[data-article-link]')?.focus();
          }
        }}
        className={`${CONTROL} pr-9 pl-8.5 [&::-webkit-search-cancel-button]:hidden`}
      />
      {value === '' ? (
        <Kbd className="pointer-events-none absolute right-2 max-sm:hidden pointer-coarse:hidden">/</Kbd>
      ) : null}
    </div>
  );
}
