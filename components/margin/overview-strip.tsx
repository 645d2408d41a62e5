'use client';

import { useEffect, useState, type JSX } from 'react';
import { useAnnotations, useArticle, useMargin } from '#components/editor/article-context.ts';
import type { TextPane } from '#components/editor/text-pane.ts';

/** The strip follows the text at this distance: it is looked at between two sentences, not between two letters. */
const DELAY_MS = 250;

/** Where in the whole article the listed flags are; a press goes to the nearest. For the eye: J and K walk the same flags. */
export function OverviewStrip({ pane }: { readonly pane: TextPane }): JSX.Element {
  const { annotations, categories } = useArticle();
  const ids = useMargin((state) => state.shown.ids);
  const byId = useAnnotations((state) => state.byId);
  const activeId = useAnnotations((state) => state.activeId);
  const places = useShares(pane);
  const colorOf = (id: string) => categories.find(({ key }) => key === byId.get(id)?.category)?.color ?? 'slate';
  return (
    <div
      aria-hidden="true"
      className="fixed top-[118px] bottom-[66px] left-2 w-2 cursor-pointer rounded bg-line max-sm:hidden"
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const share = (event.clientY - box.top) / box.height;
        const distance = (id: string) => Math.abs((places.get(id) ?? 2) - share);
        const nearest = ids.toSorted((one, other) => distance(one) - distance(other))[0];
        if (!nearest) return;
        annotations.setState({ activeId: nearest });
        pane.reveal(nearest);
      }}
    >
      {ids
        .filter((id) => places.has(id))
        .map((id) => (
          <i
            key={id}
            data-color={colorOf(id)}
            className={`absolute left-0 h-1 rounded-sm bg-tone ${id === activeId ? '-mx-0.5 w-3 outline-2 outline-paper' : 'w-2'}`}
            style={{ top: `${((places.get(id) ?? 0) * 100).toFixed(2)}%` }}
          />
        ))}
    </div>
  );
}

/** How far down the article each flag is, from 0 to 1. */
function useShares(pane: TextPane): ReadonlyMap<string, number> {
  const [shares, setShares] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      const height = Math.max(1, pane.height());
      setShares(new Map([...pane.measure()].map(([id, top]) => [id, Math.min(1, top / height)])));
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
