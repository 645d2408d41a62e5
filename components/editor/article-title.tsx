'use client';

import { useState, type JSX, type KeyboardEvent } from 'react';
import { api, sentenceOf } from '#components/api.ts';
import { useToast } from '#components/ui/toast.tsx';
import { LIMITS } from '#lib/core/limits.ts';

interface ArticleTitleProps {
  readonly articleId: string;
  readonly title: string;
  readonly mayEdit: boolean;
}

/** The title; who may edit changes it in place: Enter or leaving the field saves it, Escape takes it back. */
export function ArticleTitle({ articleId, title, mayEdit }: ArticleTitleProps): JSX.Element {
  if (!mayEdit) {
    return (
      <h1 title={title} className="min-w-0 flex-1 truncate text-soft">
        {title}
      </h1>
    );
  }
  // Another title from elsewhere is another field: what stands in it begins anew.
  return <TitleField key={title} articleId={articleId} title={title} />;
}

function TitleField({ articleId, title }: Omit<ArticleTitleProps, 'mayEdit'>): JSX.Element {
  const [shown, setShown] = useState(title);
  const notify = useToast();
  const save = async () => {
    const next = shown.trim();
    if (next === '' || next === title) {
      setShown(title);
      return;
    }
    try {
      await api('PATCH', `/articles/${articleId}`, { title: next });
    } catch (error) {
      setShown(title);
      notify({ tone: 'problem', text: sentenceOf(error) });
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setShown(title);
    if (event.key === 'Enter') event.currentTarget.blur();
  };
  return (
    <h1 className="flex min-w-0 flex-1">
      <input
        aria-label="Title"
        value={shown}
        maxLength={LIMITS.titleLength}
        onChange={(event) => setShown(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void save()}
        className="-ml-1.5 w-full truncate rounded-[7px] border border-transparent bg-transparent px-1.5 py-1 text-soft hover:border-line focus:text-ink"
      />
    </h1>
  );
}
