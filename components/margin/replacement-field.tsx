'use client';

import type { JSX } from 'react';
import { Swap } from './swap.tsx';
import { Textarea } from '#components/ui/textarea.tsx';

interface ReplacementFieldProps {
  /** The words as they are. */
  readonly words: string;
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** The selected words to be edited in place, with what that changes shown word by word. Line breaks become spaces. */
export function ReplacementField({ words, value, autoFocus = false, onChange }: ReplacementFieldProps): JSX.Element {
  return (
    <div>
      <Textarea
        label="Proposed words"
        rows={2}
        autoFocus={autoFocus}
        inputClassName="font-serif"
        value={value}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onChange(event.target.value.replaceAll(/[\r\n\u2028\u2029]+/g, ' '))}
      />
      {value === words ? null : <Swap from={words} to={value} />}
    </div>
  );
}
