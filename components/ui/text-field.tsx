'use client';

import type { ComponentProps, JSX } from 'react';
import { classes } from './classes.ts';
import { CONTROL, Field } from './field.tsx';
import { splitFrame, type Framed } from './framed.ts';

/** A line of text with its label, hint and problem. */
export function TextField(props: Framed<ComponentProps<'input'>>): JSX.Element {
  const { frame, inputClassName, control } = splitFrame(props);
  return (
    <Field {...frame}>
      {(tied) => <input type="text" {...control} {...tied} className={classes(CONTROL, inputClassName)} />}
    </Field>
  );
}
