'use client';

import { useMemo, type JSX, type ReactNode } from 'react';
import { NO_CATEGORY, NOBODY, type ChoiceName, type FilterCounts, type Filters } from './filters.ts';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

interface FilterChoicesProps {
  readonly filters: Filters;
  readonly counts: FilterCounts;
  readonly onChange: (change: Partial<Filters>) => void;
}

/** A value of a filter and what it is called. */
type Choice = readonly [value: string, label: ReactNode];

const SEVERITY_CHOICES: readonly Choice[] = [
  ['blocker', 'Blocker'],
  ['major', 'Major'],
  ['minor', 'Minor'],
];
const ORIGIN_CHOICES: readonly Choice[] = [
  ['person', 'A person'],
  ['check', 'A check'],
];
const ANCHOR_CHOICES: readonly Choice[] = [
  ['exact', 'On the very words'],
  ['changed', 'On words edited since'],
  ['moved', 'Found elsewhere'],
  ['orphaned', 'Without a place'],
];

/** The choices of each filter; those that no annotation has are left out. */
export function FilterChoices({ filters, counts, onChange }: FilterChoicesProps): JSX.Element {
  const { categories, actor } = useArticle();
  const byId = useAnnotations((state) => state.byId);
  const { makers, assignees } = useMemo(() => peopleOf(byId.values(), actor.id), [byId, actor.id]);
  const categoryChoices: readonly Choice[] = [
    ...categories.map(({ key, label, color, underline }): Choice => [
      key,
      <Tag key={key} color={color} underline={underline}>
        {label}
      </Tag>,
    ]),
    [NO_CATEGORY, 'No category'],
  ];
  const shared = { filters, counts, onChange };
  return (
    <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
      <Choices {...shared} legend="Category" name="categories" choices={categoryChoices} />
      <Choices {...shared} legend="Severity" name="severities" choices={SEVERITY_CHOICES} />
      <Choices {...shared} legend="To be taken care of by" name="assignees" choices={assignees} />
      <Choices {...shared} legend="Made by" name="people" choices={makers} />
      <Choices {...shared} legend="Origin" name="origins" choices={ORIGIN_CHOICES} />
      <Choices {...shared} legend="Place" name="anchors" choices={ANCHOR_CHOICES} />
    </div>
  );
}

interface ChoicesProps extends FilterChoicesProps {
  readonly legend: string;
  readonly name: ChoiceName;
  readonly choices: readonly Choice[];
}

function Choices({ legend, name, choices, filters, counts, onChange }: ChoicesProps): JSX.Element | null {
  const chosen: readonly string[] = filters[name];
  const countOf = (value: string) => counts.of[name].get(value) ?? 0;
  const there = choices.filter(([value]) => countOf(value) > 0 || chosen.includes(value));
  if (there.length === 0) return null;
  const toggle = (value: string, on: boolean) =>
    onChange({ [name]: on ? [...chosen, value] : chosen.filter((one) => one !== value) });
  return (
    <fieldset className="flex max-h-44 min-w-0 flex-col overflow-y-auto">
      <legend className="mb-0.5 text-xs font-medium text-faint">{legend}</legend>
      {there.map(([value, label]) => (
        <Checkbox
          key={value}
          checked={chosen.includes(value)}
          onChange={(on) => toggle(value, on)}
          className="w-full shrink-0 [&>span]:min-w-0 [&>span]:flex-1"
          label={
            <span className="flex items-center justify-between gap-3">
              <span className="truncate">{label}</span>
              <span className="text-faint tabular-nums">{countOf(value)}</span>
            </span>
          }
        />
      ))}
    </fieldset>
  );
}

/** Everybody who made an annotation, and everybody who is to take care of one; oneself first. */
function peopleOf(
  annotations: Iterable<AnchoredAnnotation>,
  selfId: string,
): { readonly makers: readonly Choice[]; readonly assignees: readonly Choice[] } {
  const makers = new Map<string, string>();
  const assignees = new Map<string, string>();
  for (const { origin, assignee } of annotations) {
    if (origin.kind === 'person') makers.set(origin.person.id, origin.person.name);
    if (assignee) assignees.set(assignee.id, assignee.name);
  }
  const listed = (people: ReadonlyMap<string, string>): Choice[] =>
    [...people].filter(([id]) => id !== selfId).toSorted(([, one], [, other]) => one.localeCompare(other));
  return {
    makers: [[selfId, 'Me'], ...listed(makers)],
    assignees: [[selfId, 'Me'], [NOBODY, 'Nobody'], ...listed(assignees)],
  };
}
