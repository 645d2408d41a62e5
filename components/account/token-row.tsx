'use client';

import type { JSX } from 'react';
import { Button } from '#components/ui/button.tsx';
import { RelativeTime } from '#components/ui/relative-time.tsx';
import type { AccessToken } from './access-tokens.tsx';

export interface TokenRowProps {
  readonly token: AccessToken;
  readonly now: string;
  readonly onRevoke: () => void;
}

/** One token: what it is for, since when, and when it was last used. */
export function TokenRow({ token, now, onRevoke }: TokenRowProps): JSX.Element {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
      <span className="min-w-0 flex-1">
        <bdi className="block font-medium break-words">{token.label}</bdi>
        <span className="text-[0.8125rem] text-faint">
          Made <RelativeTime at={token.createdAt} now={now} />
          {' · '}
          {token.lastUsedAt ? (
            <>
              used <RelativeTime at={token.lastUsedAt} now={now} />
            </>
          ) : (
            'never used'
          )}
        </span>
      </span>
      <Button size="small" aria-label={`Revoke ${token.label}`} onClick={onRevoke}>
        Revoke
      </Button>
    </li>
  );
}
