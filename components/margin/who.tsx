'use client';

import type { JSX } from 'react';
import { BylineWords } from './byline-words.tsx';
import { useArticle } from '#components/editor/article-context.ts';
import type { Byline, Person } from '#lib/core/annotation/annotation.ts';

interface WhoProps {
  readonly person: Person;
  readonly byline?: Byline | undefined;
  /** What oneself is called here. */
  readonly self?: 'You' | 'you';
}

/** Who did something: oneself, a colleague, or somebody who wrote it in a file that was brought in. */
export function Who({ person, byline, self = 'You' }: WhoProps): JSX.Element {
  const { actor } = useArticle();
  if (byline) return <BylineWords byline={byline} />;
  return <>{person.id === actor.id ? self : person.name}</>;
}
