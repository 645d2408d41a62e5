'use client';

import { useEffect, useState, type JSX } from 'react';
import type { HouseWords } from './house-lines.ts';
import { WordsForm } from './words-form.tsx';
import { api, sentenceOf } from '#components/api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Spinner } from '#components/ui/spinner.tsx';

interface ArticleWordsDialogProps {
  readonly articleId: string;
  readonly onClose: () => void;
}

/** The words of one article alone: names that are never flagged in it, and its own spellings. */
export function ArticleWordsDialog({ articleId, onClose }: ArticleWordsDialogProps): JSX.Element {
  const address = `/articles/${articleId}/words`;
  const [words, setWords] = useState<HouseWords | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    api<HouseWords>('GET', address).then(
      (found) => (wanted ? setWords(found) : undefined),
      (error: unknown) => (wanted ? setProblem(sentenceOf(error)) : undefined),
    );
    return () => {
      wanted = false;
    };
  }, [address]);
  return (
    <Dialog
      open
      onOpenChange={(stays) => (stays ? undefined : onClose())}
      title="Words of this article"
      description="One a line, before those of the house: names and words that are never flagged here; or “wrong = right” for what this article writes otherwise."
    >
      {problem ? <Banner>{problem}</Banner> : null}
      {words ? <WordsForm first={words} address={address} onSaved={onClose} /> : problem ? null : <Spinner />}
    </Dialog>
  );
}
