'use client';

import { useId, type JSX, type KeyboardEvent } from 'react';
import { categoryLetters } from './keys.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { Kbd } from '#components/ui/kbd.tsx';
import { Tag } from '#components/ui/tag.tsx';

interface CategoryChoiceProps {
  readonly value: string | null;
  readonly onChange: (category: string) => void;
  /** Begin with the focus here. */
  readonly autoFocus: boolean;
}

/** What is wrong: one of the house's categories, chosen by pointer, arrows, letter or number. */
export function CategoryChoice({ value, onChange, autoFocus }: CategoryChoiceProps): JSX.Element {
  const { categories } = useArticle();
  const group = useId();
  const letters = categoryLetters(categories);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const pressed = event.key.toUpperCase();
    const byNumber = categories[Number.parseInt(pressed, 10) - 1];
    const chosen = byNumber ?? categories.find(({ key }) => letters.get(key) === pressed);
    if (!chosen) return;
    event.preventDefault();
    onChange(chosen.key);
  };
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="sr-only">What is wrong?</legend>
      {categories.map((category, index) => (
        <label
          key={category.key}
          title={category.guideline}
          className="inline-flex min-h-8 cursor-pointer items-center gap-2 rounded-[7px] border border-line px-2.5 text-[0.8125rem] has-checked:border-edge has-checked:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-pencil pointer-coarse:min-h-10"
        >
          <input
            type="radio"
            name={group}
            className="sr-only"
            checked={value === category.key}
            autoFocus={autoFocus && (value === null ? index === 0 : value === category.key)}
            onKeyDown={onKeyDown}
            onChange={() => onChange(category.key)}
          />
          <Tag color={category.color} underline={category.underline}>
            {category.label}
          </Tag>
          <Kbd className="pointer-coarse:hidden">{letters.get(category.key) ?? index + 1}</Kbd>
        </label>
      ))}
    </fieldset>
  );
}
