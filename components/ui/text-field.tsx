'use client';

import type { ComponentProps, JSX } from 'react';
import { classes } from './classes.ts';
import { CONTROL, Field, type FieldProps } from './field.tsx';

export interface TextFieldProps
  extends Omit<ComponentProps<'input'>, 'id'>, Omit<FieldProps, 'children' | 'className'> {
  /** Classes of the input itself. */
  readonly inputClassName?: string;
}

/** A line of text with its label, hint and problem. */
export function TextField({
  label,
  hideLabel,
  hint,
  problem,
  className,
  inputClassName,
  ...rest
}: TextFieldProps): JSX.Element {
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} problem={problem} className={className}>
      {(control) => <input type="text" {...rest} {...control} className={classes(CONTROL, inputClassName)} />}
    </Field>
  );
}
