'use client';

import { ListFilter, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import type { JSX } from 'react';
import { FIRST_FILTERS, isFiltered } from './filters.ts';
import { useArticle, useMargin } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Popover } from '#components/ui/popover.tsx';
import { Spinner } from '#components/ui/spinner.tsx';

const FilterPanel = dynamic(async () => (await import('./filter-panel.tsx')).FilterPanel, {
  loading: () => <Spinner />,
});

/** Opens the filters, and takes them all away again. @param inTable it stands in the list of all flags, which covers the page's own */
export function FilterMenu({ inTable = false }: { readonly inTable?: boolean }): JSX.Element {
  const { margin } = useArticle();
  const open = useMargin((state) => state.filtersOpen && state.tableOpen === inTable);
  const filtered = useMargin((state) => isFiltered(state.filters));
  return (
    <span className="inline-flex items-center">
      <Popover
        label="Filters"
        side={inTable ? 'bottom' : 'top'}
        open={open}
        onOpenChange={(filtersOpen) => margin.setState({ filtersOpen })}
        className="w-[600px]"
        trigger={
          <Button size="small" variant={filtered ? 'plain' : 'quiet'} aria-keyshortcuts="/">
            <ListFilter aria-hidden="true" className="size-4" />
            {filtered ? 'Filtered' : 'Filter'}
          </Button>
        }
      >
        <FilterPanel />
      </Popover>
      {filtered ? (
        <IconButton
          label="Clear all filters"
          title="Clear all filters"
          icon={<X />}
          onClick={() => margin.setState({ filters: FIRST_FILTERS })}
        />
      ) : null}
    </span>
  );
}
