import type { FieldProps } from './field.tsx';

/** Properties of a control that stands in a Field: its own, those of the frame, and classes for the control itself. */
export type Framed<Control> = Omit<Control, 'id'> &
  Omit<FieldProps, 'children' | 'className'> & {
    readonly className?: string | undefined;
    readonly inputClassName?: string | undefined;
  };

/** What belongs to the frame, and what to the control in it. */
export function splitFrame<Control extends object>({
  label,
  hideLabel = false,
  hint,
  problem,
  className,
  inputClassName,
  ...control
}: Framed<Control>): {
  readonly frame: Omit<FieldProps, 'children'>;
  readonly inputClassName: string | undefined;
  readonly control: Omit<Framed<Control>, Exclude<keyof FieldProps, 'children'> | 'inputClassName'>;
} {
  return { frame: { label, hideLabel, hint, problem, className }, inputClassName, control };
}
