'use client';

import { useId, useState, type JSX } from 'react';
import { useHouseNames } from './house-names.ts';
import { optionId, PersonOptions } from './person-options.tsx';
import { SmallForm } from './small-form.tsx';
import { peopleNamed } from './typed-mention.ts';
import { useCardForm } from './use-card-form.ts';
import { useOptions } from './use-options.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { TextField } from '#components/ui/text-field.tsx';
import type { AnchoredAnnotation, Person } from '#lib/core/annotation/annotation.ts';

/** Stands for taking it off everybody's list. */
const NOBODY: Person = { id: '', name: 'Nobody' };

/** Gives an annotation to somebody to take care of: oneself first, then whoever is typed. */
export function AssignForm({ annotation }: { readonly annotation: AnchoredAnnotation }): JSX.Element {
  const { actor } = useArticle();
  const list = useId();
  const [typed, setTyped] = useState('');
  const names = useHouseNames();
  const { actions, busy, close } = useCardForm(annotation.id);
  const others = names.filter(({ id }) => id !== actor.id);
  const choices = [{ id: actor.id, name: actor.name }, ...others, ...(annotation.assignee ? [NOBODY] : [])].filter(
    ({ id }) => id !== annotation.assignee?.id,
  );
  const people = peopleNamed(typed, choices);
  const assign = async (person: Person) => {
    if (await actions.assign(annotation.id, person === NOBODY ? null : person)) close();
  };
  const { active, onKeyDown } = useOptions(people, { onChoose: (person) => void assign(person), onClose: close });
  const chosen = people[active];
  return (
    <SmallForm
      label="Assign"
      send="Assign"
      busy={busy}
      disabled={!chosen}
      onSend={() => (chosen ? void assign(chosen) : undefined)}
      onCancel={close}
    >
      <div>
        <TextField
          label="Who takes care of it?"
          autoFocus
          autoComplete="off"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={people.length > 0}
          aria-controls={list}
          {...(chosen ? { 'aria-activedescendant': optionId(list, active) } : {})}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <PersonOptions
          id={list}
          people={people}
          active={active}
          onChoose={(person) => void assign(person)}
          selfId={actor.id}
        />
        {people.length === 0 ? (
          <p role="status" className="mt-1 text-[0.8125rem] text-faint">
            Nobody in the house is called so.
          </p>
        ) : null}
      </div>
    </SmallForm>
  );
}
