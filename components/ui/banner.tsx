import type { JSX, ReactNode } from 'react';
import { classes } from './classes.ts';

/** What went wrong, in the page and announced at once. */
export function Banner({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}): JSX.Element {
  return (
    <div role="alert" className={classes('rounded-lg bg-del-soft px-3 py-2 text-sm text-del', className)}>
      {children}
    </div>
  );
}
