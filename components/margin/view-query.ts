import { filtersFromQuery, queryFromFilters, type Filters } from './filters.ts';

/** Stands for whoever applies a view: a shared "mine" is everybody's own. */
const ME = 'me';

const swap = (ids: readonly string[], from: string, to: string) => ids.map((id) => (id === from ? to : id));

function withPerson(filters: Filters, from: string, to: string): Filters {
  return { ...filters, people: swap(filters.people, from, to), assignees: swap(filters.assignees, from, to) };
}

/** What is kept of filters under a name. */
export function viewQuery(filters: Filters, selfId: string): string {
  return queryFromFilters(withPerson(filters, selfId, ME)).toString();
}

/** The filters of a view, for the person who applies it. */
export function filtersOfView(query: string, selfId: string): Filters {
  return withPerson(filtersFromQuery(new URLSearchParams(query)), ME, selfId);
}
