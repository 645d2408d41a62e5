'use client';

import { CircleAlert, CircleCheck } from 'lucide-react';
import Link from 'next/link';
import type { JSX } from 'react';
import { DropArea } from '#components/ui/drop-area.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import { FILE_ENDINGS, progressOf, shareDone, type Upload } from './upload-queue.ts';

export interface FilePanelProps {
  readonly uploads: readonly Upload[];
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen or dropped, and what became of each. */
export function FilePanel({ uploads, onFiles }: FilePanelProps): JSX.Element {
  return (
    <div>
      <DropArea
        words="Drop Word, text, Markdown or HTML files here, or articles that Galley exported as JSON: each becomes an article"
        button="Choose files"
        endings={FILE_ENDINGS}
        multiple
        small={uploads.length > 0}
        onFiles={onFiles}
      />
      {uploads.length > 0 && shareDone(uploads) < 1 ? (
        <progress
          aria-label="Files read"
          max={1}
          value={shareDone(uploads)}
          className="mt-3 block h-1.5 w-full overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-pencil [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-pencil"
        />
      ) : null}
      <p role="status" className="mt-3 text-sm text-soft">
        {uploads.length > 0 ? progressOf(uploads) : ''}
      </p>
      {uploads.length > 0 ? (
        <ul className="mt-1.5 divide-y divide-line rounded-lg border border-line">
          {uploads.map((upload) => (
            <UploadRow key={upload.number} upload={upload} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function UploadRow({ upload: { name, state } }: { readonly upload: Upload }): JSX.Element {
  return (
    <li className="flex items-start gap-2.5 px-3 py-2 text-sm">
      <span className="flex h-5 w-4 shrink-0 items-center">
        {state.kind === 'made' ? <CircleCheck aria-hidden="true" className="size-4 text-ins" /> : null}
        {state.kind === 'failed' ? <CircleAlert aria-hidden="true" className="size-4 text-del" /> : null}
        {state.kind === 'sending' || state.kind === 'reading' ? <Spinner /> : null}
      </span>
      <span className="min-w-0 flex-1">
        <bdi className="block break-words">{name}</bdi>
        {state.kind === 'failed' ? <span className="block text-del">{state.sentence}</span> : null}
        {state.kind === 'made' && state.notes.length > 0 ? (
          <ul aria-label={`What could not be kept of ${name}`} className="mt-0.5 text-soft">
            {state.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        ) : null}
      </span>
      {state.kind === 'waiting' ? <span className="text-faint">waiting</span> : null}
      {state.kind === 'sending' ? (
        <span className="text-faint tabular-nums">sending {Math.round(state.share * 100)}%</span>
      ) : null}
      {state.kind === 'reading' ? <span className="text-faint">reading</span> : null}
      {state.kind === 'made' ? (
        <Link
          href={`/articles/${state.articleId}`}
          prefetch={false}
          className="font-medium text-pencil underline underline-offset-2"
        >
          Open
        </Link>
      ) : null}
    </li>
  );
}
