'use client';

import { useState, type JSX } from 'react';
import { api } from '#components/api.ts';
import { AlertDialog } from '#components/ui/alert-dialog.tsx';
import { CopyField } from '#components/ui/copy-field.tsx';
import { NewTokenForm, type NewToken } from './new-token-form.tsx';
import { TokenRow } from './token-row.tsx';

/** A personal access token as its owner sees it later. Times are ISO 8601 in UTC. */
export interface AccessToken {
  readonly id: string;
  readonly label: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

export interface AccessTokensProps {
  readonly first: readonly AccessToken[];
  readonly now: string;
}

/** One's own tokens: make one (its secret is shown once), see which are used, revoke them. */
export function AccessTokens({ first, now }: AccessTokensProps): JSX.Element {
  const [tokens, setTokens] = useState(first);
  const [made, setMade] = useState<NewToken | null>(null);
  const [asked, setAsked] = useState<AccessToken | null>(null);
  const add = (token: NewToken): void => {
    setMade(token);
    setTokens((before) => [
      ...before,
      { id: token.id, label: token.label, createdAt: new Date().toISOString(), lastUsedAt: null },
    ]);
  };
  const revoke = async ({ id }: AccessToken): Promise<void> => {
    await api('DELETE', `/me/tokens/${id}`);
    setTokens((before) => before.filter((token) => token.id !== id));
    if (made?.id === id) setMade(null);
  };
  return (
    <div className="flex flex-col gap-4">
      <NewTokenForm onMade={add} />
      {made ? (
        <div className="rounded-xl border border-pencil bg-card p-4">
          <CopyField
            key={made.id}
            label={`Token “${made.label}”`}
            value={made.token}
            hint="Copy it now: it is shown this once. Whoever has it can do what you can do."
          />
        </div>
      ) : null}
      {tokens.length === 0 ? (
        <p className="text-soft">You have no tokens.</p>
      ) : (
        <ul aria-label="Your tokens" className="divide-y divide-line rounded-xl border border-line bg-card">
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} now={now} onRevoke={() => setAsked(token)} />
          ))}
        </ul>
      )}
      {asked ? (
        <AlertDialog
          danger
          title={`Revoke “${asked.label}”?`}
          description="Whatever uses it stops working at once. This can’t be taken back."
          confirm="Revoke"
          onConfirm={() => revoke(asked)}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  );
}
