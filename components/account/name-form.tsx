'use client';

import { useRouter } from 'next/navigation';
import { useState, type JSX } from 'react';
import { LIMITS } from '#lib/core/limits.ts';
import { api } from '#components/api.ts';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { DONE, refused, useSubmission } from '#components/use-submission.ts';
import { nameProblem } from './field-problems.ts';

/** Changes one's own name. */
export function NameForm({ name: first }: { readonly name: string }): JSX.Element {
  const [name, setName] = useState(first);
  const show = useToast();
  const router = useRouter();
  const { busy, problem, submit } = useSubmission(async () => {
    const missing = nameProblem(name);
    if (missing) return refused(missing);
    const { name: stored } = await api<{ readonly name: string }>('PATCH', '/me', { name });
    setName(stored);
    show({ text: `Others see you as ${stored} now.` });
    router.refresh();
    return DONE;
  });
  return (
    <form noValidate onSubmit={submit} className="flex max-w-[420px] flex-col items-start gap-3">
      <TextField
        className="w-full"
        label="Name"
        hint="Others see it beside what you write, and mention you by it."
        name="name"
        autoComplete="name"
        maxLength={LIMITS.nameLength}
        value={name}
        problem={problem}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" busy={busy} disabled={name.trim() === first.trim()}>
        Save the name
      </Button>
    </form>
  );
}
