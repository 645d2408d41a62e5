'use client';

import type { ComponentProps, JSX } from 'react';
import { classes } from './classes.ts';
import { CONTROL, Field } from './field.tsx';
import { splitFrame, type Framed } from './framed.ts';

export type TextareaProps = Framed<ComponentProps<'textarea'>>;

/** Lines of text, as high as what is in it where the browser can (field-sizing), else `rows`. */
export function Textarea(props: TextareaProps): JSX.Element {
  const { frame, inputClassName, control } = splitFrame(props);
  return (
    <Field {...frame}>
      {(tied) => <textarea rows={3} {...control} {...tied} className={classes(CONTROL, 'resize-y', inputClassName)} />}
    </Field>
  );
}
