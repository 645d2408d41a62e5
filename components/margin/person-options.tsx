'use client';

import type { JSX } from 'react';
import { Avatar } from '#components/ui/avatar.tsx';
import { classes } from '#components/ui/classes.ts';
import type { Person } from '#lib/core/annotation/annotation.ts';

/** The id of an option, for `aria-activedescendant`. */
export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

interface PersonOptionsProps {
  readonly id: string;
  readonly people: readonly Person[];
  /** Which one Enter takes. */
  readonly active: number;
  readonly onChoose: (person: Person) => void;
  /** Whoever chooses, where they may choose themselves. */
  readonly selfId?: string;
}

/** People to choose from, under the field that was typed in. The focus stays in the field. */
export function PersonOptions({ id, people, active, onChoose, selfId }: PersonOptionsProps): JSX.Element {
  return (
    <div id={id} role="listbox" aria-label="People" className="mt-1 rounded-lg border border-line bg-paper p-1 text-sm">
      {people.map((person, index) => (
        // Chosen from the field, which has the keys.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={person.id}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
          className={classes(
            'flex cursor-pointer items-center gap-2 rounded-md px-1.5 py-1 hover:bg-hover',
            index === active && 'bg-hover text-ink',
          )}
        >
          <span aria-hidden="true">
            <Avatar id={person.id} name={person.name} className="size-6" />
          </span>
          <span className="truncate">
            {person.name}
            {person.id === selfId ? ' (you)' : ''}
          </span>
        </div>
      ))}
    </div>
  );
}
