'use client';

import { setNonce } from 'get-nonce';
import type { JSX, ReactNode } from 'react';
import * as Tooltip from 'radix-ui/tooltip';
import { ToastProvider } from './toast.tsx';

/**
 * What the primitives need around the page: messages, tooltip timing, and the page's nonce for the style elements that
 * they add while a dialog is open (react-remove-scroll asks get-nonce for it).
 */
export function Providers({ nonce, children }: { readonly nonce?: string | undefined; readonly children: ReactNode }): JSX.Element {
  if (nonce && typeof window !== 'undefined') setNonce(nonce);
  return (
    <Tooltip.Provider delayDuration={500} skipDelayDuration={200}>
      <ToastProvider>{children}</ToastProvider>
    </Tooltip.Provider>
  );
}
