import { useState } from 'react';

/**
 * For a surface that takes the focus while it is mounted: moves it back to where it was, or to the page when that is gone. Radix returns it to its own
 * triggers only, and most of our dialogs have none. Give the result to `onCloseAutoFocus`.
 */
export function useReturnFocus(): (event: Event) => void {
  // While it renders for the first time nothing in it can have the focus yet.
  const [before] = useState(() => (typeof document === 'undefined' ? null : document.activeElement));
  return (event) => {
    event.preventDefault();
    const there =
      before instanceof HTMLElement && before.isConnected ? before : document.querySelector<HTMLElement>('main');
    there?.focus({ preventScroll: true });
  };
}
