'use client';

import type { JSX } from 'react';
import { FIRST_FILTERS, isFiltered } from './filters.ts';
import { useAnnotations, useArticle, useMargin, usePane } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';
import { can } from '#lib/core/access/access.ts';

/** Why there is no card beside the text, and what to do about it. It stands over the margin, whose places it leaves alone. */
export function NothingListed(): JSX.Element | null {
  const { margin, actor } = useArticle();
  const ready = usePane() !== null;
  const isEmpty = useMargin(({ shown, draft }) => shown.ids.length === 0 && draft === null);
  const filtered = useMargin(({ filters }) => isFiltered(filters));
  const hasFlags = useAnnotations(({ byId }) => byId.size > 0);
  if (!ready || !isEmpty) return null;
  const show = (filters: Partial<typeof FIRST_FILTERS>) =>
    margin.setState({ filters: { ...FIRST_FILTERS, ...filters } });
  return (
    <div className="absolute inset-x-0 top-0 flex flex-col items-start gap-2 rounded-xl border border-dashed border-line px-4 py-3.5 text-sm text-soft">
      {filtered ? (
        <>
          <p>Nothing passes these filters.</p>
          <Button size="small" onClick={() => show({})}>
            Clear all filters
          </Button>
        </>
      ) : hasFlags ? (
        <>
          <p>Nothing is open beside the text.</p>
          <Button size="small" onClick={() => show({ status: 'all' })}>
            Show what is decided
          </Button>
        </>
      ) : (
        <p>
          {can(actor, 'annotation.make')
            ? 'No flags yet. Select words to flag them, or let the first pass check the text.'
            : 'No flags yet.'}
        </p>
      )}
    </div>
  );
}
