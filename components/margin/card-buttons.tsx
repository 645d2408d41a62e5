'use client';

import { Ellipsis } from 'lucide-react';
import type { JSX } from 'react';
import { allowedActions } from './allowed-actions.ts';
import { mergedSources } from './neighbours.ts';
import { CARD_KEYS, type CardAction } from './keys.ts';
import { TogetherItems } from './together-items.tsx';
import { NeverFlagItem } from '#components/checks/never-flag-item.tsx';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';
import { DropdownMenu, MenuItem } from '#components/ui/dropdown-menu.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Tooltip } from '#components/ui/tooltip.tsx';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { lacksSource } from '#lib/core/annotation/decide.ts';

const LABELS: Readonly<Record<CardAction, string>> = {
  accept: 'Accept',
  fixed: 'Fixed',
  sourced: 'Sourced',
  stet: 'Stet',
  adopt: 'Make mine',
  reply: 'Reply',
  evidence: 'Evidence',
  edit: 'Edit',
  assign: 'Assign…',
  merge: 'Merge',
  guideline: 'Guideline',
  withdraw: 'Withdraw',
  reopen: 'Reopen',
  copyLink: 'Copy link',
};

const HINTS: Readonly<Record<CardAction, string>> = {
  accept: 'Put the proposed words into the text',
  fixed: 'The text was mended by hand',
  sourced: 'A source was found for it',
  stet: 'Let it stand, with a reason',
  adopt: 'Turn what the check found into a flag of your own',
  reply: 'Answer',
  evidence: 'Add a source for or against it',
  edit: 'Change this note',
  assign: 'Give it to somebody to take care of',
  merge: 'Merge the others on these words into it',
  guideline: 'What the house says of this category',
  withdraw: 'Take it back',
  reopen: 'Take the decision back',
  copyLink: 'Copy a link to this card',
};

/** What is wanted now and then: behind the last button. */
const SELDOM: readonly CardAction[] = ['adopt', 'assign', 'guideline', 'withdraw', 'copyLink'];
/** Offered where it can be done: ./neighbour-parts.tsx. */
const ELSEWHERE: readonly CardAction[] = ['merge'];
/** Where so few things can be done, none needs to hide. */
const FEW = 4;

/** The buttons of an active card: what this person may do, the main one first, each with its key. */
export function CardButtons({ annotation }: { readonly annotation: AnchoredAnnotation }): JSX.Element {
  const { actor, actions } = useArticle();
  const waits = useAnnotations(({ waiting }) => waiting.has(annotation.id));
  const allowed = allowedActions(annotation, actor).filter((action) => !ELSEWHERE.includes(action));
  const lacks = useAnnotations(({ byId }) => lacksSource(annotation, mergedSources(annotation.id, byId)));
  const seldom = allowed.length > FEW ? allowed.filter((action) => SELDOM.includes(action)) : [];
  const shown = allowed.filter((action) => !seldom.includes(action));
  return (
    <div className="mt-2.5 flex flex-wrap gap-1.5">
      {shown.map((action) => (
        <Tooltip
          key={action}
          text={action === 'sourced' && lacks ? 'Needs a source first: press to add one' : HINTS[action]}
          side="top"
        >
          <Button
            className={action === 'sourced' && lacks ? 'border-dashed text-faint' : ''}
            size="small"
            variant={action === 'accept' || action === 'reopen' ? 'primary' : 'plain'}
            busy={waits && action === shown[0]}
            disabled={waits && action !== shown[0]}
            aria-keyshortcuts={CARD_KEYS[action]}
            onClick={() => actions.act(annotation.id, action)}
          >
            {LABELS[action]}
            {action === 'sourced' && lacks ? <span className="sr-only">: needs a source first</span> : null}
            <kbd
              aria-hidden="true"
              className="font-mono text-[0.6875rem] leading-none font-semibold opacity-75 pointer-coarse:hidden"
            >
              {CARD_KEYS[action]}
            </kbd>
          </Button>
        </Tooltip>
      ))}
      {seldom.length > 0 ? (
        <DropdownMenu trigger={<IconButton label="More" icon={<Ellipsis />} className="size-7" />}>
          {seldom.map((action) => (
            <MenuItem key={action} shortcut={CARD_KEYS[action]} onSelect={() => actions.act(annotation.id, action)}>
              {LABELS[action]}
            </MenuItem>
          ))}
          <NeverFlagItem annotation={annotation} />
          <TogetherItems annotation={annotation} />
        </DropdownMenu>
      ) : null}
      {lacks && shown.includes('sourced') ? (
        <p className="basis-full text-[0.75rem] text-faint">“Sourced” needs a source first.</p>
      ) : null}
    </div>
  );
}
