'use client';

import { useEffect, useState, type JSX } from 'react';
import type { LiveArticle } from './live-article.ts';
import { Avatars } from '#components/ui/avatar.tsx';
import type { Person } from '#lib/core/annotation/annotation.ts';

/** Who is in the article now, in their carets' colours. One person in two windows counts once. */
export function Presence({
  live,
  self,
}: {
  readonly live: LiveArticle | null;
  readonly self: Person;
}): JSX.Element | null {
  const [people, setPeople] = useState<readonly Person[]>([self]);
  useEffect(() => {
    const awareness = live?.provider.awareness;
    if (!awareness) return undefined;
    const look = () => {
      const states = [...awareness.getStates().values()];
      const here = new Map(states.flatMap(({ user }) => (isPerson(user) ? [[user.id, user] as const] : [])));
      setPeople((before) => (sameIds(before, [...here.keys()]) ? before : [...here.values()]));
    };
    look();
    awareness.on('change', look);
    return () => awareness.off('change', look);
  }, [live]);
  return <Avatars people={people} label="In this article now" />;
}

function sameIds(people: readonly Person[], ids: readonly string[]): boolean {
  return people.length === ids.length && people.every(({ id }, index) => id === ids[index]);
}

function isPerson(user: unknown): user is Person {
  const { id, name } = (user ?? {}) as Partial<Person>;
  return typeof id === 'string' && typeof name === 'string';
}
