'use client';

import { Link2, RotateCcw } from 'lucide-react';
import type { JSX } from 'react';
import { allowedActions } from './allowed-actions.ts';
import { CARD_KEYS, type CardAction } from './keys.ts';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';
import { Tooltip } from '#components/ui/tooltip.tsx';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

const LABELS: Readonly<Record<CardAction, string>> = {
  accept: 'Accept',
  fixed: 'Fixed',
  sourced: 'Sourced',
  stet: 'Stet',
  reply: 'Reply',
  evidence: 'Evidence',
  edit: 'Edit',
  withdraw: 'Withdraw',
  reopen: 'Reopen',
  copyLink: 'Copy link',
};

const HINTS: Readonly<Record<CardAction, string>> = {
  accept: 'Put the proposed words into the text',
  fixed: 'The text was mended by hand',
  sourced: 'A source was found for it',
  stet: 'Let it stand, with a reason',
  reply: 'Answer',
  evidence: 'Add a source for or against it',
  edit: 'Change this note',
  withdraw: 'Take it back',
  reopen: 'Take the decision back',
  copyLink: 'Copy a link to this card',
};

/** The buttons of an active card: what this person may do, the main one first, each with its key. */
export function CardButtons({ annotation }: { readonly annotation: AnchoredAnnotation }): JSX.Element {
  const { actor, actions } = useArticle();
  const waits = useAnnotations(({ waiting }) => waiting.has(annotation.id));
  const allowed = allowedActions(annotation, actor);
  return (
    <div className="mt-2.5 flex flex-wrap gap-1.5">
      {allowed.map((action) => (
        <Tooltip key={action} text={HINTS[action]} side="top">
          <Button
            size="small"
            variant={action === 'accept' || action === 'reopen' ? 'primary' : 'plain'}
            busy={waits && action === allowed[0]}
            disabled={waits && action !== allowed[0]}
            aria-keyshortcuts={CARD_KEYS[action]}
            onClick={() => actions.act(annotation.id, action)}
          >
            {action === 'copyLink' ? <Link2 aria-hidden="true" className="size-3.5" /> : null}
            {action === 'reopen' ? <RotateCcw aria-hidden="true" className="size-3.5" /> : null}
            {LABELS[action]}
            <kbd aria-hidden="true" className="font-mono text-[0.6875rem] leading-none font-semibold opacity-75 pointer-coarse:hidden">
              {CARD_KEYS[action]}
            </kbd>
          </Button>
        </Tooltip>
      ))}
    </div>
  );
}
