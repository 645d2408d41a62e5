'use client';

import type { JSX } from 'react';
import { Button } from '#components/ui/button.tsx';
import { CopyField } from '#components/ui/copy-field.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import type { HouseMember } from './house-member.ts';

export interface LinkDialogProps {
  readonly person: HouseMember;
  readonly link: string;
  readonly onClose: () => void;
}

/** Shows the one-time link that sets a person's password: this once. Mount it to open it. */
export function LinkDialog({ person, link, onClose }: LinkDialogProps): JSX.Element {
  return (
    <Dialog
      open
      keepOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={`A link for ${person.name}`}
      description={`Send it to them in a way that only they can read. With it they set their password and sign in.`}
    >
      <CopyField
        label="One-time link"
        value={link}
        hint="It works once, for a week, and is shown only now. A newer link ends this one."
      />
      <DialogActions>
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  );
}
