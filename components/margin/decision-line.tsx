'use client';

import { Check } from 'lucide-react';
import type { JSX } from 'react';
import { age } from './age.ts';
import { shortened } from './announce.ts';
import { DECISION_WORDS } from './decision-words.ts';
import { useNow } from './use-now.ts';
import { goTo } from './walk.ts';
import { Who } from './who.tsx';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import type { Decision } from '#lib/core/annotation/annotation.ts';

/** What was decided, by whom, when and why. */
export function DecisionLine({ decision }: { readonly decision: Decision }): JSX.Element {
  const article = useArticle();
  const into = useAnnotations(({ byId }) => byId.get(decision.into ?? ''));
  const now = useNow();
  return (
    <p className="mt-2 flex gap-1.5 text-[0.8125rem] text-soft">
      <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ins" />
      <span>
        <b className="font-semibold text-ink">{DECISION_WORDS[decision.decision]}</b>
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
        by <Who person={decision.by} byline={decision.byline} self="you" />,{' '}
        <time dateTime={decision.at} title={new Date(decision.at).toLocaleString('en-GB')}>
          {age(decision.at, now)}
        </time>
        {decision.reason ? <span className="text-ink">: {decision.reason}</span> : null}
      </span>
    </p>
  );
}
