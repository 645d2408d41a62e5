'use client';

import { useId, useRef, useState, type JSX, type SyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import { useHouseNames } from './house-names.ts';
import { optionId, PersonOptions } from './person-options.tsx';
import { peopleNamed, typedMention, withMention, type TypedMention } from './typed-mention.ts';
import { useOptions } from './use-options.ts';
import { Textarea, type TextareaProps } from '#components/ui/textarea.tsx';
import type { Person } from '#lib/core/annotation/annotation.ts';

interface MentionFieldProps extends Omit<TextareaProps, 'value' | 'onChange' | 'onSelect' | 'onKeyDown'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/**
 * Lines of text in which "@" offers the people of the house: typed letters narrow them, arrows walk, Enter or Tab takes
 * one, Escape leaves it as typed. As a combobox, for as long as somebody is offered.
 */
export function MentionField({ value, onChange, ...rest }: MentionFieldProps): JSX.Element {
  const list = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [mention, setMention] = useState<TypedMention | null>(null);
  /** Where an "@" stands that is to stay as typed. */
  const [left, setLeft] = useState(-1);
  const names = useHouseNames(mention !== null);
  const people = mention && mention.start !== left ? peopleNamed(mention.name, names) : [];
  const choose = (person: Person) => {
    if (!mention) return;
    const { text, caret } = withMention(value, mention, person);
    // At once: what is typed next comes after the name, however quickly.
    flushSync(() => {
      onChange(text);
      setMention(null);
    });
    field.current?.setSelectionRange(caret, caret);
  };
  const { active, onKeyDown } = useOptions(people, { onChoose: choose, onClose: () => setLeft(mention?.start ?? -1) });
  const look = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => {
    const { value: text, selectionStart, selectionEnd } = currentTarget;
    setMention(selectionStart === selectionEnd ? typedMention(text, selectionStart) : null);
  };
  const open = people.length > 0;
  return (
    <div>
      <Textarea
        {...rest}
        ref={field}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          look(event);
        }}
        onSelect={look}
        onBlur={() => setMention(null)}
        onKeyDown={onKeyDown}
        aria-autocomplete="list"
        {...(open
          ? {
              role: 'combobox',
              'aria-expanded': true,
              'aria-controls': list,
              'aria-activedescendant': optionId(list, active),
            }
          : {})}
      />
      {open ? <PersonOptions id={list} people={people} active={active} onChoose={choose} /> : null}
      <p role="status" className="sr-only">
        {open
          ? `${people.length === 1 ? 'One person' : `${people.length} people`}: arrows choose, Enter mentions.`
          : ''}
      </p>
    </div>
  );
}
