'use client';

import type { JSX } from 'react';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';
import type { Category } from '#lib/core/annotation/category.ts';
import { NO_CATEGORY, type ExportChoice, type NameForm } from '#lib/core/article/export-schemas.ts';

const NAMES: readonly { readonly value: NameForm; readonly label: string }[] = [
  { value: 'full', label: 'Full names' },
  { value: 'initials', label: 'Initials' },
];

/** What of the record goes into the file: which categories, what is decided, and how people are named. */
export function RecordChoice({
  choice,
  categories,
  onChange,
}: {
  readonly choice: ExportChoice;
  readonly categories: readonly Category[];
  readonly onChange: (change: Partial<ExportChoice>) => void;
}): JSX.Element {
  const options = [...categories.map(({ key, label }) => ({ key, label })), { key: NO_CATEGORY, label: 'Without one' }];
  const chosen = options.filter(({ key }) => choice.categories?.includes(key) ?? true).map(({ key }) => key);
  const toggle = (key: string, isOn: boolean): void => {
    const next = options.map((option) => option.key).filter((each) => (each === key ? isOn : chosen.includes(each)));
    // At least one stays: a record of nothing is the clean text.
    if (next.length > 0) onChange({ categories: next.length === options.length ? null : next });
  };
  return (
    <div className="flex flex-col gap-3">
      <fieldset>
        <legend className="mb-0.5 text-sm font-medium">Categories</legend>
        <div className="flex flex-wrap gap-x-5">
          {options.map(({ key, label }) => (
            <Checkbox key={key} label={label} checked={chosen.includes(key)} onChange={(isOn) => toggle(key, isOn)} />
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {choice.format === 'errata' ? null : (
          <Checkbox
            label="What is decided, too"
            checked={choice.resolved}
            onChange={(resolved) => onChange({ resolved })}
          />
        )}
        <SegmentedControl
          label="Names"
          segments={NAMES}
          value={choice.names}
          onChange={(names) => onChange({ names })}
        />
      </div>
    </div>
  );
}
