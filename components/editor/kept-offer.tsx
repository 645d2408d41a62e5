'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState, type JSX } from 'react';
import { keptCopies, type KeptName } from './kept-copies.ts';

const KeptDialog = dynamic(async () => (await import('./kept-dialog.tsx')).KeptDialog);

interface KeptOfferProps {
  readonly personId: string;
  readonly articleId: string;
  /** The generation that the article is in; null when it was deleted. */
  readonly generation: string | null;
}

/** Looks for what this person wrote offline in an article that was restored from a backup or deleted since, and offers it. */
export function KeptOffer({ personId, articleId, generation }: KeptOfferProps): JSX.Element | null {
  const [names, setNames] = useState<readonly KeptName[]>([]);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = (await keptCopies(personId, articleId)).filter((name) => name.generation !== generation);
      if (!gone) setNames(found);
    };
    look().catch((error: unknown) => console.warn('Edits kept in this browser could not be looked up.', error));
    return () => {
      gone = true;
    };
  }, [personId, articleId, generation]);
  return names.length > 0 ? <KeptDialog articleId={articleId} names={names} /> : null;
}
