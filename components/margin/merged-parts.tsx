'use client';

import type { JSX } from 'react';
import { EvidenceList } from './evidence-list.tsx';
import { makerName } from './maker-name.ts';
import { mergedInto } from './neighbours.ts';
import { SaidWords } from './said-words.tsx';
import { Swap } from './swap.tsx';
import { Thread } from './thread.tsx';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';
import { can } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** What was merged into an active card: each with its words, sources and replies, and the way to part them again. */
export function MergedParts({ id }: { readonly id: string }): JSX.Element | null {
  const byId = useAnnotations((state) => state.byId);
  const merged = mergedInto(id, byId.values());
  if (merged.length === 0) return null;
  return (
    <ul aria-label="Merged into this one" className="mt-2.5 flex flex-col gap-2">
      {merged.map((one) => (
        <MergedOne key={one.id} annotation={one} />
      ))}
    </ul>
  );
}

function MergedOne({ annotation }: { readonly annotation: AnchoredAnnotation }): JSX.Element {
  const { actions, actor } = useArticle();
  const { id, body, replacement, originalExact, evidence, replies } = annotation;
  return (
    <li className="rounded-lg bg-hover/60 px-2.5 py-2 text-[0.8125rem]">
      <div className="flex items-center gap-2">
        <span className="flex-1 truncate text-faint">
          Merged: <b className="font-semibold text-soft">{makerName(annotation, actor.id)}</b>
        </span>
        {can(actor, 'annotation.reopen') ? (
          <Button size="small" variant="quiet" onClick={() => actions.act(id, 'reopen')}>
            Part again
          </Button>
        ) : null}
      </div>
      {replacement === null ? null : <Swap from={originalExact} to={replacement} />}
      {body ? (
        <p className="whitespace-pre-line wrap-anywhere">
          <SaidWords text={body} />
        </p>
      ) : null}
      <EvidenceList id={id} evidence={evidence} />
      <Thread id={id} replies={replies} />
    </li>
  );
}
