'use client';

import { UserPlus } from 'lucide-react';
import { useState, type JSX } from 'react';
import { Button } from '#components/ui/button.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { DisableDialog } from './disable-dialog.tsx';
import type { HouseMember, PeoplePage } from './house-member.ts';
import { LinkDialog } from './link-dialog.tsx';
import { PersonRow } from './person-row.tsx';
import { usePeople } from './use-people.ts';

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
  const people = usePeople(first);
  const [asked, setAsked] = useState<Asked>(null);
  const close = (): void => setAsked(null);
  const showLink = (person: HouseMember, link: string | null): void =>
    setAsked(link === null ? null : { kind: 'link', person, link });
  const added = (person: HouseMember, link: string): void => {
    people.add(person);
    showLink(person, link);
  };
  return (
    <>
      <div className="mt-5 mb-3 flex justify-end">
        <Button variant="primary" onClick={() => setAsked({ kind: 'add' })}>
          <UserPlus aria-hidden="true" className="size-4" />
          Add person
        </Button>
      </div>
      <ul aria-label="People" className="divide-y divide-line rounded-xl border border-line bg-paper">
        {people.page.items.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            own={person.id === ownId}
            now={now}
            onRole={(role) => people.setRole(person, role)}
            onLink={() => void people.makeLink(person).then((link) => showLink(person, link))}
            onDisable={() => setAsked({ kind: 'disable', person })}
            onEnable={() => people.enable(person)}
          />
        ))}
      </ul>
      {people.page.next === null ? null : (
        <div className="mt-4 flex justify-center">
          <Button size="large" onClick={people.more}>
            More people
          </Button>
        </div>
      )}
      {asked?.kind === 'add' ? <AddPersonDialog onAdded={added} onClose={close} /> : null}
      {asked?.kind === 'link' ? <LinkDialog person={asked.person} link={asked.link} onClose={close} /> : null}
      {asked?.kind === 'disable' ? (
        <DisableDialog person={asked.person} onDisable={() => people.disable(asked.person)} onClose={close} />
      ) : null}
    </>
  );
}
