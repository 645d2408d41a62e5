'use client';

import { Check } from 'lucide-react';
import type { JSX } from 'react';
import { age } from './age.ts';
import { shortened } from './announce.ts';
import { useNow } from './use-now.ts';
import { goTo } from './walk.ts';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import type { Decision, DecisionKind } from '#lib/core/annotation/annotation.ts';

const WORDS: Readonly<Record<DecisionKind, string>> = {
  accepted: 'Accepted',
  fixed: 'Fixed by hand',
  sourced: 'Sourced',
  stet: 'Stet',
  merged: 'Merged',
  withdrawn: 'Withdrawn',
};

/** What was decided, by whom, when and why. */
export function DecisionLine({ decision }: { readonly decision: Decision }): JSX.Element {
  const article = useArticle();
  const { actor } = article;
  const into = useAnnotations(({ byId }) => byId.get(decision.into ?? ''));
  const now = useNow();
  return (
    <p className="mt-2 flex gap-1.5 text-[0.8125rem] text-soft">
      <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ins" />
      <span>
        <b className="font-semibold text-ink">{WORDS[decision.decision]}</b>
        {into ? (
          <>
            {' into '}
            <button
              type="button"
              className="text-pencil underline-offset-2 hover:underline"
              onClick={() => goTo(article, into.id)}
            >
              “{shortened(into.body || into.originalExact)}”
            </button>
          </>
        ) : null}{' '}
        by {decision.by.id === actor.id ? 'you' : decision.by.name},{' '}
        <time dateTime={decision.at} title={new Date(decision.at).toLocaleString('en-GB')}>
          {age(decision.at, now)}
        </time>
        {decision.reason ? <span className="text-ink">: {decision.reason}</span> : null}
      </span>
    </p>
  );
}
