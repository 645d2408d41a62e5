'use client';

import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { api } from '#components/api.ts';
import type { Person } from '#lib/core/annotation/annotation.ts';

const names = createStore<{ readonly people: readonly Person[]; readonly asked: boolean }>(() => ({
  people: [],
  asked: false,
}));

/**
 * Everybody in the house by name; asked for once a page, and only when somebody wants to know. Nobody as long as that is
 * not known: a name that can't be offered can still be typed.
 */
export function useHouseNames(wanted = true): readonly Person[] {
  useEffect(() => {
    if (!wanted || names.getState().asked) return;
    names.setState({ asked: true });
    void ask();
  }, [wanted]);
  return useStore(names, ({ people }) => people);
}

async function ask(): Promise<void> {
  try {
    const { items } = await api<{ readonly items: readonly Person[] }>('GET', '/people/names');
    names.setState({ people: items });
  } catch {
    // Whoever asks next tries again; until then names stay what they are: words.
    names.setState({ asked: false });
  }
}
