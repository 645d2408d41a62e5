'use client';

import { useState, type JSX, type ReactNode } from 'react';
import * as Primitive from 'radix-ui/alert-dialog';
import { sentenceOf } from '#components/api.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { dialogSurface, OVERLAY } from './dialog.tsx';
import { useReturnFocus } from './use-return-focus.ts';

export interface AlertDialogProps {
  /** The question, naming what it is about. */
  readonly title: string;
  /** What will happen, and whether it can be taken back. */
  readonly description: ReactNode;
  /** The word on the button that does it, a verb. */
  readonly confirm: string;
  readonly danger?: boolean;
  /** Does it. What it throws is told in the dialog, which stays open then. */
  readonly onConfirm: () => Promise<void>;
  /** Called when it is done, and when it is called off. */
  readonly onClose: () => void;
}

/**
 * Asks before something that can't be undone. Mount it to open it. The focus begins on "Cancel", and a click outside
 * changes nothing.
 */
export function AlertDialog({
  title,
  description,
  confirm,
  danger = false,
  onConfirm,
  onClose,
}: AlertDialogProps): JSX.Element {
  const returnFocus = useReturnFocus();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };
  return (
    <Primitive.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Primitive.Portal>
        <Primitive.Overlay className={OVERLAY} />
        <Primitive.Content className={dialogSurface('small')} onCloseAutoFocus={returnFocus}>
          <div className="overflow-y-auto px-5 py-4">
            <Primitive.Title className="font-serif text-xl leading-7 font-semibold break-words">
              {title}
            </Primitive.Title>
            <Primitive.Description className="mt-1 text-soft">{description}</Primitive.Description>
            {problem ? <Banner className="mt-3">{problem}</Banner> : null}
            <div className="mt-5 flex flex-wrap justify-end gap-2">
              <Primitive.Cancel asChild>
                <Button>Cancel</Button>
              </Primitive.Cancel>
              <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={() => void run()}>
                {confirm}
              </Button>
            </div>
          </div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
