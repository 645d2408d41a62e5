'use client';

import { Plus } from 'lucide-react';
import { useState, type JSX } from 'react';
import { CategoryDialog } from './category-dialog.tsx';
import { RetiredRow, UsedRow } from './category-row.tsx';
import { useCategories, type HouseCategories } from './use-categories.ts';
import { Button } from '#components/ui/button.tsx';
import type { Category } from '#lib/core/annotation/category.ts';

const LIST = 'rounded-xl border border-line bg-paper';

type Asked = { readonly category: Category | null } | null;

/** The categories of the house: add one, change it, put it in order, retire it. */
export function CategoryList({ first }: { readonly first: HouseCategories }): JSX.Element {
  const categories = useCategories(first);
  const { used, retired } = categories;
  const [asked, setAsked] = useState<Asked>(null);
  return (
    <>
      <div className="mt-5 mb-3 flex justify-end">
        <Button variant="primary" onClick={() => setAsked({ category: null })}>
          <Plus aria-hidden="true" className="size-4" />
          Add category
        </Button>
      </div>
      <ul aria-label="Categories" className={LIST}>
        {used.map((category, place) => (
          <UsedRow
            key={category.key}
            category={category}
            place={place}
            of={used.length}
            onMove={(to) => categories.move(category, to)}
            onEdit={() => setAsked({ category })}
            onRetire={() => categories.setRetired(category, true)}
          />
        ))}
      </ul>
      {retired.length === 0 ? null : (
        <section className="mt-8">
          <h2 className="font-serif text-xl font-semibold">Retired</h2>
          <p className="mt-0.5 mb-3 text-soft">What was flagged with them stays as it is; nothing new can be.</p>
          <ul aria-label="Retired categories" className={LIST}>
            {retired.map((category) => (
              <RetiredRow
                key={category.key}
                category={category}
                onRestore={() => categories.setRetired(category, false)}
              />
            ))}
          </ul>
        </section>
      )}
      {asked ? (
        <CategoryDialog
          category={asked.category}
          onSaved={(category) => {
            categories.put(category);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}
