'use client';

import { CircleAlert, CircleCheck, FileUp } from 'lucide-react';
import Link from 'next/link';
import { useState, type DragEvent, type JSX } from 'react';
import { buttonStyle } from '#components/ui/button-style.ts';
import { classes } from '#components/ui/classes.ts';
import { Spinner } from '#components/ui/spinner.tsx';
import { FILE_ENDINGS, progressOf, type Upload } from './upload-queue.ts';

export interface FilePanelProps {
  readonly uploads: readonly Upload[];
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen or dropped, and what became of each. */
export function FilePanel({ uploads, onFiles }: FilePanelProps): JSX.Element {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div>
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classes(
          'flex flex-col items-center gap-2 rounded-xl border-2 border-dashed px-4 py-9 text-center',
          over ? 'border-pencil bg-pencil-soft' : 'border-line bg-paper',
        )}
      >
        <FileUp aria-hidden="true" className="size-7 stroke-[1.5] text-faint" />
        <p className="text-soft">Drop Word, text, Markdown or HTML files here, each becomes an article</p>
        <label
          className={buttonStyle(
            'plain',
            'medium',
            'cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-pencil',
          )}
        >
          Choose files
          <input
            type="file"
            multiple
            accept={FILE_ENDINGS.join(',')}
            className="sr-only"
            onChange={(event) => {
              onFiles([...(event.target.files ?? [])]);
              // So that the same file can be chosen again after it was mended.
              event.target.value = '';
            }}
          />
        </label>
      </div>
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
        {state.kind === 'sending' ? <Spinner /> : null}
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
      {state.kind === 'sending' ? <span className="text-faint">sending</span> : null}
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
