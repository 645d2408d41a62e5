'use client';

import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { createContext, useCallback, useContext, useRef, useState, type JSX, type ReactNode } from 'react';
import * as Primitive from 'radix-ui/toast';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

export interface ToastMessage {
  readonly text: string;
  /** A problem stays twice as long and interrupts a screen reader. */
  readonly tone?: 'done' | 'problem';
  /** A newer message on the same topic takes its place. */
  readonly topic?: string;
  /** Something to do about it, such as "Undo". */
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface ShownToast extends ToastMessage {
  readonly number: number;
}

/** Milliseconds that a message stays; reading speed of a long sentence, and time to reach an action. */
const STAY = 6_000;
const MOST = 3;

const ShowToast = createContext<(message: ToastMessage) => void>(() => undefined);

/** Shows a message at the edge of the page, where no sheet or dialog stands: `const show = useToast(); show({ text: 'Link copied' })`. */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ShowToast);
}

/** Around the page once; F8 moves the focus to the messages. */
export function ToastProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const [shown, setShown] = useState<readonly ShownToast[]>([]);
  const last = useRef(0);
  const show = useCallback((message: ToastMessage) => {
    last.current += 1;
    const number = last.current;
    setShown((before) => {
      const others = before.filter(({ topic }) => topic === undefined || topic !== message.topic);
      return [...others.slice(1 - MOST), { ...message, number }];
    });
  }, []);
  const remove = useCallback(
    (number: number) => setShown((before) => before.filter((toast) => toast.number !== number)),
    [],
  );
  return (
    <ShowToast.Provider value={show}>
      <Primitive.Provider duration={STAY} label="Message">
        {children}
        {shown.map((toast) => (
          <Toast key={toast.number} toast={toast} onClose={() => remove(toast.number)} />
        ))}
        <Primitive.Viewport className="fixed right-0 z-60 flex max-w-full flex-col items-end gap-2 p-4 outline-none max-sm:top-12 sm:bottom-[var(--bottom-bar,0px)]" />
      </Primitive.Provider>
    </ShowToast.Provider>
  );
}

function Toast({ toast, onClose }: { readonly toast: ShownToast; readonly onClose: () => void }): JSX.Element {
  const problem = toast.tone === 'problem';
  const Icon = problem ? CircleAlert : CircleCheck;
  return (
    <Primitive.Root
      type={problem ? 'foreground' : 'background'}
      duration={problem ? STAY * 2 : STAY}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="flex w-[380px] max-w-full items-start gap-2.5 rounded-xl border border-line bg-card py-2 pr-1.5 pl-3 text-sm text-ink shadow-high data-[state=open]:animate-rise"
    >
      <Icon
        aria-hidden="true"
        className={problem ? 'mt-1.5 size-4 shrink-0 text-del' : 'mt-1.5 size-4 shrink-0 text-ins'}
      />
      <Primitive.Description className="min-w-0 flex-1 py-1 break-words">{toast.text}</Primitive.Description>
      {toast.action ? (
        <Primitive.Action asChild altText={toast.action.label}>
          <Button size="small" onClick={toast.action.run}>
            {toast.action.label}
          </Button>
        </Primitive.Action>
      ) : null}
      <Primitive.Close asChild>
        <IconButton label="Close" icon={<X />} className="size-7" />
      </Primitive.Close>
    </Primitive.Root>
  );
}
