'use client';

import type { JSX, ReactNode } from 'react';
import * as Primitive from 'radix-ui/tooltip';
import { Kbd } from './kbd.tsx';

export interface TooltipProps {
  readonly text: string;
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  /** One control; it has its own name already: a tooltip is never the only place of a word. */
  readonly children: ReactNode;
}

/** A word on what a control does and its key, on hover and on focus. Needs the Providers around it. */
export function Tooltip({ text, shortcut, side = 'bottom', children }: TooltipProps): JSX.Element {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          side={side}
          sideOffset={5}
          collisionPadding={8}
          className="z-50 flex items-center gap-1.5 rounded-md bg-ink px-2 py-1 text-xs text-paper shadow-card data-[state=delayed-open]:animate-appear print:hidden"
        >
          {text}
          {shortcut ? <Kbd className="border-current text-inherit">{shortcut}</Kbd> : null}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
