'use client';

import { useMemo, useState, type JSX } from 'react';
import { FlagTable } from './flag-table.tsx';
import { sortFlags, type Sort } from './sort-flags.ts';
import { useLeaveTable } from './use-leave-table.ts';
import { useAnnotations, useArticle, useMargin } from '#components/editor/article-context.ts';
import { FilterMenu } from '#components/margin/filter-menu.tsx';
import { FIRST_FILTERS, isFiltered, passes } from '#components/margin/filters.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

/** Rows that are drawn at once: a screen reader reads no rows that aren't there, and none reads thousands. */
const PAGE = 100;

/** All flags as a table, under the filters that the margin has: to read, to decide, and to go to their cards from. */
export function FlagTableDialog(): JSX.Element {
  const { margin, categories } = useArticle();
  const filters = useMargin((state) => state.filters);
  const byId = useAnnotations((state) => state.byId);
  const activeId = useAnnotations((state) => state.activeId);
  const [sort, setSort] = useState<Sort>('place');
  const [page, setPage] = useState(0);
  const { leave, onCloseAutoFocus } = useLeaveTable();
  const sorted = useMemo(() => {
    const listed = [...byId.values()].filter((one) => one.id === activeId || passes(filters, one));
    return sortFlags(
      listed,
      sort,
      categories.map(({ key }) => key),
    );
  }, [byId, filters, activeId, sort, categories]);
  const last = Math.max(0, Math.ceil(sorted.length / PAGE) - 1);
  const shown = Math.min(page, last);
  const from = shown * PAGE;
  return (
    <Dialog
      open
      size="full"
      onCloseAutoFocus={onCloseAutoFocus}
      onOpenChange={(open) => (open ? undefined : margin.setState({ tableOpen: false }))}
      title="All flags"
      description={countWords(sorted.length, from)}
    >
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <FilterMenu inTable />
        {last > 0 ? <Pages page={shown} last={last} onPage={setPage} /> : null}
      </div>
      {sorted.length > 0 ? (
        <FlagTable rows={sorted.slice(from, from + PAGE)} sort={sort} onSort={setSort} leave={leave} />
      ) : (
        <EmptyState
          title={isFiltered(filters) ? 'Nothing passes these filters' : 'Nothing is open'}
          actions={
            isFiltered(filters) ? (
              <Button onClick={() => margin.setState({ filters: FIRST_FILTERS })}>Clear all filters</Button>
            ) : (
              <Button onClick={() => margin.setState({ filters: { ...filters, status: 'all' } })}>
                Show what is decided
              </Button>
            )
          }
        />
      )}
    </Dialog>
  );
}

function countWords(count: number, from: number): string {
  if (count <= PAGE) return count === 1 ? '1 is listed.' : `${count} are listed.`;
  return `${from + 1} to ${Math.min(count, from + PAGE)} of ${count}.`;
}

function Pages({
  page,
  last,
  onPage,
}: {
  readonly page: number;
  readonly last: number;
  readonly onPage: (page: number) => void;
}): JSX.Element {
  return (
    <nav aria-label="Pages" className="ml-auto flex items-center gap-2 text-sm text-soft">
      <Button size="small" disabled={page === 0} onClick={() => onPage(page - 1)}>
        Previous {PAGE}
      </Button>
      <span className="tabular-nums">
        {page + 1} of {last + 1}
      </span>
      <Button size="small" disabled={page === last} onClick={() => onPage(page + 1)}>
        Next {PAGE}
      </Button>
    </nav>
  );
}
