'use client';

import { useState, type JSX } from 'react';
import { MentionField } from './mention-field.tsx';
import { SmallForm } from './small-form.tsx';

interface WordsFormProps {
  readonly label: string;
  /** The word on the button that sends it. */
  readonly send: string;
  /** What stands in it to begin with. */
  readonly words?: string;
  readonly busy: boolean;
  readonly onSend: (words: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the words of a reply: a new one, or one's own to be changed. */
export function WordsForm({ label, send, words = '', busy, onSend, onCancel }: WordsFormProps): JSX.Element {
  const [body, setBody] = useState(words);
  return (
    <SmallForm
      label={label}
      send={send}
      busy={busy}
      disabled={body.trim() === ''}
      onSend={() => onSend(body.trim())}
      onCancel={onCancel}
    >
      <MentionField
        label="Your reply"
        hideLabel
        autoFocus
        rows={2}
        placeholder="@ mentions somebody"
        value={body}
        onChange={setBody}
      />
    </SmallForm>
  );
}
