'use client';

import { ChevronDown } from 'lucide-react';
import type { ComponentProps, JSX } from 'react';
import { classes } from './classes.ts';
import { CONTROL, Field, type FieldProps } from './field.tsx';

export interface SelectOption<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string>
  extends
    Omit<ComponentProps<'select'>, 'id' | 'onChange' | 'value' | 'multiple'>,
    Omit<FieldProps, 'children' | 'className'> {
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few: the browser's own select, which phones and screen readers know best. */
export function Select<Value extends string>({
  label,
  hideLabel,
  hint,
  problem,
  className,
  options,
  value,
  onChange,
  ...rest
}: SelectProps<Value>): JSX.Element {
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} problem={problem} className={className}>
      {(control) => (
        <span className="relative flex items-center">
          <select
            {...rest}
            {...control}
            value={value}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen) onChange(chosen.value);
            }}
            className={classes(CONTROL, 'appearance-none pr-8')}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden="true" className="pointer-events-none absolute right-2.5 size-4 text-soft" />
        </span>
      )}
    </Field>
  );
}
