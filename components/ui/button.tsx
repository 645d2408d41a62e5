import type { ComponentProps, JSX } from 'react';
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style.ts';
import { Spinner } from './spinner.tsx';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  /** Shows that the work is under way and ignores clicks, but keeps the focus where it is. */
  readonly busy?: boolean;
}

/** A button; `type="button"` unless told otherwise, so that it never submits a form by accident. */
export function Button({
  variant = 'plain',
  size = 'medium',
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      {...rest}
      {...(busy ? { 'aria-disabled': true, 'aria-busy': true } : {})}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
      className={buttonStyle(variant, size, className)}
    >
      {busy ? <Spinner /> : null}
      {children}
    </button>
  );
}
