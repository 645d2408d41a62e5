'use client';

import type { ComponentProps, JSX } from 'react';
import { classes } from './classes.ts';
import { CONTROL, Field, type FieldProps } from './field.tsx';

export interface TextareaProps
  extends Omit<ComponentProps<'textarea'>, 'id'>, Omit<FieldProps, 'children' | 'className'> {
  /** Classes of the textarea itself. */
  readonly inputClassName?: string;
}

/** Lines of text, as high as what is in it where the browser can (field-sizing), else `rows`. */
export function Textarea({
  label,
  hideLabel,
  hint,
  problem,
  className,
  inputClassName,
  ...rest
}: TextareaProps): JSX.Element {
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} problem={problem} className={className}>
      {(control) => (
        <textarea rows={3} {...rest} {...control} className={classes(CONTROL, 'resize-y', inputClassName)} />
      )}
    </Field>
  );
}
