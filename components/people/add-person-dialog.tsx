'use client';

import { useState, type JSX } from 'react';
import type { Role } from '#lib/core/access/access.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { emailProblem } from '#components/account/field-problems.ts';
import { api } from '#components/api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { Select } from '#components/ui/select.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { DONE, LEAVING, useSubmission } from '#components/use-submission.ts';
import type { HouseMember } from './house-member.ts';
import { ROLE_MAY, ROLE_OPTIONS } from './role-words.ts';

export interface AddPersonDialogProps {
  readonly onAdded: (person: HouseMember, link: string) => void;
  readonly onClose: () => void;
}

/** Adds a member; what comes of it is a one-time link for them. Mount it to open it. */
export function AddPersonDialog({ onAdded, onClose }: AddPersonDialogProps): JSX.Element {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('reviewer');
  const [tried, setTried] = useState(false);
  const problems = { name: name.trim() === '' ? 'A name is needed.' : null, email: emailProblem(email) };
  const { busy, problem, submit } = useSubmission(async () => {
    setTried(true);
    if (problems.name ?? problems.email) return DONE;
    const { person, link } = await api<{ readonly person: HouseMember; readonly link: string }>('POST', '/people', {
      name: name.trim(),
      email: email.trim(),
      role,
    });
    onAdded(person, link);
    return LEAVING;
  });
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(open) => (open ? undefined : onClose())}
      title="Add a person"
      description="Galley sends no mail: you get a link to pass on."
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-3.5">
        <TextField
          label="Name"
          autoFocus
          autoComplete="off"
          maxLength={LIMITS.nameLength}
          value={name}
          problem={tried ? problems.name : null}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label="E-mail"
          type="email"
          autoComplete="off"
          maxLength={LIMITS.emailLength}
          value={email}
          problem={tried ? problems.email : null}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Select label="Role" options={ROLE_OPTIONS} value={role} hint={ROLE_MAY[role]} onChange={setRole} />
        {problem ? <Banner>{problem}</Banner> : null}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={busy}>
            Add person
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
