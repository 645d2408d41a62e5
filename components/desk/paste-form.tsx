'use client';

import { useState, type JSX } from 'react';
import { LIMITS } from '#lib/core/limits.ts';
import { api } from '#components/api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { DialogActions } from '#components/ui/dialog.tsx';
import { Select } from '#components/ui/select.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { LEAVING, refused, useSubmission } from '#components/use-submission.ts';

type PastedFormat = 'txt' | 'md' | 'html';

const FORMATS: readonly { readonly value: PastedFormat; readonly label: string }[] = [
  { value: 'txt', label: 'Plain text' },
  { value: 'md', label: 'Markdown' },
  { value: 'html', label: 'HTML source' },
];

const COUNT = new Intl.NumberFormat('en-GB');

export interface PasteFormProps {
  /** Whether the first pass runs over the article. */
  readonly check: boolean;
  /** Called with the new article's id. */
  readonly onMade: (articleId: string) => void;
  readonly onCancel: () => void;
  /** Tells whether something was typed that would be lost. */
  readonly onDirty: (dirty: boolean) => void;
}

/** Makes an article from text; without a title, the server takes the text's first heading or line. */
export function PasteForm({ check, onMade, onCancel, onDirty }: PasteFormProps): JSX.Element {
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [format, setFormat] = useState<PastedFormat>('txt');
  const tooLong = text.length > LIMITS.articleLength;

  const { busy, problem, submit } = useSubmission(async () => {
    if (text.trim() === '') return refused('Paste or type the text first.');
    const named = title.trim() === '' ? {} : { title: title.trim() };
    const { id } = await api<{ readonly id: string }>('POST', '/articles', { ...named, text, format, check });
    onMade(id);
    return LEAVING;
  });

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-3.5">
      <Textarea
        label="Text"
        rows={10}
        autoFocus
        value={text}
        inputClassName="max-h-[45vh] min-h-40 font-serif"
        problem={
          tooLong
            ? `An article holds ${COUNT.format(LIMITS.articleLength)} characters at the most; this has ${COUNT.format(text.length)}.`
            : null
        }
        onChange={(event) => {
          setText(event.target.value);
          onDirty(event.target.value !== '');
        }}
      />
      <div className="grid gap-3.5 sm:grid-cols-[minmax(0,1fr)_10.5rem]">
        <TextField
          label="Title"
          placeholder="Taken from the first line"
          value={title}
          maxLength={LIMITS.titleLength}
          autoComplete="off"
          onChange={(event) => setTitle(event.target.value)}
        />
        <Select label="Format" options={FORMATS} value={format} onChange={setFormat} />
      </div>
      {problem ? <Banner>{problem}</Banner> : null}
      <DialogActions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" busy={busy} disabled={tooLong}>
          Make the article
        </Button>
      </DialogActions>
    </form>
  );
}
