'use client';

import { LogOut, UserRound } from 'lucide-react';
import Link from 'next/link';
import type { JSX } from 'react';
import type { Actor } from '#lib/core/access/access.ts';
import { signOut } from '#components/account/session.ts';
import { Avatar } from '#components/ui/avatar.tsx';
import { DropdownMenu, MenuItem, MenuSeparator } from '#components/ui/dropdown-menu.tsx';
import { useToast } from '#components/ui/toast.tsx';

/** Who one is here, one's account, and the way out. */
export function UserMenu({ actor }: { readonly actor: Actor }): JSX.Element {
  const show = useToast();
  const leave = async (): Promise<void> => {
    try {
      await signOut();
      // A whole page load: nothing of this person stays in memory.
      window.location.assign('/sign-in');
    } catch {
      show({ tone: 'problem', text: 'You are still signed in: the server can’t be reached. Try again.' });
    }
  };
  const trigger = (
    <button
      type="button"
      aria-label={`${actor.name}: your account`}
      className="inline-flex size-9 items-center justify-center rounded-full transition-colors hover:bg-hover aria-expanded:bg-hover pointer-coarse:size-10"
    >
      <Avatar id={actor.id} name={actor.name} />
    </button>
  );
  return (
    <DropdownMenu trigger={trigger}>
      <div className="max-w-64 px-2.5 pt-1.5 pb-2 text-sm">
        <p className="truncate font-medium">{actor.name}</p>
        <p className="text-faint capitalize">{actor.role}</p>
      </div>
      <MenuSeparator />
      <MenuItem asChild>
        <Link href="/account">
          <UserRound aria-hidden="true" /> Your account
        </Link>
      </MenuItem>
      <MenuItem icon={<LogOut aria-hidden="true" />} onSelect={() => void leave()}>
        Sign out
      </MenuItem>
    </DropdownMenu>
  );
}
