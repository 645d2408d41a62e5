'use client';

import { ListChecks } from 'lucide-react';
import type { JSX } from 'react';
import { useArticle } from './article-context.ts';
import { useCheck } from './use-check.ts';
import { CHECK_KEY } from '#components/margin/keys.ts';
import { Button } from '#components/ui/button.tsx';
import { Tooltip } from '#components/ui/tooltip.tsx';

/** Runs the first pass, shows how far it is, and says what it found. For who may edit. */
export function CheckButton(): JSX.Element {
  const { articleId, categories } = useArticle();
  const { running, share, run } = useCheck(articleId, categories);
  return (
    <Tooltip text="Look for errors in the whole text" shortcut={CHECK_KEY}>
      <Button data-check-button busy={running} aria-label="Check" aria-keyshortcuts={CHECK_KEY} onClick={run}>
        {running ? null : <ListChecks aria-hidden="true" className="size-4 lg:hidden" />}
        <span className="tabular-nums max-lg:hidden">{share === null ? 'Check' : `${Math.floor(share * 100)}%`}</span>
      </Button>
    </Tooltip>
  );
}

/** Presses the button, wherever the focus is; false when the person has none. */
export function pressCheck(): boolean {
  const button = document.querySelector<HTMLButtonElement>('[data-check-button]');
  button?.click();
  return button !== null;
}
