'use client';

import { useMemo, type JSX } from 'react';
import { FilterChoices } from './filter-choices.tsx';
import { FilterSearch } from './filter-search.tsx';
import { countChoices, FIRST_FILTERS, isFiltered, type Filters } from './filters.ts';
import { SavedViews } from './saved-views.tsx';
import { openThatPass } from './together.ts';
import { useAnnotations, useArticle, useMargin } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';
import { can } from '#lib/core/access/access.ts';

/** All filters of the margin with how many annotations each choice has, the views that have a name, and the way back to none. */
export function FilterPanel(): JSX.Element {
  const { margin } = useArticle();
  const filters = useMargin((state) => state.filters);
  const byId = useAnnotations((state) => state.byId);
  const counts = useMemo(() => countChoices(filters, byId.values()), [filters, byId]);
  const set = (change: Partial<Filters>) => margin.setState({ filters: { ...filters, ...change } });
  const status = (value: 'open' | 'decided') => counts.of.status.get(value) ?? 0;
  return (
    <div className="flex flex-col gap-3">
      <FilterSearch
        text={filters.text}
        onChange={(text) => margin.setState((now) => ({ filters: { ...now.filters, text } }))}
      />
      <SegmentedControl
        label="Status"
        value={filters.status}
        onChange={(value) => set({ status: value })}
        segments={[
          { value: 'open', label: `Open ${status('open')}` },
          { value: 'decided', label: `Decided ${status('decided')}` },
          { value: 'all', label: `All ${status('open') + status('decided')}` },
        ]}
      />
      <FilterChoices filters={filters} counts={counts} onChange={set} />
      <div className="flex flex-wrap items-center gap-2 border-t border-line pt-2.5">
        <p role="status" className="mr-auto text-sm text-soft">
          {passingWords(counts.passing)}
        </p>
        <TogetherButton filters={filters} />
        <Button
          size="small"
          variant="quiet"
          disabled={!isFiltered(filters)}
          onClick={() => margin.setState({ filters: FIRST_FILTERS })}
        >
          Clear all
        </Button>
      </div>
      <SavedViews filters={filters} onApply={(view) => margin.setState({ filters: view })} />
    </div>
  );
}

function passingWords(count: number): string {
  if (count === 0) return 'Nothing passes these filters.';
  return count === 1 ? '1 is listed.' : `${count} are listed.`;
}

/** Decides all that is open of what is chosen. */
function TogetherButton({ filters }: { readonly filters: Filters }): JSX.Element | null {
  const { actor, margin } = useArticle();
  const byId = useAnnotations((state) => state.byId);
  const count = useMemo(() => openThatPass(filters, byId.values()).length, [filters, byId]);
  if (count === 0 || !can(actor, 'annotation.decide')) return null;
  return (
    <Button size="small" aria-keyshortcuts="T" onClick={() => margin.setState({ together: 'filters' })}>
      Decide {count} together…
    </Button>
  );
}
