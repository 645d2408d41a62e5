'use client';

import type { ComponentProps, JSX, ReactNode } from 'react';
import * as Primitive from 'radix-ui/popover';
import { classes } from './classes.ts';

export interface PopoverProps extends Pick<ComponentProps<typeof Primitive.Root>, 'open' | 'onOpenChange' | 'modal'> {
  /** One button that opens it; leave out when `anchor` says where it stands. */
  readonly trigger?: ReactNode;
  /** An element that it stands beside instead. */
  readonly anchor?: ReactNode;
  /** Its name for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly className?: string;
}

/** A small surface beside what opened it, for a short form or an explanation. */
export function Popover({
  trigger,
  anchor,
  label,
  children,
  align = 'start',
  side = 'bottom',
  className,
  ...root
}: PopoverProps): JSX.Element {
  return (
    <Primitive.Root {...root}>
      {trigger ? <Primitive.Trigger asChild>{trigger}</Primitive.Trigger> : null}
      {anchor ? <Primitive.Anchor asChild>{anchor}</Primitive.Anchor> : null}
      <Primitive.Portal>
        <Primitive.Content
          aria-label={label}
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className={classes(
            'z-50 max-h-(--radix-popover-content-available-height) max-w-[calc(100vw-16px)] overflow-y-auto rounded-xl border border-line bg-card p-3 text-ink shadow-high outline-none data-[state=open]:animate-appear',
            className,
          )}
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
