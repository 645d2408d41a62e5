'use client';

import type { ComponentProps, JSX, ReactNode } from 'react';
import { classes } from './classes.ts';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  readonly label: ReactNode;
  readonly onChange: (checked: boolean) => void;
}

/** A box with its words; the whole row is the target. The browser's own, in the accent colour. */
export function Checkbox({ label, onChange, className, ...rest }: CheckboxProps): JSX.Element {
  return (
    <label className={classes('inline-flex min-h-7 items-center gap-2 text-sm pointer-coarse:min-h-10', className)}>
      <input
        type="checkbox"
        {...rest}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 shrink-0 accent-pencil pointer-coarse:size-5"
      />
      <span>{label}</span>
    </label>
  );
}
