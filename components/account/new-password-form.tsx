'use client';

import { useState, type JSX } from 'react';
import { LIMITS } from '#lib/core/limits.ts';
import { api } from '#components/api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { DONE, LEAVING, useSubmission } from '#components/use-submission.ts';
import { passwordProblem } from './field-problems.ts';
import { PasswordField } from './password-field.tsx';
import { signIn } from './session.ts';

export interface NewPasswordFormProps {
  /** The secret of the one-time link. */
  readonly token: string;
  /** Whose link it is. */
  readonly email: string;
}

/** Sets the password of whoever has the one-time link, and signs them in. */
export function NewPasswordForm({ token, email }: NewPasswordFormProps): JSX.Element {
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const weak = passwordProblem(password);
  const { busy, problem, submit } = useSubmission(async () => {
    setTried(true);
    if (weak) return DONE;
    await api('POST', '/password', { token, password });
    const result = await signIn(email, password);
    window.location.assign(result.kind === 'signedIn' ? '/articles' : '/sign-in');
    return LEAVING;
  });
  return (
    <form noValidate method="post" onSubmit={submit} className="flex flex-col gap-4">
      {/* For the browser's password store, which files the new password under it. */}
      <input type="email" name="email" autoComplete="username" readOnly hidden value={email} />
      <PasswordField
        label="Password"
        hint={`At least ${LIMITS.passwordMinimum} characters.`}
        name="password"
        autoComplete="new-password"
        autoFocus
        value={password}
        problem={tried ? weak : null}
        onChange={(event) => setPassword(event.target.value)}
      />
      {problem ? <Banner>{problem}</Banner> : null}
      <Button type="submit" variant="primary" size="large" busy={busy}>
        Set the password and sign in
      </Button>
    </form>
  );
}
