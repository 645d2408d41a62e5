'use client';

import { useEffect, useMemo, useState, type JSX } from 'react';
import { overviewBuckets, type Bucket, type Marked } from './overview-buckets.ts';
import { useAnnotations, useArticle, useMargin } from '#components/editor/article-context.ts';
import type { TextPane } from '#components/editor/text-pane.ts';

/** The strip follows the text at this distance: it is looked at between two sentences, not between two letters. */
const DELAY_MS = 250;

/** So many colours are told apart side by side in one stretch. */
const MOST_COLORS = 3;

/**
 * Where in the whole article the listed flags are, the more the denser; a press goes to the nearest. For the eye and the
 * pointer alone: J and K walk the same flags, and the list of all flags (O) reads them out.
 */
export function OverviewStrip({ pane }: { readonly pane: TextPane }): JSX.Element {
  const { annotations, margin } = useArticle();
  const shares = useShares(pane);
  const marked = useMarked(shares);
  const buckets = useMemo(() => overviewBuckets(marked), [marked]);
  const activeShare = shares.get(useAnnotations((state) => state.activeId) ?? '');
  const goNear = (share: number) => {
    const distance = (one: Marked) => Math.abs(one.share - share);
    const nearest = marked.toSorted((one, other) => distance(one) - distance(other))[0];
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
      {activeShare === undefined ? null : (
        <i
          className="absolute inset-x-0 h-1.5 rounded-sm outline-2 -outline-offset-1 outline-ink"
          style={{ top: percent(activeShare) }}
        />
      )}
    </div>
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

/** The listed annotations with their places and the colours of their categories. */
function useMarked(shares: ReadonlyMap<string, number>): readonly Marked[] {
  const { categories } = useArticle();
  const ids = useMargin((state) => state.shown.ids);
  const byId = useAnnotations((state) => state.byId);
  return useMemo(() => {
    const colors = new Map(categories.map(({ key, color }) => [key, color]));
    return ids.flatMap((id) => {
      const share = shares.get(id);
      const color = colors.get(byId.get(id)?.category ?? '') ?? 'slate';
      return share === undefined ? [] : [{ id, share, color }];
    });
  }, [ids, byId, shares, categories]);
}

/** How far down the article each flag is, from 0 to 1: by its words, which no layout has to be asked for. */
function useShares(pane: TextPane): ReadonlyMap<string, number> {
  const [shares, setShares] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      const end = Math.max(1, pane.end());
      setShares(new Map([...pane.spans()].map(([id, { from }]) => [id, from / end])));
    };
    const schedule = () => {
      timer ??= setTimeout(look, DELAY_MS);
    };
    schedule();
    const stop = pane.onPlaces(schedule);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [pane]);
  return shares;
}
