'use client';

import { useState, type JSX } from 'react';
import { linesOf, wordsOf, type HouseWords } from './house-lines.ts';
import { api } from '#components/api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { DONE, useSubmission } from '#components/use-submission.ts';

/** The words of the house, to be edited as one list. */
export function WordsForm({ first }: { readonly first: HouseWords }): JSX.Element {
  const [saved, setSaved] = useState(() => linesOf(first));
  const [lines, setLines] = useState(saved);
  const show = useToast();
  const { busy, problem, submit } = useSubmission(async () => {
    const now = linesOf(await api<HouseWords>('PUT', '/house/words', wordsOf(lines)));
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
      <div>
        <Button type="submit" variant="primary" busy={busy} disabled={lines === saved}>
          Save the words
        </Button>
      </div>
    </form>
  );
}
