'use client';

import { useState, type JSX } from 'react';
import { api, sentenceOf } from '#components/api.ts';
import { Button } from '#components/ui/button.tsx';
import { trialWords, type CheckTrial, type CheckTrialInput } from '#lib/core/first-pass/check-trial.ts';

interface RuleTrialProps {
  /** What is tried, asked for when the button is pressed; null: nothing to try yet. */
  readonly input: () => CheckTrialInput | null;
  /** Names what is tried for those who don't see where the button stands. */
  readonly label: string;
}

type State =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'done'; readonly trial: CheckTrial }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Runs a rule or spellings over the house's last articles, and shows what would be flagged there; nothing is written. */
export function RuleTrial({ input, label }: RuleTrialProps): JSX.Element {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const run = async (): Promise<void> => {
    const asked = input();
    if (!asked) return setState({ kind: 'failed', sentence: 'There is nothing to try: write “wrong = right” first.' });
    setState({ kind: 'busy' });
    try {
      setState({ kind: 'done', trial: await api<CheckTrial>('POST', '/checks/trial', asked) });
    } catch (error) {
      setState({ kind: 'failed', sentence: sentenceOf(error) });
    }
  };
  return (
    <>
      <Button
        size="small"
        className="w-16"
        busy={state.kind === 'busy'}
        aria-label={`Try ${label} on past articles`}
        onClick={() => void run()}
      >
        Try
      </Button>
      <div role="status" className="basis-full empty:hidden">
        {state.kind === 'done' ? <Trial trial={state.trial} /> : null}
        {state.kind === 'failed' ? <p className="text-sm text-soft">{state.sentence}</p> : null}
      </div>
    </>
  );
}

function Trial({ trial }: { readonly trial: CheckTrial }): JSX.Element {
  return (
    <div className="mt-1 rounded-lg bg-desk px-3 py-2 text-[0.8125rem]">
      <p className="font-medium">On past articles it {trialWords(trial)}.</p>
      {trial.examples.length > 0 ? (
        <ul className="mt-1.5 flex flex-col gap-1">
          {trial.examples.map(({ article, quote, replacement }) => (
            <li key={`${article.id}${quote.prefix}${quote.exact}`} className="text-soft">
              <span className="font-serif">
                {`…${quote.prefix.trimStart()}`}
                <mark className="rounded-sm bg-transparent font-semibold text-ink underline decoration-wavy underline-offset-4">
                  {quote.exact}
                </mark>
                {`${quote.suffix.trimEnd()}…`}
              </span>
              {replacement === null ? null : (
                <span className="text-ink"> → {replacement === '' ? '(nothing)' : replacement}</span>
              )}
              <span className="text-faint">
                {' '}
                in{' '}
                <a href={`/articles/${article.id}`} className="underline underline-offset-2 hover:text-ink">
                  {article.title}
                </a>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
