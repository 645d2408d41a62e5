'use client';

import { Unlink } from 'lucide-react';
import type { JSX } from 'react';
import { Card } from './card.tsx';
import { targetInput } from './draft.ts';
import { useAnnotations, useArticle, useMargin } from '#components/editor/article-context.ts';
import type { TextPane } from '#components/editor/text-pane.ts';
import { Button } from '#components/ui/button.tsx';
import { can } from '#lib/core/access/access.ts';

/** Annotations whose words are gone from the text: kept, with their quote, until somebody attaches or decides them. */
export function OrphanTray({ pane }: { readonly pane: TextPane }): JSX.Element | null {
  const orphans = useMargin((state) => state.shown.orphans);
  if (orphans.length === 0) return null;
  return (
    <section aria-label="Without a place" className="mb-4 rounded-[11px] border border-dashed border-edge p-3">
      <h2 className="flex items-center gap-1.5 text-sm font-semibold text-ink">
        <Unlink aria-hidden="true" className="size-4" />
        {orphans.length === 1 ? '1 lost its words' : `${orphans.length} lost their words`}
      </h2>
      <p className="mt-0.5 text-[0.8125rem] text-soft">Select where one belongs now and attach it, or decide it here.</p>
      <ul className="mt-2 flex flex-col gap-2">
        {orphans.map((id, index) => (
          <li key={id}>
            <Orphan id={id} pane={pane} />
            <Card id={id} place={index + 1} of={orphans.length} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Orphan({ id, pane }: { readonly id: string; readonly pane: TextPane }): JSX.Element | null {
  const { actions, actor } = useArticle();
  const annotation = useAnnotations(({ byId }) => byId.get(id));
  const busy = useAnnotations(({ waiting }) => waiting.has(id));
  const hasSelection = useMargin((state) => state.hasSelection);
  if (!annotation) return null;
  const attach = () => {
    const target = pane.selection();
    if (target) void actions.change(id, { target: targetInput(target) });
  };
  return (
    <div className="mb-1 flex items-center gap-2 text-[0.8125rem]">
      <q className="min-w-0 flex-1 truncate font-serif text-soft">{annotation.originalExact}</q>
      {can(actor, 'annotation.make') ? (
        <Button size="small" busy={busy} disabled={!hasSelection} onPointerDown={(event) => event.preventDefault()} onClick={attach}>
          Attach to selection
        </Button>
      ) : null}
    </div>
  );
}
