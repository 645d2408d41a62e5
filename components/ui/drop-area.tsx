'use client';

import { FileUp } from 'lucide-react';
import { useState, type DragEvent, type JSX } from 'react';
import { buttonStyle } from './button-style.ts';
import { classes } from './classes.ts';

export interface DropAreaProps {
  /** What may be dropped, in a sentence. */
  readonly words: string;
  /** The button's words. */
  readonly button: string;
  /** Endings that the file dialog offers. */
  readonly endings: readonly string[];
  readonly multiple?: boolean;
  /** Leaves more room for what stands below it. */
  readonly small?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are dropped or chosen. */
export function DropArea({
  words,
  button,
  endings,
  multiple = false,
  small = false,
  onFiles,
}: DropAreaProps): JSX.Element {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classes(
        'flex flex-col items-center gap-2 rounded-xl border-2 border-dashed px-4 text-center',
        small ? 'py-4' : 'py-9',
        over ? 'border-pencil bg-pencil-soft' : 'border-line bg-paper',
      )}
    >
      {small ? null : <FileUp aria-hidden="true" className="size-7 stroke-[1.5] text-faint" />}
      <p className="max-w-[46ch] text-soft">{words}</p>
      <label
        className={buttonStyle(
          'plain',
          'medium',
          'cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-pencil',
        )}
      >
        {button}
        <input
          type="file"
          multiple={multiple}
          accept={endings.join(',')}
          className="sr-only"
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            // So that the same file can be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </label>
    </div>
  );
}
