import type { ComponentProps, JSX, ReactNode } from 'react';
import { classes } from './classes.ts';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  /** What the button does, for those who can't see the icon. */
  readonly label: string;
  /** Drawn; hide it from screen readers (lucide-react's icons are hidden already). */
  readonly icon: ReactNode;
}

/** A square button with an icon alone: 32 px, 40 px where fingers point. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      aria-label={label}
      {...rest}
      className={classes(
        'inline-flex size-8 shrink-0 items-center justify-center rounded-[7px] text-soft transition-colors hover:bg-hover hover:text-ink',
        'disabled:pointer-events-none disabled:opacity-50 aria-expanded:bg-hover aria-expanded:text-ink aria-pressed:bg-pencil-soft aria-pressed:text-pencil pointer-coarse:size-10 [&_svg]:size-[1.1rem]',
        className,
      )}
    >
      {icon}
    </button>
  );
}
