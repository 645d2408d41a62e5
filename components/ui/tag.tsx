import type { ComponentProps, JSX } from 'react';
import { classes } from './classes.ts';

export interface TagProps extends Omit<ComponentProps<'span'>, 'color'> {
  /** A name of the palette: orange, crimson, ochre, teal, violet, slate. */
  readonly color: string;
  /** Shape of the stroke before the word: wavy, double, dotted, dashed, solid. */
  readonly underline?: string;
}

/** A word in a colour of the palette with a stroke of its own shape before it. */
export function Tag({ color, underline = 'solid', className, children, ...rest }: TagProps): JSX.Element {
  return (
    <span
      {...rest}
      data-color={color}
      className={classes('inline-flex items-center gap-1.5 font-semibold whitespace-nowrap text-tone', className)}
    >
      <span aria-hidden="true" data-underline={underline} className="stroke" />
      {children}
    </span>
  );
}
