'use client';

import { useId, type JSX, type ReactNode } from 'react';
import { classes } from './classes.ts';

/** What a control inside a Field must carry. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

export interface FieldProps {
  readonly label: ReactNode;
  /** Keep the label for screen readers alone. */
  readonly hideLabel?: boolean;
  /** A sentence that helps, until there is a problem to tell. */
  readonly hint?: ReactNode;
  /** What is wrong with what stands in it. */
  readonly problem?: string | null | undefined;
  readonly className?: string | undefined;
  readonly children: (control: FieldControl) => ReactNode;
}

/** The look of text fields, text areas and selects: an edge of 3:1, 40 px high and 16 px letters (no zoom on phones) under fingers. */
export const CONTROL =
  'w-full rounded-[7px] border border-edge bg-card px-2.5 py-1.5 text-[0.9375rem] leading-6 text-ink hover:border-soft focus-visible:outline-offset-0 disabled:opacity-60 aria-invalid:border-del pointer-coarse:min-h-10 pointer-coarse:text-base';

/** Label, control, hint and problem, tied together for screen readers. */
export function Field({ label, hideLabel = false, hint, problem, className, children }: FieldProps): JSX.Element {
  const id = useId();
  return (
    <div className={classes('flex flex-col gap-1', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-sm font-medium text-ink'}>
        {label}
      </label>
      {children({
        id,
        ...(hint || problem ? { 'aria-describedby': `${id}-words` } : {}),
        ...(problem ? { 'aria-invalid': true } : {}),
      })}
      {problem ? (
        <p id={`${id}-words`} role="alert" className="text-[0.8125rem] text-del">
          {problem}
        </p>
      ) : null}
      {hint && !problem ? (
        <p id={`${id}-words`} className="text-[0.8125rem] text-faint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
