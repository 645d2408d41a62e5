'use client';

import type { JSX, ReactNode } from 'react';
import * as Primitive from 'radix-ui/alert-dialog';
import { Button } from './button.tsx';
import { dialogSurface, OVERLAY } from './dialog.tsx';

export interface AlertDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The question, naming what it is about. */
  readonly title: string;
  /** What will happen, and whether it can be taken back. */
  readonly description: ReactNode;
  /** The word on the button that does it, a verb. */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  /** What went wrong the last time, if anything. */
  readonly problem?: string | null;
  /** Does it; the caller closes the dialog when it is done. */
  readonly onConfirm: () => void;
}

/** Asks before something that can't be undone. The focus begins on "Cancel", and a click outside changes nothing. */
export function AlertDialog({ open, onOpenChange, title, description, confirm, danger = false, busy = false, problem, onConfirm }: AlertDialogProps): JSX.Element {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className={OVERLAY} />
        <Primitive.Content className={dialogSurface('small')}>
          <div className="overflow-y-auto px-5 py-4">
            <Primitive.Title className="font-serif text-xl leading-7 font-semibold break-words">{title}</Primitive.Title>
            <Primitive.Description className="mt-1 text-soft">{description}</Primitive.Description>
            {problem ? (
              <p role="alert" className="mt-3 rounded-lg bg-del-soft px-3 py-2 text-sm text-del">
                {problem}
              </p>
            ) : null}
            <div className="mt-5 flex flex-wrap justify-end gap-2">
              <Primitive.Cancel asChild>
                <Button>Cancel</Button>
              </Primitive.Cancel>
              <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
                {confirm}
              </Button>
            </div>
          </div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
