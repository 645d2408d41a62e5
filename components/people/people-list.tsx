'use client';

import { UserPlus } from 'lucide-react';
import { useState, type JSX } from 'react';
import type { Role } from '#lib/core/access/access.ts';
import { api, sentenceOf } from '#components/api.ts';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { DisableDialog } from './disable-dialog.tsx';
import type { HouseMember, PeoplePage } from './house-member.ts';
import { LinkDialog } from './link-dialog.tsx';
import { PersonRow } from './person-row.tsx';

export interface PeopleListProps {
  readonly first: PeoplePage;
  /** Who looks at it. */
  readonly ownId: string;
  readonly now: string;
}

type Asked =
  | { readonly kind: 'add' }
  | { readonly kind: 'disable'; readonly person: HouseMember }
  | { readonly kind: 'link'; readonly person: HouseMember; readonly link: string }
  | null;

/** The members of the house: add one, set roles, make links, disable and enable. */
export function PeopleList({ first, ownId, now }: PeopleListProps): JSX.Element {
  const [page, setPage] = useState(first);
  const [asked, setAsked] = useState<Asked>(null);
  const show = useToast();
  const put = (person: HouseMember): void => setPage((before) => ({ ...before, items: before.items.map((other) => (other.id === person.id ? person : other)) }));
  const tell = (error: unknown): void => show({ tone: 'problem', text: sentenceOf(error) });

  const change = async (person: HouseMember, wanted: { readonly role?: Role; readonly disabled?: boolean }): Promise<void> => {
    put(await api<HouseMember>('PATCH', `/people/${person.id}`, wanted));
  };
  const setRole = (person: HouseMember, role: Role): void =>
    void change(person, { role }).then(() => show({ text: `${person.name} is now: ${role}` }), tell);
  const enable = (person: HouseMember): void =>
    void change(person, { disabled: false }).then(() => show({ text: `${person.name} can sign in again` }), tell);
  const makeLink = (person: HouseMember): void =>
    void api<{ readonly link: string }>('POST', `/people/${person.id}/link`).then(({ link }) => setAsked({ kind: 'link', person, link }), tell);
  const more = (): void =>
    void api<PeoplePage>('GET', `/people?after=${encodeURIComponent(page.next ?? '')}`).then(
      (following) => setPage((before) => ({ items: [...before.items, ...following.items], next: following.next })),
      tell,
    );
  const added = (person: HouseMember, link: string): void => {
    setPage((before) => (before.next === null ? { ...before, items: [...before.items, person] } : before));
    setAsked({ kind: 'link', person, link });
  };

  return (
    <>
      <div className="mt-5 mb-3 flex justify-end">
        <Button variant="primary" onClick={() => setAsked({ kind: 'add' })}>
          <UserPlus aria-hidden="true" className="size-4" />
          Add a person
        </Button>
      </div>
      <ul aria-label="People" className="divide-y divide-line rounded-xl border border-line bg-paper">
        {page.items.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            own={person.id === ownId}
            now={now}
            onRole={(role) => setRole(person, role)}
            onLink={() => makeLink(person)}
            onDisable={() => setAsked({ kind: 'disable', person })}
            onEnable={() => enable(person)}
          />
        ))}
      </ul>
      {page.next === null ? null : (
        <div className="mt-4 flex justify-center">
          <Button size="large" onClick={more}>
            More people
          </Button>
        </div>
      )}
      {asked?.kind === 'add' ? <AddPersonDialog onAdded={added} onClose={() => setAsked(null)} /> : null}
      {asked?.kind === 'link' ? <LinkDialog person={asked.person} link={asked.link} onClose={() => setAsked(null)} /> : null}
      {asked?.kind === 'disable' ? <DisableDialog person={asked.person} onDisable={() => change(asked.person, { disabled: true })} onClose={() => setAsked(null)} /> : null}
    </>
  );
}
