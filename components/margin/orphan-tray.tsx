'use client';

import { Unlink, X } from 'lucide-react';
import { useEffect, type JSX } from 'react';
import { Card } from './card.tsx';
import { attachOrphan, orphanToAttach } from './attach-orphan.ts';
import { ATTACH_KEY } from './keys.ts';
import { useAnnotations, useArticle, useMargin } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { can } from '#lib/core/access/access.ts';

/** Opens the tray; only there when something is in it. */
export function OrphanButton(): JSX.Element | null {
  const { margin } = useArticle();
  const count = useMargin(({ shown }) => shown.orphans.length);
  const open = useMargin((state) => state.orphansOpen);
  if (count === 0) return null;
  return (
    <Button size="small" aria-expanded={open} onClick={() => margin.setState({ orphansOpen: !open })}>
      <Unlink aria-hidden="true" className="size-3.5" />
      {count} <span className="max-md:sr-only">without a place</span>
    </Button>
  );
}

/**
 * Annotations whose words are gone from the text: kept, with their quote, until somebody attaches or decides them. It
 * stands over the margin and is not modal, for the new words are selected while it is open.
 */
export function OrphanTray(): JSX.Element | null {
  const article = useArticle();
  const { margin } = article;
  const orphans = useMargin((state) => state.shown.orphans);
  const open = useMargin((state) => state.orphansOpen);
  const activeId = useAnnotations((state) => state.activeId);
  const lost = activeId !== null && orphans.includes(activeId);
  useEffect(() => {
    // The active one has just lost its words, or was walked to: its card is nowhere else.
    if (lost) margin.setState({ orphansOpen: true });
  }, [lost, margin]);
  if (!open || orphans.length === 0) return null;
  const next = orphanToAttach(article);
  return (
    <section
      aria-label="Without a place"
      className="fixed right-2 bottom-[58px] z-20 max-h-[60dvh] w-[404px] max-w-[calc(100vw-16px)] animate-rise overflow-y-auto rounded-2xl border border-line bg-desk p-3 shadow-high"
    >
      <div className="flex items-start gap-2">
        <div className="flex-1">
          <h2 className="text-sm font-semibold text-ink">Their words are gone from the text</h2>
          <p className="mt-0.5 text-[0.8125rem] text-soft">
            Select where one belongs now and attach it, or decide it here.
          </p>
        </div>
        <IconButton label="Close" icon={<X />} onClick={() => margin.setState({ orphansOpen: false })} />
      </div>
      <ul className="mt-2 flex flex-col gap-3">
        {orphans.map((id, index) => (
          <li key={id}>
            <Attach id={id} isNext={id === next} />
            <Card id={id} place={index + 1} of={orphans.length} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Attach({ id, isNext }: { readonly id: string; readonly isNext: boolean }): JSX.Element | null {
  const article = useArticle();
  const annotation = useAnnotations(({ byId }) => byId.get(id));
  const busy = useAnnotations(({ waiting }) => waiting.has(id));
  const hasSelection = useMargin((state) => state.hasSelection);
  if (!annotation) return null;
  return (
    <div className="mb-1 flex items-center gap-2 text-[0.8125rem]">
      <q className="min-w-0 flex-1 truncate font-serif text-soft">{annotation.originalExact}</q>
      {can(article.actor, 'annotation.make') ? (
        <Button
          size="small"
          busy={busy}
          disabled={!hasSelection}
          aria-keyshortcuts={isNext ? ATTACH_KEY : undefined}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => attachOrphan(article, id)}
        >
          Attach to selection {isNext ? <Kbd>{ATTACH_KEY}</Kbd> : null}
        </Button>
      ) : null}
    </div>
  );
}
