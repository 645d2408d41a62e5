import type { ComponentProps, JSX } from 'react';
import { classes } from './classes.ts';

/** A quiet word in a rounded frame: a state. */
export function Pill({ className, ...rest }: ComponentProps<'span'>): JSX.Element {
  return (
    <span
      {...rest}
      className={classes(
        'inline-flex items-center gap-1.5 rounded-full border border-line px-2.5 py-0.5 text-[0.78rem] leading-[1.15rem] whitespace-nowrap text-soft',
        className,
      )}
    />
  );
}
