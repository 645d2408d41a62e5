'use client';

import { X } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import * as Primitive from 'radix-ui/dialog';
import { classes } from './classes.ts';
import { IconButton } from './icon-button.tsx';
import { useReturnFocus } from './use-return-focus.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** One sentence below the title. */
  readonly description?: ReactNode;
  readonly children: ReactNode;
  /** 440, 620, 860 or 1180 px at the most; on narrow screens it is a sheet at the bottom. */
  readonly size?: 'small' | 'medium' | 'large' | 'full';
  /** Keep it open on Escape and on a click outside, for work that would be lost. */
  readonly keepOpen?: boolean;
  /** Where the focus goes when it opens, instead of the first control: `event.preventDefault()` and focus. */
  readonly onOpenAutoFocus?: (event: Event) => void;
  /** Where the focus goes when it closes, instead of back: `event.preventDefault()` and focus. */
  readonly onCloseAutoFocus?: (event: Event) => void;
}

const WIDTHS = {
  small: 'sm:max-w-[440px]',
  medium: 'sm:max-w-[620px]',
  large: 'sm:max-w-[860px]',
  full: 'sm:max-w-[1180px]',
} as const;

const SURFACE =
  'fixed z-50 flex max-h-[92dvh] flex-col overflow-hidden border border-line bg-card text-ink shadow-high outline-none data-[state=open]:animate-rise ' +
  'inset-x-0 bottom-0 rounded-t-2xl sm:inset-x-4 sm:top-[7vh] sm:bottom-auto sm:mx-auto sm:max-h-[86vh] sm:rounded-2xl';

/** The cloth between a modal surface and the page. */
export const OVERLAY = 'fixed inset-0 z-50 bg-scrim data-[state=open]:animate-appear';

/** The surface's classes for a width, shared with the alert dialog. */
export function dialogSurface(size: keyof typeof WIDTHS): string {
  return classes(SURFACE, WIDTHS[size]);
}

/** A modal dialog: the focus stays in it, Escape closes it, and the focus returns to where it came from. */
export function Dialog({ open, onOpenChange, ...surface }: DialogProps): JSX.Element {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Surface {...surface} />
      </Primitive.Portal>
    </Primitive.Root>
  );
}

type SurfaceProps = Omit<DialogProps, 'open' | 'onOpenChange'>;

/** Mounted while the dialog is open. */
function Surface({
  title,
  description,
  children,
  size = 'medium',
  keepOpen,
  onOpenAutoFocus,
  onCloseAutoFocus,
}: SurfaceProps): JSX.Element {
  const returnFocus = useReturnFocus();
  const stay = (event: Event): void => {
    if (keepOpen) event.preventDefault();
  };
  return (
    <>
      <Primitive.Overlay className={OVERLAY} />
      <Primitive.Content
        className={dialogSurface(size)}
        onEscapeKeyDown={stay}
        onPointerDownOutside={stay}
        onInteractOutside={stay}
        onCloseAutoFocus={(event) => {
          onCloseAutoFocus?.(event);
          if (!event.defaultPrevented) returnFocus(event);
        }}
        {...(onOpenAutoFocus ? { onOpenAutoFocus } : {})}
        {...(description ? {} : { 'aria-describedby': undefined })}
      >
        <div className="flex items-start gap-3 px-5 pt-4 pb-1">
          <div className="min-w-0 flex-1">
            <Primitive.Title className="font-serif text-xl leading-7 font-semibold">{title}</Primitive.Title>
            {description ? (
              <Primitive.Description className="mt-0.5 text-sm text-soft">{description}</Primitive.Description>
            ) : null}
          </div>
          <Primitive.Close asChild>
            <IconButton label="Close" icon={<X />} className="-mr-1.5" />
          </Primitive.Close>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-3 pb-5">{children}</div>
      </Primitive.Content>
    </>
  );
}

/** The row of buttons at a dialog's end, the main one last. */
export function DialogActions({ children }: { readonly children: ReactNode }): JSX.Element {
  return <div className="mt-5 flex flex-wrap items-center justify-end gap-2">{children}</div>;
}
