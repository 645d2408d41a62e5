'use client';

import { Check, Copy } from 'lucide-react';
import { useState, type JSX } from 'react';
import { Button } from './button.tsx';
import { CONTROL, Field } from './field.tsx';

/** A value to take along, with a button that copies it; where the browser forbids copying, it is selected instead. */
export function CopyField({
  label,
  value,
  hint,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
}): JSX.Element {
  const [copied, setCopied] = useState(false);
  return (
    <Field label={label} hint={hint}>
      {(control) => {
        const copy = async (): Promise<void> => {
          const field = document.getElementById(control.id);
          if (field instanceof HTMLInputElement) field.select();
          await navigator.clipboard?.writeText(value).then(
            () => setCopied(true),
            () => setCopied(false),
          );
        };
        return (
          <span className="flex gap-2">
            <input
              {...control}
              readOnly
              value={value}
              onFocus={(event) => event.target.select()}
              className={`${CONTROL} min-w-0 font-mono text-[0.8125rem]`}
            />
            <Button onClick={() => void copy()} aria-live="polite">
              {copied ? (
                <Check aria-hidden="true" className="size-4" />
              ) : (
                <Copy aria-hidden="true" className="size-4" />
              )}
              {copied ? 'Copied' : 'Copy'}
            </Button>
          </span>
        );
      }}
    </Field>
  );
}
