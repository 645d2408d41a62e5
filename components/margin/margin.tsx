'use client';

import { useCallback, useEffect, useMemo, useState, type JSX } from 'react';
import { CardLayout, DRAFT_ID } from './card-layout.ts';
import { Card } from './card.tsx';
import { Composer } from './composer.tsx';
import { useArticle, useMargin } from '#components/editor/article-context.ts';
import type { TextPane } from '#components/editor/text-pane.ts';

/** The cards beside the text, each as near to its line as the others allow; only those in or near sight are drawn. */
export function Margin({ pane }: { readonly pane: TextPane }): JSX.Element {
  const draft = useMargin((state) => state.draft);
  const ids = useMargin((state) => state.shown.ids);
  const { keepColumn, keepSlot, near } = useCardLayout(pane);
  const places = useMemo(() => new Map(ids.map((id, index) => [id, index + 1])), [ids]);
  const drawn = near.filter((id) => places.has(id));
  return (
    <div ref={keepColumn} className="group/cards relative">
      <div {...(drawn.length > 0 ? { role: 'feed', 'aria-label': 'Annotations' } : {})}>
        {drawn.map((id) => (
          <Slot key={id} id={id} keep={keepSlot}>
            <Card id={id} place={places.get(id) ?? 0} of={ids.length} />
          </Slot>
        ))}
      </div>
      {draft ? (
        <Slot id={DRAFT_ID} keep={keepSlot} onTop>
          <Composer draft={draft} />
        </Slot>
      ) : null}
    </div>
  );
}

interface SlotProps {
  readonly id: string;
  readonly keep: (id: string, element: HTMLElement | null) => void;
  readonly onTop?: boolean;
  readonly children: JSX.Element;
}

/** Where a card stands; out of sight until it was placed for the first time. */
function Slot({ id, keep, onTop = false, children }: SlotProps): JSX.Element {
  const ref = useCallback((element: HTMLElement | null) => keep(id, element), [id, keep]);
  return (
    <div
      ref={ref}
      data-slot={id}
      className={`invisible absolute inset-x-0 top-0 group-data-glides/cards:transition-transform group-data-glides/cards:duration-200 [&>[aria-current=true]]:-ml-3.5 ${onTop ? 'z-10' : ''}`}
    >
      {children}
    </div>
  );
}

/** Where cards stand that are about the article as a whole. */
const AT_TOP = { top: 0 } as const;

/** A layout that follows text, list, activation and window, and the ids of the cards to draw. */
function useCardLayout(pane: TextPane): {
  readonly keepColumn: CardLayout['column'];
  readonly keepSlot: CardLayout['slot'];
  readonly near: readonly string[];
} {
  const { annotations, margin } = useArticle();
  const [near, setNear] = useState<readonly string[]>([]);
  const [layout] = useState(() => {
    const read = () => {
      const written = margin.getState().draft;
      const draft = written?.target === null ? AT_TOP : written && pane.draftPlace();
      const { ids } = margin.getState().shown;
      const { byId, activeId } = annotations.getState();
      const tops = pane.measure();
      const topOf = (id: string) => tops.get(id) ?? (byId.get(id)?.target.whole ? AT_TOP.top : undefined);
      if (!draft) return { ids, topOf, activeId };
      const after = ids.findIndex((id) => (topOf(id) ?? 0) > draft.top);
      const at = after < 0 ? ids.length : after;
      return {
        ids: [...ids.slice(0, at), DRAFT_ID, ...ids.slice(at)],
        topOf: (id: string) => (id === DRAFT_ID ? draft.top : topOf(id)),
        activeId: DRAFT_ID,
      };
    };
    return new CardLayout(read, setNear);
  });
  useEffect(() => {
    const stops = [
      pane.onPlaces(layout.schedule),
      annotations.subscribe((now, before) => {
        if (now.activeId !== before.activeId) layout.schedule();
      }),
      margin.subscribe((now, before) => {
        if (now.shown !== before.shown || now.draft !== before.draft) layout.schedule();
      }),
    ];
    window.addEventListener('scroll', layout.schedule, { passive: true });
    window.addEventListener('resize', layout.schedule);
    layout.start();
    return () => {
      stops.forEach((stop) => stop());
      window.removeEventListener('scroll', layout.schedule);
      window.removeEventListener('resize', layout.schedule);
      layout.stop();
    };
  }, [pane, layout, annotations, margin]);
  return { keepColumn: layout.column, keepSlot: layout.slot, near };
}
