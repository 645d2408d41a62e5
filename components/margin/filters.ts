import type { Anchor, AnchoredAnnotation, Severity, Status } from '#lib/core/annotation/annotation.ts';
import { SEVERITIES } from '#lib/core/annotation/annotation.ts';
import { saidIn } from '#lib/core/annotation/mentions.ts';

/** Where an annotation is attached (docs/architecture.md, "Text and targets"). */
export type AnchorState = Anchor['state'];

const ANCHOR_STATES = ['exact', 'changed', 'moved', 'orphaned'] as const satisfies readonly AnchorState[];

/** Which annotations the margin shows. An empty list, and empty words, let all pass. */
export interface Filters {
  readonly status: Status | 'all';
  readonly categories: readonly string[];
  readonly severities: readonly Severity[];
  readonly anchors: readonly AnchorState[];
  readonly people: readonly string[];
  readonly origins: readonly ('person' | 'check')[];
  /** Ids of those who are to take care of it, or `NOBODY`. */
  readonly assignees: readonly string[];
  /** Words in the remark, its passage, its thread or its sources, in any letter case. */
  readonly text: string;
}

/** The filters that are lists of choices. */
export type ChoiceName = Exclude<keyof Filters, 'status' | 'text'>;

/** What a page begins with: everything that is still open. */
export const FIRST_FILTERS: Filters = {
  status: 'open',
  categories: [],
  severities: [],
  anchors: [],
  people: [],
  origins: [],
  assignees: [],
  text: '',
};

/** The filter value of annotations that have no category: comments and plain corrections. */
export const NO_CATEGORY = 'none';

/** The filter value of annotations that nobody is to take care of. */
export const NOBODY = 'nobody';

/** Words of a search are cut here, as the HTTP API does. */
const LONGEST_TEXT = 200;

/** The names that the filters have in an address. */
const NAMES: Readonly<Record<ChoiceName, string>> = {
  categories: 'category',
  severities: 'severity',
  anchors: 'anchor',
  people: 'person',
  origins: 'origin',
  assignees: 'assignee',
};

const CHOICES = Object.keys(NAMES) as readonly ChoiceName[];

/** Choices of which only some values are known. */
const KNOWN: Partial<Readonly<Record<ChoiceName, readonly string[]>>> = {
  severities: SEVERITIES,
  anchors: ANCHOR_STATES,
  origins: ['person', 'check'],
};

/** Filters from the query of an address; what it doesn't know is as if it weren't there. */
export function filtersFromQuery(query: URLSearchParams): Filters {
  const status = query.get('status');
  const choices = CHOICES.map((name) => {
    const values = (query.get(NAMES[name]) ?? '').split(',').filter(Boolean);
    return [name, values.filter((value) => KNOWN[name]?.includes(value) ?? true)];
  });
  return {
    ...(Object.fromEntries(choices) as Pick<Filters, ChoiceName>),
    status: status === 'decided' || status === 'all' ? status : 'open',
    text: (query.get('q') ?? '').slice(0, LONGEST_TEXT),
  };
}

/** The query that `filtersFromQuery` reads back, without what is as in `FIRST_FILTERS`. */
export function queryFromFilters(filters: Filters, earlier: URLSearchParams = new URLSearchParams()): URLSearchParams {
  const query = new URLSearchParams(earlier);
  const set = (name: string, value: string) => (value ? query.set(name, value) : query.delete(name));
  for (const name of CHOICES) set(NAMES[name], filters[name].join(','));
  set('status', filters.status === 'open' ? '' : filters.status);
  set('q', filters.text.trim());
  return query;
}

/** Whether an annotation passes. */
export function passes(filters: Filters, annotation: AnchoredAnnotation): boolean {
  return (
    passesStatus(filters, annotation) &&
    CHOICES.every((name) => passesChoice(filters, annotation, name)) &&
    passesText(filters, annotation)
  );
}

/** How many annotations pass, and how many there are for each value of each filter, given the other filters. */
export interface FilterCounts {
  readonly passing: number;
  readonly of: Readonly<Record<ChoiceName | 'status', ReadonlyMap<string, number>>>;
}

/**
 * Counts in one pass: an annotation counts for the filters that no other one keeps it from. At 10,000 annotations this
 * is done while somebody types.
 */
export function countChoices(filters: Filters, annotations: Iterable<AnchoredAnnotation>): FilterCounts {
  const names = ['status', ...CHOICES] as const;
  const of = Object.fromEntries(names.map((name) => [name, new Map<string, number>()])) as Record<
    ChoiceName | 'status',
    Map<string, number>
  >;
  let passing = 0;
  for (const annotation of annotations) {
    if (!passesText(filters, annotation)) continue;
    const failed = names.filter((name) =>
      name === 'status' ? !passesStatus(filters, annotation) : !passesChoice(filters, annotation, name),
    );
    if (failed.length > 1) continue;
    if (failed.length === 0) passing += 1;
    for (const name of failed.length === 0 ? names : failed) {
      const value = name === 'status' ? annotation.status : valueOf(annotation, name);
      if (value !== null) of[name].set(value, (of[name].get(value) ?? 0) + 1);
    }
  }
  return { passing, of };
}

/** Whether anything is filtered beyond what a page begins with. */
export function isFiltered(filters: Filters): boolean {
  return filters.status !== 'open' || filters.text.trim() !== '' || CHOICES.some((name) => filters[name].length > 0);
}

function passesStatus(filters: Filters, { status }: AnchoredAnnotation): boolean {
  return filters.status === 'all' || filters.status === status;
}

function passesChoice(filters: Filters, annotation: AnchoredAnnotation, name: ChoiceName): boolean {
  const wanted: readonly string[] = filters[name];
  if (wanted.length === 0) return true;
  const value = valueOf(annotation, name);
  return value !== null && wanted.includes(value);
}

function passesText({ text }: Filters, annotation: AnchoredAnnotation): boolean {
  const sought = text.trim().toLowerCase();
  return sought === '' || lowered(annotation).includes(sought);
}

/** What an annotation says, in lower case; annotations are never changed, only replaced. */
const saidBy = new WeakMap<AnchoredAnnotation, string>();

function lowered(annotation: AnchoredAnnotation): string {
  const known = saidBy.get(annotation);
  if (known !== undefined) return known;
  const said = saidIn(annotation).join('\n').toLowerCase();
  saidBy.set(annotation, said);
  return said;
}

function valueOf(annotation: AnchoredAnnotation, name: ChoiceName): string | null {
  switch (name) {
    case 'categories':
      return annotation.category ?? NO_CATEGORY;
    case 'severities':
      return annotation.severity;
    case 'anchors':
      return annotation.anchor.state;
    case 'people':
      return annotation.origin.kind === 'person' ? annotation.origin.person.id : null;
    case 'origins':
      return annotation.origin.kind;
    case 'assignees':
      return annotation.assignee?.id ?? NOBODY;
  }
}
