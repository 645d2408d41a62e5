import type { JSX, ReactNode } from 'react';
import { classes } from './classes.ts';

/** A key of the keyboard. */
export function Kbd({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}): JSX.Element {
  return (
    <kbd
      className={classes(
        'inline-block min-w-[1.5em] rounded border border-line px-1 py-0.5 text-center font-mono text-[0.6875rem] leading-none font-semibold text-faint',
        className,
      )}
    >
      {children}
    </kbd>
  );
}
