'use client';

import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, type JSX } from 'react';
import { ArticleCommentButton } from './article-comment-button.tsx';
import { Card } from './card.tsx';
import { Composer } from './composer.tsx';
import { step } from './walk.ts';
import { useAnnotations, useArticle, useMargin } from '#components/editor/article-context.ts';
import type { TextPane } from '#components/editor/text-pane.ts';
import { IconButton } from '#components/ui/icon-button.tsx';

/** On narrow screens the margin is a sheet at the bottom: the composer, the whole list, or the active card. */
export function CardSheet({ pane }: { readonly pane: TextPane }): JSX.Element | null {
  const article = useArticle();
  const draft = useMargin((state) => state.draft);
  const listOpen = useMargin((state) => state.listOpen);
  const ids = useMargin((state) => state.shown.ids);
  const activeId = useAnnotations((state) => state.activeId);
  const hasSelection = useMargin((state) => state.hasSelection);
  const hasDraft = draft !== null;
  useEffect(() => {
    // The sheet covers half of the text: what it is about moves into the other half.
    if (hasDraft) pane.reveal(null);
    else if (activeId !== null && !listOpen) pane.reveal(activeId);
  }, [pane, hasDraft, activeId, listOpen]);
  // Selected words have a bubble of their own, which must not lie on the sheet.
  if (!draft && (hasSelection || (!listOpen && activeId === null))) return null;
  const close = () => {
    article.annotations.setState({ activeId: null });
    article.margin.setState({ listOpen: false, form: null });
  };
  return (
    <section
      aria-label="Annotations"
      className="fixed inset-x-0 bottom-[50px] z-10 max-h-[52dvh] animate-rise overflow-y-auto overscroll-contain rounded-t-2xl border-t border-line bg-desk px-3 pt-1 pb-3 shadow-high"
    >
      {draft ? null : (
        <div className="sticky top-0 z-10 flex items-center justify-end bg-desk">
          <span className="mr-auto">
            <ArticleCommentButton />
          </span>
          <IconButton label="Previous" icon={<ChevronUp />} onClick={() => step(article, -1)} />
          <IconButton label="Next" icon={<ChevronDown />} onClick={() => step(article, 1)} />
          <IconButton label="Close" icon={<X />} onClick={close} />
        </div>
      )}
      {draft ? <Composer draft={draft} /> : <SheetCards ids={listOpen ? ids : [activeId ?? '']} all={ids} />}
    </section>
  );
}

function SheetCards({ ids, all }: { readonly ids: readonly string[]; readonly all: readonly string[] }): JSX.Element {
  return (
    <div
      {...(ids.length > 0 ? { role: 'feed', 'aria-label': 'Annotations' } : {})}
      className="mx-auto flex max-w-[640px] flex-col gap-2.5 p-1"
    >
      {ids.map((id) => (
        <Card key={id} id={id} place={all.indexOf(id) + 1} of={all.length} />
      ))}
    </div>
  );
}
