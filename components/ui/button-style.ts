import { classes } from './classes.ts';

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-pencil bg-pencil text-on-pencil hover:border-pencil-strong hover:bg-pencil-strong',
  plain: 'border-line bg-card text-ink hover:border-edge hover:bg-hover',
  quiet: 'border-transparent text-soft hover:bg-hover hover:text-ink aria-expanded:bg-hover aria-expanded:text-ink',
  danger: 'border-del bg-del text-on-del hover:opacity-90',
};

const SIZES: Record<ButtonSize, string> = {
  small: 'min-h-7 px-2.5 py-0.5 text-[0.8125rem]',
  medium: 'min-h-[34px] px-3 py-1 text-[0.9375rem]',
  large: 'min-h-10 px-4 py-2 text-[0.9375rem]',
};

/** The look of a button, for links that are drawn as one. 40 px high at least where fingers point. */
export function buttonStyle(variant: ButtonVariant = 'plain', size: ButtonSize = 'medium', extra?: string): string {
  return classes(
    'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-[7px] border leading-5 font-medium whitespace-nowrap transition-colors select-none',
    'disabled:pointer-events-none disabled:opacity-55 aria-disabled:pointer-events-none aria-disabled:opacity-55 pointer-coarse:min-h-10',
    VARIANTS[variant],
    SIZES[size],
    extra,
  );
}
