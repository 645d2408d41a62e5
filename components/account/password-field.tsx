'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useState, type ComponentProps, type JSX } from 'react';
import { CONTROL, Field } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';

export interface PasswordFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'id' | 'className'> {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | null;
}

/** A password that can be looked at while it is typed: with that, nobody needs to type it twice. */
export function PasswordField({ label, hint, problem, ...rest }: PasswordFieldProps): JSX.Element {
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <span className="relative flex items-center">
          <input
            {...rest}
            {...control}
            type={shown ? 'text' : 'password'}
            spellCheck={false}
            autoCapitalize="off"
            className={`${CONTROL} pr-11`}
          />
          <IconButton
            label={shown ? 'Hide the password' : 'Show the password'}
            aria-pressed={shown}
            icon={shown ? <EyeOff /> : <Eye />}
            onClick={() => setShown(!shown)}
            className="absolute right-0.5 aria-pressed:bg-transparent aria-pressed:text-ink"
          />
        </span>
      )}
    </Field>
  );
}
