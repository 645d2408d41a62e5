'use client';

import { LogOut, UserRound } from 'lucide-react';
import Link from 'next/link';
import type { JSX } from 'react';
import { can, type Actor } from '#lib/core/access/access.ts';
import { HOUSE_PAGES } from './house-pages.ts';
import { STILL_SIGNED_IN, useLeave } from '#components/account/use-leave.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { Avatar } from '#components/ui/avatar.tsx';
import { DropdownMenu, MenuItem, MenuSeparator } from '#components/ui/dropdown-menu.tsx';

/** Who one is here, one's account, and the way out. */
export function UserMenu({ actor }: { readonly actor: Actor }): JSX.Element {
  const { leave, question } = useLeave();
  const show = useToast();
  const signOut = (): void => {
    leave().catch(() => show({ tone: 'problem', text: STILL_SIGNED_IN }));
  };
  const trigger = (
    <button
      type="button"
      className="inline-flex size-9 items-center justify-center rounded-full transition-colors hover:bg-hover aria-expanded:bg-hover pointer-coarse:size-10"
    >
      <Avatar id={actor.id} name={actor.name} />
      <span className="sr-only">: your account</span>
    </button>
  );
  return (
    <>
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
        {can(actor, 'house.manage')
          ? HOUSE_PAGES.map(({ key, href, label }) => (
              <MenuItem key={key} asChild className="sm:hidden">
                <Link href={href}>{label}</Link>
              </MenuItem>
            ))
          : null}
        <MenuItem icon={<LogOut aria-hidden="true" />} onSelect={signOut}>
          Sign out
        </MenuItem>
      </DropdownMenu>
      {question}
    </>
  );
}
