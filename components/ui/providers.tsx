'use client';

import type { JSX, ReactNode } from 'react';
import * as Tooltip from 'radix-ui/tooltip';
import { ToastProvider } from './toast.tsx';

/** What the primitives need around the page: messages, and the timing that all tooltips share. */
export function Providers({ children }: { readonly children: ReactNode }): JSX.Element {
  return (
    <Tooltip.Provider delayDuration={500} skipDelayDuration={200}>
      <ToastProvider>{children}</ToastProvider>
    </Tooltip.Provider>
  );
}
