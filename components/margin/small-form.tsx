'use client';

import type { FormEvent, JSX, KeyboardEvent, ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';

interface SmallFormProps {
  /** What the form is for, for screen readers. */
  readonly label: string;
  /** The word on the button that sends it. */
  readonly send: string;
  readonly busy: boolean;
  readonly disabled?: boolean;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form inside a card: Ctrl+Enter sends it, Escape leaves it, and its keys are nobody else's. */
export function SmallForm({
  label,
  send,
  busy,
  disabled = false,
  onSend,
  onCancel,
  children,
}: SmallFormProps): JSX.Element {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && !disabled) onSend();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    // The keys are those of the fields inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form aria-label={label} onSubmit={submit} onKeyDown={onKeyDown} className="mt-2.5 flex flex-col gap-2">
      {children}
      <div className="flex flex-wrap items-center gap-1.5">
        <Button type="submit" size="small" variant="primary" busy={busy} disabled={disabled} title="Ctrl+Enter">
          {send}
        </Button>
        <Button size="small" variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
