'use client';

import { ArrowDown } from 'lucide-react';
import { useEffect, useRef, type JSX } from 'react';
import { FlagRow } from './flag-row.tsx';
import type { Sort } from './sort-flags.ts';
import type { LeaveTable } from './use-leave-table.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

interface FlagTableProps {
  readonly rows: readonly AnchoredAnnotation[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly leave: LeaveTable;
}

/** The table itself; its headings set the order. */
export function FlagTable({ rows, sort, onSort, leave }: FlagTableProps): JSX.Element {
  const body = useKeptFocus(rows);
  const heading = { sort, onSort };
  return (
    <table className="w-full border-collapse text-left text-sm">
      <caption className="sr-only">Flags, comments and corrections</caption>
      <thead className="border-b border-line text-xs text-faint">
        <tr>
          <Heading {...heading} by="place" label="Words" className="w-1/2" />
          <Heading {...heading} by="category" label="Category" className="max-md:hidden" />
          <Heading {...heading} by="severity" label="Severity" className="max-md:hidden" />
          <Heading {...heading} by="newest" label="Made" className="max-md:hidden" />
          <th scope="col" className="px-2 py-1.5 font-medium max-md:hidden">
            State
          </th>
          <th scope="col" className="px-2 py-1.5 font-medium">
            <span className="sr-only">Decide</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((annotation) => (
          <FlagRow key={annotation.id} annotation={annotation} leave={leave} />
        ))}
      </tbody>
    </table>
  );
}

interface HeadingProps {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly by: Sort;
  readonly label: string;
  readonly className?: string;
}

const ORDER_WORDS: Readonly<Record<Sort, string>> = {
  place: 'in the order of the text',
  category: 'by category',
  severity: 'the worst first',
  newest: 'the newest first',
};

function Heading({ sort, onSort, by, label, className = '' }: HeadingProps): JSX.Element {
  const isSorted = sort === by;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (by === 'newest' ? 'descending' : 'ascending') : 'none'}
      className={`py-1.5 font-medium ${className}`}
    >
      <button
        type="button"
        title={`Sort ${ORDER_WORDS[by]}`}
        onClick={() => onSort(by)}
        className={`inline-flex min-h-7 items-center gap-1 rounded-md px-2 hover:bg-hover hover:text-ink ${isSorted ? 'text-ink' : ''}`}
      >
        {label}
        {isSorted ? <ArrowDown aria-hidden="true" className="size-3" /> : null}
      </button>
    </th>
  );
}

/** When the row that has the focus goes, because it was decided, the one in its place gets it. */
function useKeptFocus(rows: readonly AnchoredAnnotation[]) {
  const body = useRef<HTMLTableSectionElement>(null);
  const focused = useRef(-1);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('tr') : null;
      focused.current = row && row.parentElement === body.current ? row.sectionRowIndex : -1;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement?.getAttribute('role') === 'dialog';
    if (!lost || focused.current < 0) return;
    const place = Math.min(focused.current, rows.length - 1);
    body.current?.rows[place]?.querySelector<HTMLElement>('[data-flag-link]')?.focus();
  }, [rows]);
  return body;
}
