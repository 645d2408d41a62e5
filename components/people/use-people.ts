import { useState } from 'react';
import type { Role } from '#lib/core/access/access.ts';
import { api, sentenceOf } from '#components/api.ts';
import { useToast } from '#components/ui/toast.tsx';
import type { HouseMember, PeoplePage } from './house-member.ts';

export interface People {
  readonly page: PeoplePage;
  /** Puts a new member at the end of the list, if the end has been loaded. */
  readonly add: (person: HouseMember) => void;
  readonly more: () => void;
  readonly setRole: (person: HouseMember, role: Role) => void;
  readonly enable: (person: HouseMember) => void;
  /** @throws ApiProblem */
  readonly disable: (person: HouseMember) => Promise<void>;
  /** A new one-time link; null when that failed, which has been told then. */
  readonly makeLink: (person: HouseMember) => Promise<string | null>;
}

/** The members and what can be done about them; what fails is told in a message. @param first what the server rendered */
export function usePeople(first: PeoplePage): People {
  const [page, setPage] = useState(first);
  const show = useToast();
  const tell = (error: unknown): null => {
    show({ tone: 'problem', text: sentenceOf(error) });
    return null;
  };
  const change = async (
    { id }: HouseMember,
    wanted: { readonly role?: Role; readonly disabled?: boolean },
  ): Promise<void> => {
    const changed = await api<HouseMember>('PATCH', `/people/${id}`, wanted);
    setPage((before) => ({ ...before, items: before.items.map((other) => (other.id === id ? changed : other)) }));
  };
  const loadMore = async (): Promise<void> => {
    const { items, next } = await api<PeoplePage>('GET', `/people?after=${encodeURIComponent(page.next ?? '')}`);
    setPage((before) => ({ items: [...before.items, ...items], next }));
  };
  return {
    page,
    add: (person) =>
      setPage((before) => (before.next === null ? { ...before, items: [...before.items, person] } : before)),
    more: () => void loadMore().catch(tell),
    setRole: (person, role) =>
      void change(person, { role }).then(() => show({ text: `${person.name} is now: ${role}` }), tell),
    enable: (person) =>
      void change(person, { disabled: false }).then(() => show({ text: `${person.name} can sign in again` }), tell),
    disable: (person) => change(person, { disabled: true }),
    makeLink: ({ id }) => api<{ readonly link: string }>('POST', `/people/${id}/link`).then(({ link }) => link, tell),
  };
}
