'use client';

import { useState, type JSX } from 'react';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { LEAVING, refused, useSubmission } from '#components/use-submission.ts';
import { PasswordField } from './password-field.tsx';
import { signIn } from './session.ts';

export interface SignInFormProps {
  /** A path of this site to go to afterwards. */
  readonly next: string;
  /** What went wrong before the page was opened. */
  readonly earlier?: string | null;
}

/** E-mail and password; goes to `next` when they are right. */
export function SignInForm({ next, earlier }: SignInFormProps): JSX.Element {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { busy, problem, submit } = useSubmission(async () => {
    if (email.trim() === '' || password === '') return refused('Type your e-mail address and your password.');
    const result = await signIn(email, password);
    if (result.kind === 'refused') return refused(result.sentence);
    // A whole page load: what was loaded for nobody must not be kept for somebody.
    window.location.assign(next);
    return LEAVING;
  });
  const told = problem ?? (busy ? null : earlier);
  return (
    <form noValidate method="post" onSubmit={submit} className="flex flex-col gap-4">
      {told ? <Banner>{told}</Banner> : null}
      <TextField
        label="E-mail"
        type="email"
        name="email"
        autoComplete="username"
        autoFocus
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" variant="primary" size="large" busy={busy}>
        Sign in
      </Button>
      <p className="text-[0.8125rem] text-faint">
        Forgotten the password? Ask whoever manages Galley here for a new link.
      </p>
    </form>
  );
}
