'use client';

import {
  useEffect,
  useLayoutEffect,
  useRef,
  type FormEvent,
  type JSX,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
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
  const form = useRef<HTMLFormElement>(null);
  useFocusBack(form);
  useEffect(() => {
    // The card grows by the form first, and those after it make room.
    const frame = requestAnimationFrame(() => form.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    // The keys are those of the fields inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      aria-label={label}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      className="mt-2.5 flex scroll-mt-28 scroll-mb-20 flex-col gap-2"
    >
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

/** Gives the focus back to the card when the form that had it is gone and the card is still the active one. */
function useFocusBack(form: RefObject<HTMLFormElement | null>): void {
  const held = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const element = form.current;
    return () => {
      // The last moment at which the focus is still in it.
      held.current = element?.contains(document.activeElement) ? element.closest<HTMLElement>('[data-card]') : null;
    };
  }, [form]);
  useEffect(
    () => () => {
      const isLost = document.activeElement === document.body;
      if (isLost && held.current?.ariaCurrent === 'true') held.current.focus({ preventScroll: true });
    },
    [],
  );
}
