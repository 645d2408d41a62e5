import type { JSX } from 'react';
import { classes } from './classes.ts';

/** A slim bar for a share that words beside it tell too. Drawn as SVG: a width needs no style attribute there. */
export function Meter({
  part,
  whole,
  className,
}: {
  readonly part: number;
  readonly whole: number;
  readonly className?: string;
}): JSX.Element {
  const share = whole > 0 ? Math.min(1, part / whole) : 0;
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 7"
      preserveAspectRatio="none"
      className={classes('block h-[7px] overflow-hidden rounded bg-line', className)}
    >
      <rect width={share * 100} height="7" className="fill-pencil" />
    </svg>
  );
}
