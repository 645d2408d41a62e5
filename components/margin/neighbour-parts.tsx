'use client';

import { Layers } from 'lucide-react';
import type { JSX } from 'react';
import { shortened } from './announce.ts';
import { CARD_KEYS } from './keys.ts';
import { neighboursOf } from './neighbours.ts';
import { makerName } from './maker-name.ts';
import { Swap } from './swap.tsx';
import { goTo } from './walk.ts';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { can } from '#lib/core/access/access.ts';

/** What else is on the words of an active card: other proposals beside this one, and flags that may be merged into it. */
export function NeighbourParts({ annotation }: { readonly annotation: AnchoredAnnotation }): JSX.Element | null {
  const { pane } = useArticle();
  const byId = useAnnotations((state) => state.byId);
  const { twins, rivals } = neighboursOf(annotation, byId, pane.getState().current?.spans() ?? new Map());
  if (twins.length + rivals.length === 0) return null;
  return (
    <div className="mt-2.5 flex flex-col gap-2 text-[0.8125rem]">
      {rivals.length > 0 ? <Rivals annotation={annotation} rivals={rivals} /> : null}
      {twins.length > 0 ? <Twins annotation={annotation} twins={twins} /> : null}
    </div>
  );
}

interface RivalsProps {
  readonly annotation: AnchoredAnnotation;
  readonly rivals: readonly AnchoredAnnotation[];
}

/** Proposals for the same words beside each other, this one first. */
function Rivals({ annotation, rivals }: RivalsProps): JSX.Element {
  const article = useArticle();
  const mayAccept = can(article.actor, 'annotation.decide');
  return (
    <section aria-label="Proposals for these words" className="rounded-lg border border-line p-2.5">
      <h4 className="font-semibold text-ink">{rivals.length + 1} proposals for these words</h4>
      <ul className="mt-1 flex flex-col divide-y divide-line">
        {[annotation, ...rivals].map((one) => (
          <li key={one.id} className="py-1.5 last:pb-0">
            <Swap from={one.anchor.text || one.originalExact} to={one.replacement ?? ''} />
            <span className="flex items-center gap-1.5 text-faint">
              <span className="flex-1 truncate">
                {one === annotation ? 'This one, ' : ''}
                {makerName(one, article.actor.id)}
              </span>
              {one === annotation ? null : (
                <Button size="small" variant="quiet" onClick={() => goTo(article, one.id)}>
                  Go to it
                </Button>
              )}
              {mayAccept && one !== annotation ? (
                <Button size="small" onClick={() => article.actions.act(one.id, 'accept')}>
                  Accept this
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-faint">Accepting one leaves the others to be decided.</p>
    </section>
  );
}

/** Flags on the same words, to be merged into this one. */
function Twins({
  annotation,
  twins,
}: {
  readonly annotation: AnchoredAnnotation;
  readonly twins: readonly AnchoredAnnotation[];
}): JSX.Element {
  const article = useArticle();
  const mayMerge = can(article.actor, 'annotation.decide');
  const [only] = twins;
  return (
    <section aria-label="Others on these words" className="rounded-lg border border-line px-2.5 py-2">
      <div className="flex items-center gap-1.5">
        <Layers aria-hidden="true" className="size-4 shrink-0 text-faint" />
        <h4 className="flex-1 font-semibold text-ink">
          {twins.length === 1 ? 'One other' : `${twins.length} others`} on these words
        </h4>
        {mayMerge ? (
          <Button
            size="small"
            aria-keyshortcuts={CARD_KEYS.merge}
            onClick={() => void article.actions.merge(annotation.id)}
          >
            {twins.length === 1 ? 'Merge it' : 'Merge all'}
            <kbd aria-hidden="true" className="font-mono text-[0.6875rem] font-semibold opacity-75">
              {CARD_KEYS.merge}
            </kbd>
          </Button>
        ) : null}
      </div>
      <ul className="mt-1 flex flex-col gap-1">
        {twins.map((twin) => (
          <li key={twin.id} className="flex items-center gap-1.5 text-soft">
            <button
              type="button"
              className="min-w-0 flex-1 truncate text-left underline-offset-2 hover:underline"
              onClick={() => goTo(article, twin.id)}
            >
              {makerName(twin, article.actor.id)}: {twin.body || `“${shortened(twin.originalExact)}”`}
            </button>
            {mayMerge && twin !== only ? (
              <Button size="small" variant="quiet" onClick={() => void article.actions.merge(annotation.id, [twin.id])}>
                Merge
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
