'use client';

import type { JSX } from 'react';
import { AlertDialog } from '#components/ui/alert-dialog.tsx';
import type { HouseMember } from './house-member.ts';

export interface DisableDialogProps {
  readonly person: HouseMember;
  readonly onDisable: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before a person is shut out. Mount it to open it. */
export function DisableDialog({ person, onDisable, onClose }: DisableDialogProps): JSX.Element {
  return (
    <AlertDialog
      danger
      title={`Disable ${person.name}?`}
      description="They are signed out within a second and can’t sign in any more; their tokens and links stop working. What they wrote stays. You can enable them again."
      confirm="Disable"
      onConfirm={onDisable}
      onClose={onClose}
    />
  );
}
