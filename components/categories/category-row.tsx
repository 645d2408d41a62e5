'use client';

import { Archive, ArchiveRestore, ArrowDown, ArrowUp, Pencil } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { Category } from '#lib/core/annotation/category.ts';

/** One category as it is drawn, with its guideline; `children` are its buttons. */
function Row({ category, children }: { readonly category: Category; readonly children: ReactNode }): JSX.Element {
  const { label, color, underline, defaultSeverity, guideline, key } = category;
  return (
    <li className="flex items-start gap-3 border-b border-line px-4 py-3 last:border-0 sm:px-5">
      <div className="min-w-0 flex-1">
        <h3 className="flex flex-wrap items-baseline gap-x-2.5">
          <Tag color={color} underline={underline}>
            <bdi>{label}</bdi>
          </Tag>
          <span className="text-[0.8125rem] text-faint">
            {defaultSeverity} · {key}
          </span>
        </h3>
        <p className="mt-0.5 text-sm break-words text-soft">{guideline || 'No guideline yet.'}</p>
      </div>
      <div className="flex shrink-0">{children}</div>
    </li>
  );
}

interface UsedRowProps {
  readonly category: Category;
  /** Its place, and how many there are. */
  readonly place: number;
  readonly of: number;
  readonly onMove: (to: number) => void;
  readonly onEdit: () => void;
  readonly onRetire: () => void;
}

/** A category that can be flagged with. */
export function UsedRow({ category, place, of, onMove, onEdit, onRetire }: UsedRowProps): JSX.Element {
  const { label } = category;
  return (
    <Row category={category}>
      <IconButton
        label={`Move ${label} up`}
        icon={<ArrowUp />}
        disabled={place === 0}
        onClick={() => onMove(place - 1)}
      />
      <IconButton
        label={`Move ${label} down`}
        icon={<ArrowDown />}
        disabled={place === of - 1}
        onClick={() => onMove(place + 1)}
      />
      <IconButton label={`Change ${label}`} icon={<Pencil />} onClick={onEdit} />
      <IconButton label={`Retire ${label}`} title="Retire" icon={<Archive />} disabled={of === 1} onClick={onRetire} />
    </Row>
  );
}

/** A category that nothing new is flagged with. */
export function RetiredRow({
  category,
  onRestore,
}: {
  readonly category: Category;
  readonly onRestore: () => void;
}): JSX.Element {
  return (
    <Row category={category}>
      <IconButton
        label={`Use ${category.label} again`}
        title="Use again"
        icon={<ArchiveRestore />}
        onClick={onRestore}
      />
    </Row>
  );
}
