import type { AnchoredAnnotation, Status } from '#lib/core/annotation/annotation.ts';

/** Which annotations the margin shows. An empty list lets all pass. */
export interface Filters {
  readonly categories: readonly string[];
  readonly people: readonly string[];
  readonly origins: readonly ('person' | 'check')[];
  readonly status: Status | 'all';
}

/** What a page begins with: everything that is still open. */
export const FIRST_FILTERS: Filters = { categories: [], people: [], origins: [], status: 'open' };

/** The filter value of annotations that have no category: comments and plain corrections. */
export const NO_CATEGORY = 'none';

const list = (value: string | null) => (value ? value.split(',').filter(Boolean) : []);

/** Filters from the query of an address; what it doesn't know is as if it weren't there. */
export function filtersFromQuery(query: URLSearchParams): Filters {
  const status = query.get('status');
  return {
    categories: list(query.get('category')),
    people: list(query.get('person')),
    origins: list(query.get('origin')).filter((origin) => origin === 'person' || origin === 'check'),
    status: status === 'decided' || status === 'all' ? status : 'open',
  };
}

/** The query that `filtersFromQuery` reads back, without what is as in `FIRST_FILTERS`. */
export function queryFromFilters(filters: Filters, earlier: URLSearchParams = new URLSearchParams()): URLSearchParams {
  const query = new URLSearchParams(earlier);
  const set = (name: string, value: string) => (value ? query.set(name, value) : query.delete(name));
  set('category', filters.categories.join(','));
  set('person', filters.people.join(','));
  set('origin', filters.origins.join(','));
  set('status', filters.status === 'open' ? '' : filters.status);
  return query;
}

/** Whether an annotation passes; `except` leaves one of the filters out, for the counts beside its choices. */
export function passes(filters: Filters, annotation: AnchoredAnnotation, except?: keyof Filters): boolean {
  const allows = <T>(name: keyof Filters, wanted: readonly T[], value: T | null) =>
    name === except || wanted.length === 0 || (value !== null && wanted.includes(value));
  return (
    (except === 'status' || filters.status === 'all' || filters.status === annotation.status) &&
    allows('categories', filters.categories, annotation.category ?? NO_CATEGORY) &&
    allows('origins', filters.origins, annotation.origin.kind) &&
    allows('people', filters.people, personOf(annotation))
  );
}

/** How many annotations there are for each value of one filter, given the other filters. */
export function countsOf(
  filters: Filters,
  annotations: Iterable<AnchoredAnnotation>,
  name: keyof Filters,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const annotation of annotations) {
    const value = valueOf(annotation, name);
    if (value !== null && passes(filters, annotation, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Whether anything is filtered beyond what a page begins with. */
export function isFiltered(filters: Filters): boolean {
  return filters.categories.length + filters.people.length + filters.origins.length > 0 || filters.status !== 'open';
}

function valueOf(annotation: AnchoredAnnotation, name: keyof Filters): string | null {
  switch (name) {
    case 'categories':
      return annotation.category ?? NO_CATEGORY;
    case 'people':
      return personOf(annotation);
    case 'origins':
      return annotation.origin.kind;
    case 'status':
      return annotation.status;
  }
}

function personOf(annotation: AnchoredAnnotation): string | null {
  return annotation.origin.kind === 'person' ? annotation.origin.person.id : null;
}
