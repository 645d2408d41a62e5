'use client';

import type { JSX } from 'react';
import { classes } from '#components/ui/classes.ts';
import { Tag } from '#components/ui/tag.tsx';
import { CATEGORY_COLORS, UNDERLINES, type Category } from '#lib/core/annotation/category.ts';

/** The colour and the line of a category. */
export type Look = Pick<Category, 'color' | 'underline'>;

interface CategoryLookProps {
  /** Names the two groups of choices; different in each form of a page. */
  readonly name: string;
  readonly look: Look;
  readonly onChange: (look: Look) => void;
}

/** Chooses the colour of a category and the shape of its line: each choice is drawn as it will be. */
export function CategoryLook({ name, look, onChange }: CategoryLookProps): JSX.Element {
  return (
    <>
      <Choices
        legend="Colour"
        name={`${name}-color`}
        values={CATEGORY_COLORS}
        value={look.color}
        lookOf={(color) => ({ color, underline: look.underline })}
        onChange={onChange}
      />
      <Choices
        legend="Line"
        name={`${name}-underline`}
        values={UNDERLINES}
        value={look.underline}
        lookOf={(underline) => ({ color: look.color, underline })}
        onChange={onChange}
      />
    </>
  );
}

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly values: readonly Value[];
  readonly value: string;
  /** The whole look with this choice. */
  readonly lookOf: (value: Value) => Look;
  readonly onChange: (look: Look) => void;
}

function Choices<Value extends string>({
  legend,
  name,
  values,
  value,
  lookOf,
  onChange,
}: ChoicesProps<Value>): JSX.Element {
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {values.map((one) => (
          <label
            key={one}
            className={classes(
              'relative inline-flex min-h-8 cursor-pointer items-center rounded-[7px] border px-2.5 text-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-pencil pointer-coarse:min-h-10',
              one === value ? 'border-edge bg-hover' : 'border-line hover:border-edge',
            )}
          >
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === value}
              onChange={() => onChange(lookOf(one))}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <Tag {...lookOf(one)}>{one}</Tag>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
