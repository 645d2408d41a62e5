'use client';

import type { JSX } from 'react';
import { FilterMenu } from './filter-menu.tsx';
import { useArticle, useAnnotations, useMargin } from '#components/editor/article-context.ts';
import { Tag } from '#components/ui/tag.tsx';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** How far the work is, what is left by category (press one to see it alone), the other filters, and the main keys. */
export function ProgressFooter({ children }: { readonly children?: JSX.Element }): JSX.Element {
  const byId = useAnnotations((state) => state.byId);
  const all = [...byId.values()];
  const decided = all.filter(({ status }) => status === 'decided').length;
  const { margin } = useArticle();
  return (
    <footer
      className="fixed inset-x-0 bottom-0 z-20 flex h-[50px] items-center gap-x-4 border-t max-sm:gap-x-2 max-sm:overflow-x-auto border-line bg-paper px-3 text-[0.8438rem] text-soft sm:px-5"
      data-print="never"
    >
      <progress
        aria-label="Decided"
        value={decided}
        max={Math.max(1, all.length)}
        className="hidden h-[7px] w-[120px] shrink-0 appearance-none overflow-hidden rounded bg-line lg:block xl:w-[140px] [&::-moz-progress-bar]:bg-pencil [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-pencil"
      />
      <b className="font-semibold whitespace-nowrap text-ink">
        {decided} of {all.length}
        <span className="max-sm:sr-only"> decided</span>
      </b>
      <CategoryCounts all={all} />
      <FilterMenu />
      {children}
      <button
        type="button"
        className="ml-auto whitespace-nowrap text-faint hover:text-ink max-lg:hidden"
        onClick={() => margin.setState({ keysOpen: true })}
      >
        <span className="max-[1679px]:hidden">
          <kbd>J</kbd> next&ensp; <kbd>K</kbd> previous&ensp; <kbd>N</kbd> skip&ensp; <kbd>U</kbd> take back&ensp;{' '}
        </span>
        <kbd>?</kbd> all keys
      </button>
    </footer>
  );
}

function CategoryCounts({ all }: { readonly all: readonly AnchoredAnnotation[] }): JSX.Element {
  const { categories, margin } = useArticle();
  const chosen = useMargin((state) => state.filters.categories);
  const toggle = (key: string) =>
    margin.setState(({ filters }) => ({
      filters: {
        ...filters,
        categories: chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key],
      },
    }));
  return (
    <div role="group" aria-label="Open, by category" className="flex min-w-0 gap-1 overflow-x-auto max-sm:hidden">
      {categories.map(({ key, label, color, underline }) => (
        <button
          key={key}
          type="button"
          title={label}
          aria-pressed={chosen.includes(key)}
          onClick={() => toggle(key)}
          className="rounded-[7px] border border-transparent px-2 py-1 hover:bg-hover aria-pressed:border-edge aria-pressed:bg-hover"
        >
          <Tag color={color} underline={underline}>
            <span className="max-lg:sr-only">{label} </span>
            {all.filter((one) => one.category === key && one.status === 'open').length}
          </Tag>
        </button>
      ))}
    </div>
  );
}
