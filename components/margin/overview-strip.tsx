'use client';

import type { JSX } from 'react';
import type { Bucket, Marked } from './overview-buckets.ts';
import { markedIn, useOverview } from './use-overview.ts';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import type { TextPane } from '#components/editor/text-pane.ts';

/** So many colours are told apart side by side in one stretch. */
const MOST_COLORS = 3;

/**
 * Where in the whole article the listed flags are, the more the denser; a press goes to the nearest. For the eye and the
 * pointer alone: J and K walk the same flags, and the list of all flags (O) reads them out.
 */
export function OverviewStrip({ pane }: { readonly pane: TextPane }): JSX.Element {
  const article = useArticle();
  const { annotations, margin } = article;
  const buckets = useOverview(pane);
  const goNear = (share: number) => {
    const distance = (one: Marked) => Math.abs(one.share - share);
    const nearest = markedIn(article, pane).toSorted((one, other) => distance(one) - distance(other))[0];
    if (!nearest) return;
    annotations.setState({ activeId: nearest.id });
    margin.setState({ form: null });
    pane.reveal(nearest.id, 'middle');
  };
  return (
    <div
      aria-hidden="true"
      data-overview
      className="fixed top-[118px] bottom-[66px] left-1.5 w-3 cursor-pointer overflow-hidden rounded bg-line max-sm:hidden"
      data-print="never"
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        goNear((event.clientY - box.top) / box.height);
      }}
    >
      {buckets.map((bucket) => (
        <Stretch key={bucket.share} bucket={bucket} />
      ))}
      <ActivePlace pane={pane} />
    </div>
  );
}

/** Where the active one is. */
function ActivePlace({ pane }: { readonly pane: TextPane }): JSX.Element | null {
  const activeId = useAnnotations((state) => state.activeId);
  const span = activeId === null ? undefined : pane.spanOf(activeId);
  if (!span) return null;
  return (
    <i
      className="absolute inset-x-0 h-1.5 rounded-sm outline-2 -outline-offset-1 outline-ink"
      style={{ top: percent(span.from / Math.max(1, pane.end())) }}
    />
  );
}

/** One stretch: its colours side by side; one flag alone is fainter than several. */
function Stretch({ bucket: { share, count, colors } }: { readonly bucket: Bucket }): JSX.Element {
  return (
    <span
      title={count === 1 ? '1 flag' : `${count} flags`}
      className="absolute inset-x-0 flex h-1"
      style={{ top: percent(share), opacity: count === 1 ? 0.7 : 1 }}
    >
      {colors.slice(0, MOST_COLORS).map((color) => (
        <i key={color} data-color={color} className="flex-1 bg-tone" />
      ))}
    </span>
  );
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
