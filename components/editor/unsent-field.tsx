'use client';

import type { JSX } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { useToast } from '#components/ui/toast.tsx';

/** Lines that were never sent, to read and to copy. */
export function UnsentField({ lines, hint }: { readonly lines: string; readonly hint: string }): JSX.Element {
  return (
    <Textarea
      label="Lines that the server does not have"
      hint={hint}
      readOnly
      rows={8}
      value={lines}
      inputClassName="font-serif max-h-[40vh] overflow-y-auto"
    />
  );
}

/** Takes those lines along. */
export function CopyButton({ lines }: { readonly lines: string }): JSX.Element {
  const notify = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(lines);
    notify({ text: 'Copied.' });
  };
  return <Button onClick={() => void copy()}>Copy</Button>;
}
