'use client';

import { useState, type JSX } from 'react';
import { LIMITS } from '#lib/core/limits.ts';
import { api } from '#components/api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { DONE, LEAVING, useSubmission } from '#components/use-submission.ts';
import { emailProblem, nameProblem, passwordProblem } from './field-problems.ts';
import { PasswordField } from './password-field.tsx';
import { signIn } from './session.ts';

/** Makes the first person, who manages the house, and signs them in. @param code the one-time code of the address */
export function SetupForm({ code }: { readonly code: string }): JSX.Element {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const problems = { name: nameProblem(name), email: emailProblem(email), password: passwordProblem(password) };
  const { busy, problem, submit } = useSubmission(async () => {
    setTried(true);
    if (problems.name ?? problems.email ?? problems.password) return DONE;
    await api('POST', '/setup', { code, name: name.trim(), email: email.trim(), password });
    const result = await signIn(email, password);
    window.location.assign(result.kind === 'signedIn' ? '/articles' : '/sign-in');
    return LEAVING;
  });
  const told = (field: keyof typeof problems): string | null => (tried ? problems[field] : null);
  return (
    <form noValidate method="post" onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        autoFocus
        maxLength={LIMITS.nameLength}
        value={name}
        problem={told('name')}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label="E-mail"
        hint="You sign in with it. Galley sends no mail."
        type="email"
        name="email"
        autoComplete="username"
        maxLength={LIMITS.emailLength}
        value={email}
        problem={told('email')}
        onChange={(event) => setEmail(event.target.value)}
      />
      <PasswordField
        label="Password"
        hint={`At least ${LIMITS.passwordMinimum} characters.`}
        name="password"
        autoComplete="new-password"
        value={password}
        problem={told('password')}
        onChange={(event) => setPassword(event.target.value)}
      />
      {problem ? <Banner>{problem}</Banner> : null}
      <Button type="submit" variant="primary" size="large" busy={busy}>
        Set up Galley
      </Button>
    </form>
  );
}
