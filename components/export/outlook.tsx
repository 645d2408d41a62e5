'use client';

import type { JSX } from 'react';
import { Banner } from '#components/ui/banner.tsx';
import { previewSentences } from '#lib/core/article/export-preview.ts';
import type { Outlook as Counted } from './use-preview.ts';

/** What will be in the file, and what not. */
export function Outlook({ preview, problem, isCounting }: Counted): JSX.Element {
  if (problem !== null) return <Banner>{problem}</Banner>;
  const [first, ...others] = preview ? previewSentences(preview) : [];
  return (
    <div
      role="status"
      aria-label="What will be in the file"
      aria-busy={isCounting}
      className={`min-h-16 rounded-lg border border-line bg-desk px-3 py-2 text-sm transition-opacity ${isCounting && preview ? 'opacity-60' : ''}`}
    >
      {preview ? (
        <>
          <p className="font-medium break-words">{preview.name}</p>
          <p>{first}</p>
          {others.map((sentence) => (
            <p key={sentence} className="text-soft">
              {sentence}
            </p>
          ))}
        </>
      ) : (
        <p className="text-soft">Counting what will be in it…</p>
      )}
    </div>
  );
}
