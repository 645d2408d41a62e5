'use client';

import { Bookmark, Trash2, Users } from 'lucide-react';
import { useState, type JSX } from 'react';
import { isFiltered, type Filters } from './filters.ts';
import { useSavedViews, type SavedViewList } from './use-saved-views.ts';
import { filtersOfView, viewQuery } from './view-query.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { can } from '#lib/core/access/access.ts';
import { DONE, refused, useSubmission } from '#components/use-submission.ts';

interface SavedViewsProps {
  readonly filters: Filters;
  readonly onApply: (filters: Filters) => void;
}

/** Filters that have a name: applied, kept and deleted here. */
export function SavedViews({ filters, onApply }: SavedViewsProps): JSX.Element | null {
  const { actor } = useArticle();
  const views = useSavedViews();
  const [naming, setNaming] = useState(false);
  const isNew = isFiltered(filters);
  if (views.items.length === 0 && !isNew) return null;
  const query = viewQuery(filters, actor.id);
  return (
    <section aria-label="Saved views" className="border-t border-line pt-2.5">
      <h3 className="text-xs font-medium text-faint">Saved views</h3>
      <ul className="mt-1 flex flex-wrap gap-1.5">
        {views.items.map((view) => (
          <li key={view.id} className="flex items-center rounded-lg border border-line">
            <button
              type="button"
              aria-pressed={view.query === query}
              onClick={() => onApply(filtersOfView(view.query, actor.id))}
              title={view.owner.id === actor.id ? undefined : `Shared by ${view.owner.name}`}
              className="inline-flex min-h-7 max-w-52 items-center gap-1.5 rounded-lg px-2 text-sm hover:bg-hover aria-pressed:bg-pencil-soft aria-pressed:text-pencil pointer-coarse:min-h-10"
            >
              {view.shared ? <Users aria-label="Shared" className="size-3.5 shrink-0" /> : null}
              <bdi className="truncate">{view.name}</bdi>
            </button>
            {view.owner.id === actor.id || can(actor, 'house.manage') ? (
              <IconButton
                label={`Delete the view ${view.name}`}
                icon={<Trash2 />}
                className="size-7"
                onClick={() => views.remove(view)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {naming ? (
        <NameForm query={query} keep={views.keep} onDone={() => setNaming(false)} />
      ) : (
        <Button size="small" variant="quiet" disabled={!isNew} className="mt-1.5" onClick={() => setNaming(true)}>
          <Bookmark aria-hidden="true" className="size-3.5" />
          Save these filters…
        </Button>
      )}
    </section>
  );
}

function NameForm({
  query,
  keep,
  onDone,
}: {
  readonly query: string;
  readonly keep: SavedViewList['keep'];
  readonly onDone: () => void;
}): JSX.Element {
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const { busy, problem, submit } = useSubmission(async () => {
    if (name.trim() === '') return refused('A view needs a name.');
    await keep({ name: name.trim(), query, shared });
    onDone();
    return DONE;
  });
  return (
    <form noValidate onSubmit={submit} className="mt-2 flex flex-col gap-2">
      <TextField
        label="Name of the view"
        autoFocus
        autoComplete="off"
        maxLength={60}
        value={name}
        problem={problem}
        onChange={(event) => setName(event.target.value)}
      />
      <Checkbox label="Share it with the house" checked={shared} onChange={setShared} />
      <div className="flex gap-2">
        <Button size="small" type="submit" variant="primary" busy={busy}>
          Save the view
        </Button>
        <Button size="small" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
