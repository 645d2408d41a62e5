'use client';

import { TriangleAlert } from 'lucide-react';
import type { JSX } from 'react';
import { shortened } from './announce.ts';
import { acceptedIn, acceptedInstead } from './neighbours.ts';
import { goTo } from './walk.ts';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** Says of an open proposal that another one was accepted for its words: nobody has decided it. */
export function WordsTaken({ annotation }: { readonly annotation: AnchoredAnnotation }): JSX.Element | null {
  const article = useArticle();
  const accepted = useAnnotations(({ byId }) => acceptedInstead(annotation, acceptedIn(byId)));
  if (!accepted) return null;
  return (
    <p className="mt-1.5 flex gap-1.5 text-[0.8125rem] text-soft">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-del" />
      <span>
        <b className="font-semibold text-ink">To decide: the words changed.</b>{' '}
        <button
          type="button"
          className="text-pencil underline-offset-2 hover:underline"
          onClick={() => goTo(article, accepted.id)}
        >
          “{shortened(accepted.replacement ?? '')}”
        </button>{' '}
        was accepted here.
      </span>
    </p>
  );
}
