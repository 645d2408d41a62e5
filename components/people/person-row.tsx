'use client';

import { Ellipsis, KeyRound, UserCheck, UserX } from 'lucide-react';
import type { JSX } from 'react';
import type { Role } from '#lib/core/access/access.ts';
import { Avatar } from '#components/ui/avatar.tsx';
import { DropdownMenu, MenuItem } from '#components/ui/dropdown-menu.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Pill } from '#components/ui/pill.tsx';
import { RelativeTime } from '#components/ui/relative-time.tsx';
import { Select } from '#components/ui/select.tsx';
import type { HouseMember } from './house-member.ts';
import { ROLE_OPTIONS } from './role-words.ts';

export interface PersonRowProps {
  readonly person: HouseMember;
  /** Whether it is the one who looks at the list. */
  readonly own: boolean;
  readonly now: string;
  readonly onRole: (role: Role) => void;
  readonly onLink: () => void;
  readonly onDisable: () => void;
  readonly onEnable: () => void;
}

/** One member: name, address, role, and what can be done about them. */
export function PersonRow({ person, own, now, onRole, onLink, onDisable, onEnable }: PersonRowProps): JSX.Element {
  const disabled = person.disabledAt !== null;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2 px-4 py-3 sm:grid-cols-[auto_minmax(0,1fr)_9rem_auto] sm:px-5">
      <Avatar
        id={person.id}
        name={person.name}
        className={disabled ? 'size-9 text-xs opacity-50 grayscale' : 'size-9 text-xs'}
      />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          <bdi className="break-words">{person.name}</bdi>
          {own ? <span className="font-normal text-faint">(you)</span> : null}
          {disabled ? <Pill>Disabled</Pill> : null}
          {!disabled && !person.hasPassword ? <Pill>Invited</Pill> : null}
        </p>
        <p className="text-[0.8125rem] break-all text-soft">{person.email}</p>
        <p className="text-[0.8125rem] text-faint">
          Added <RelativeTime at={person.createdAt} now={now} />
        </p>
      </div>
      <Select
        className="col-span-2 col-start-2 row-start-2 sm:col-span-1 sm:col-start-auto sm:row-start-auto"
        label={`Role of ${person.name}`}
        hideLabel
        options={ROLE_OPTIONS}
        value={person.role}
        onChange={onRole}
      />
      <div className="col-start-3 row-start-1 sm:col-start-auto sm:row-start-auto">
        <DropdownMenu trigger={<IconButton label={`More for ${person.name}`} icon={<Ellipsis />} />}>
          <MenuItem icon={<KeyRound aria-hidden="true" />} disabled={disabled} onChosen={onLink}>
            New password link
          </MenuItem>
          {disabled ? (
            <MenuItem icon={<UserCheck aria-hidden="true" />} onSelect={onEnable}>
              Enable
            </MenuItem>
          ) : (
            <MenuItem danger icon={<UserX aria-hidden="true" />} disabled={own} onChosen={onDisable}>
              Disable…
            </MenuItem>
          )}
        </DropdownMenu>
      </div>
    </li>
  );
}
