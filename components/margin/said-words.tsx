'use client';

import type { JSX } from 'react';
import { useHouseNames } from './house-names.ts';
import { saidParts } from './said-parts.ts';

/** What somebody wrote, with its addresses as links that are safe to follow and the people it mentions as names. */
export function SaidWords({ text }: { readonly text: string }): JSX.Element {
  const people = useHouseNames(text.includes('@'));
  return (
    <>
      {saidParts(text, people).map(({ kind, text: words }, index) => {
        // The parts of one text never move: their place is their name.
        const key = `${index}`;
        if (kind === 'text') return <span key={key}>{words}</span>;
        if (kind === 'mention')
          return (
            <b key={key} className="font-semibold text-pencil">
              {words}
            </b>
          );
        return (
          <a
            key={key}
            href={words}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="text-pencil underline underline-offset-2"
          >
            {words}
          </a>
        );
      })}
    </>
  );
}
