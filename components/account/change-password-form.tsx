'use client';

import { useState, type JSX } from 'react';
import { LIMITS } from '#lib/core/limits.ts';
import { api } from '#components/api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { DONE, LEAVING, useSubmission } from '#components/use-submission.ts';
import { passwordProblem } from './field-problems.ts';
import { PasswordField } from './password-field.tsx';
import { signIn } from './session.ts';

/** Sets another password; the present one is asked for. Every other browser is signed out, this one goes on. */
export function ChangePasswordForm({ email }: { readonly email: string }): JSX.Element {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const show = useToast();
  const problems = {
    current: current === '' ? 'Type the password that you have now.' : null,
    password: passwordProblem(password),
  };
  const { busy, problem, submit } = useSubmission(async () => {
    setTried(true);
    if (problems.current ?? problems.password) return DONE;
    await api('POST', '/me/password', { current, password });
    const { kind } = await signIn(email, password);
    if (kind === 'refused') {
      window.location.assign('/sign-in');
      return LEAVING;
    }
    setCurrent('');
    setPassword('');
    setTried(false);
    show({ text: 'Your password is changed. Every other browser is signed out.' });
    return DONE;
  });
  return (
    <form noValidate method="post" onSubmit={submit} className="flex max-w-[420px] flex-col items-start gap-3">
      {/* For the browser's password store, which files the new password under it. */}
      <input type="email" name="email" autoComplete="username" readOnly hidden value={email} />
      <div className="w-full">
        <PasswordField
          label="Present password"
          name="current"
          autoComplete="current-password"
          value={current}
          problem={tried ? problems.current : null}
          onChange={(event) => setCurrent(event.target.value)}
        />
      </div>
      <div className="w-full">
        <PasswordField
          label="New password"
          hint={`At least ${LIMITS.passwordMinimum} characters.`}
          name="password"
          autoComplete="new-password"
          value={password}
          problem={tried ? problems.password : null}
          onChange={(event) => setPassword(event.target.value)}
        />
      </div>
      {problem ? <Banner>{problem}</Banner> : null}
      <Button type="submit" busy={busy}>
        Change the password
      </Button>
    </form>
  );
}
