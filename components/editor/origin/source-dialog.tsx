'use client';

import { useState, type FormEvent, type JSX } from 'react';
import { api, sentenceOf } from '#components/api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { webAddress } from '#lib/core/article/web-address.ts';

/** Says where on the web an article is from. */
export function SourceDialog({
  articleId,
  sourceUrl,
  onClose,
}: {
  readonly articleId: string;
  readonly sourceUrl: string | null;
  readonly onClose: () => void;
}): JSX.Element {
  const [address, setAddress] = useState(sourceUrl ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = address.trim() === '' ? null : webAddress(address);
    if (wanted === null && address.trim() !== '') {
      setProblem('This is no web address: it begins with https:// or http://.');
      return;
    }
    try {
      await api('PATCH', `/articles/${articleId}`, { sourceUrl: wanted });
      onClose();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  return (
    <Dialog open onOpenChange={onClose} size="small" title="Where this article is from">
      <form noValidate onSubmit={(event) => void save(event)}>
        <TextField
          label="Address"
          type="url"
          placeholder="https://"
          hint="Shown above the text, and kept with the record."
          autoComplete="off"
          value={address}
          problem={problem}
          onChange={(event) => setAddress(event.target.value)}
        />
        <DialogActions>
          <Button type="submit" variant="primary" disabled={address.trim() === (sourceUrl ?? '')}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
