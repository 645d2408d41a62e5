'use client';

import { CheckCheck } from 'lucide-react';
import type { JSX } from 'react';
import { useStore } from 'zustand';
import { stepUnseen } from './step-unseen.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';

/** How much is new since the last visit: a press goes to the next of it; and a way to call it all seen. */
export function UnseenButton(): JSX.Element | null {
  const article = useArticle();
  const { unseen } = article;
  const words = useStore(unseen, ({ annotations, lines }) => {
    const made = [...annotations.values()].filter((one) => one.made).length;
    const parts = [count(made, 'new'), count(annotations.size - made, 'changed'), count(lines.size, 'edited')];
    return parts.filter(Boolean).join(', ');
  });
  const total = useStore(unseen, ({ annotations, lines }) => annotations.size + lines.size);
  if (words === '') return null;
  const clear = () => unseen.setState({ annotations: new Map(), lines: new Map() });
  return (
    <span className="inline-flex items-center">
      <Button
        size="small"
        aria-keyshortcuts="."
        title="New since your last visit: go to the next"
        onClick={() => void stepUnseen(article)}
        className="font-medium text-pencil"
      >
        <span aria-hidden="true" className="size-2 rounded-full bg-pencil" />
        <span aria-hidden="true" className="sm:hidden">
          {total}
        </span>
        <span className="max-sm:sr-only">{words}</span>
        <span className="sr-only"> since your last visit: go to the next</span>
      </Button>
      <IconButton
        label="Call all of it seen"
        title="Call all of it seen"
        icon={<CheckCheck />}
        className="max-sm:hidden"
        onClick={clear}
      />
    </span>
  );
}

function count(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}`;
}
