'use client';

import { useParams } from 'next/navigation';
import type { JSX } from 'react';
import { KeptOffer } from './kept-offer.tsx';

/** On the page of an article that isn't there: what this person wrote in it and could not send. */
export function KeptHere({ personId }: { readonly personId: string }): JSX.Element | null {
  const { id } = useParams<{ id?: string }>();
  return id ? <KeptOffer personId={personId} articleId={id} generation={null} /> : null;
}
