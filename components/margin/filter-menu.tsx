'use client';

import { ListFilter } from 'lucide-react';
import type { JSX } from 'react';
import { countsOf, FIRST_FILTERS, isFiltered, NO_CATEGORY, type Filters } from './filters.ts';
import { openThatPass } from './together.ts';
import { useAnnotations, useArticle, useMargin } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Popover } from '#components/ui/popover.tsx';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';
import { can } from '#lib/core/access/access.ts';

const STATUSES = [
  { value: 'open', label: 'Open' },
  { value: 'decided', label: 'Decided' },
  { value: 'all', label: 'All' },
] as const;

/** Which annotations the margin shows: by status, category, person and origin, each choice with its count. */
export function FilterMenu(): JSX.Element {
  const { margin } = useArticle();
  const filters = useMargin((state) => state.filters);
  return (
    <Popover
      label="Filters"
      side="top"
      className="w-[290px]"
      trigger={
        <Button size="small" variant={isFiltered(filters) ? 'plain' : 'quiet'}>
          <ListFilter aria-hidden="true" className="size-4" />
          {isFiltered(filters) ? 'Filtered' : 'Filter'}
        </Button>
      }
    >
      <FilterChoices filters={filters} />
      <TogetherButton filters={filters} />
      {isFiltered(filters) ? (
        <Button
          size="small"
          variant="quiet"
          className="mt-2"
          onClick={() => margin.setState({ filters: FIRST_FILTERS })}
        >
          Show all that is open
        </Button>
      ) : null}
    </Popover>
  );
}

/** Decides all that is open of what is chosen. */
function TogetherButton({ filters }: { readonly filters: Filters }): JSX.Element | null {
  const { actor, margin } = useArticle();
  const byId = useAnnotations((state) => state.byId);
  const count = openThatPass(filters, byId.values()).length;
  if (count === 0 || !can(actor, 'annotation.decide')) return null;
  return (
    <Button size="small" className="mt-3" aria-keyshortcuts="T" onClick={() => margin.setState({ together: 'filters' })}>
      Decide {count} together…
    </Button>
  );
}

function FilterChoices({ filters }: { readonly filters: Filters }): JSX.Element {
  const { categories, margin } = useArticle();
  const byId = useAnnotations((state) => state.byId);
  const people = new Map(
    [...byId.values()].flatMap(({ origin }) =>
      origin.kind === 'person' ? [[origin.person.id, origin.person.name] as const] : [],
    ),
  );
  return (
    <div className="flex flex-col gap-3">
      <SegmentedControl
        label="Status"
        segments={STATUSES}
        value={filters.status}
        onChange={(status) => margin.setState({ filters: { ...filters, status } })}
      />
      <Choices
        legend="Category"
        name="categories"
        filters={filters}
        choices={[...categories.map(({ key, label }) => [key, label] as const), [NO_CATEGORY, 'No category'] as const]}
      />
      <Choices legend="Made by" name="people" filters={filters} choices={[...people]} />
      <Choices
        legend="Origin"
        name="origins"
        filters={filters}
        choices={[
          ['person', 'A person'],
          ['check', 'A check'],
        ]}
      />
    </div>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly name: 'categories' | 'people' | 'origins';
  readonly filters: Filters;
  readonly choices: readonly (readonly [value: string, label: string])[];
}

function Choices({ legend, name, filters, choices }: ChoicesProps): JSX.Element | null {
  const { margin } = useArticle();
  const byId = useAnnotations((state) => state.byId);
  const counts = countsOf(filters, byId.values(), name);
  const chosen: readonly string[] = filters[name];
  const there = choices.filter(([value]) => (counts.get(value) ?? 0) > 0 || chosen.includes(value));
  if (there.length === 0) return null;
  const toggle = (value: string, on: boolean) =>
    margin.setState({
      filters: { ...filters, [name]: on ? [...chosen, value] : chosen.filter((one) => one !== value) },
    });
  return (
    <fieldset className="flex flex-col">
      <legend className="mb-0.5 text-xs font-medium text-faint">{legend}</legend>
      {there.map(([value, label]) => (
        <Checkbox
          key={value}
          checked={chosen.includes(value)}
          onChange={(on) => toggle(value, on)}
          className="w-full [&>span]:flex-1"
          label={
            <span className="flex justify-between gap-3">
              {label}
              <span className="text-faint tabular-nums">{counts.get(value) ?? 0}</span>
            </span>
          }
        />
      ))}
    </fieldset>
  );
}
