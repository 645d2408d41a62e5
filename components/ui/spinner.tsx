import type { JSX } from 'react';
import { classes } from './classes.ts';

/** A turning ring as high as the words beside it. Silent unless it has a label. */
export function Spinner({ label, className }: { readonly label?: string; readonly className?: string }): JSX.Element {
  return (
    <span role={label ? 'status' : undefined} className={classes('inline-flex shrink-0', className)}>
      <span
        aria-hidden="true"
        className="inline-block size-[1em] animate-spin rounded-full border-2 border-current border-r-transparent"
      />
      {label ? <span className="sr-only">{label}</span> : null}
    </span>
  );
}
