'use client';

import { useState, type JSX } from 'react';
import { RuleTrial } from './rule-trial.tsx';
import { linesOf, wordsOf, type HouseWords } from './house-lines.ts';
import { api } from '#components/api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { DONE, useSubmission } from '#components/use-submission.ts';

interface WordsFormProps {
  readonly first: HouseWords;
  /** Where the list is kept: the house's, or an article's. */
  readonly address?: string;
  /** Whether the person may try spellings on past articles. */
  readonly mayTry?: boolean;
  readonly onSaved?: (words: HouseWords) => void;
}

/** The words of the house or of an article, to be edited as one list. */
export function WordsForm({ first, address = '/house/words', mayTry = false, onSaved }: WordsFormProps): JSX.Element {
  const [saved, setSaved] = useState(() => linesOf(first));
  const [lines, setLines] = useState(saved);
  const show = useToast();
  const { busy, problem, submit } = useSubmission(async () => {
    const words = await api<HouseWords>('PUT', address, wordsOf(lines));
    const now = linesOf(words);
    onSaved?.(words);
    setSaved(now);
    setLines(now);
    show({ text: 'Saved. It counts from the next check on.' });
    return DONE;
  });
  return (
    <form noValidate onSubmit={submit} className="mt-3 flex flex-col gap-3">
      <Textarea
        label="Words"
        rows={8}
        value={lines}
        placeholder={'Zelensky\nKiev = Kyiv'}
        spellCheck={false}
        onChange={(event) => setLines(event.target.value)}
      />
      {problem ? <Banner>{problem}</Banner> : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" busy={busy} disabled={lines === saved}>
          Save the words
        </Button>
        {mayTry ? (
          <RuleTrial
            label="the spellings"
            input={() => {
              const { spellings } = wordsOf(lines);
              return spellings.length > 0 ? { spellings: [...spellings] } : null;
            }}
          />
        ) : null}
      </div>
    </form>
  );
}
