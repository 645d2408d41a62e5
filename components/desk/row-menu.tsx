'use client';

import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import type { JSX } from 'react';
import { ARTICLE_STATES, type ArticleState, type DeskArticle } from '#lib/core/article/article.ts';
import { DropdownMenu, MenuChoice, MenuChoices, MenuItem, MenuSeparator } from '#components/ui/dropdown-menu.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { STATE_LABEL } from './state-label.ts';

/** What was chosen in a row's menu. */
export type RowAction =
  | { readonly kind: 'rename' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'state'; readonly state: ArticleState };

/** What an editor may do with an article without opening it. */
export function RowMenu({
  article,
  onAction,
}: {
  readonly article: DeskArticle;
  readonly onAction: (action: RowAction) => void;
}): JSX.Element {
  const choose = (value: string): void => {
    const state = ARTICLE_STATES.find((known) => known === value);
    if (state && state !== article.state) onAction({ kind: 'state', state });
  };
  return (
    <DropdownMenu trigger={<IconButton label={`More for ${article.title}`} icon={<Ellipsis />} />}>
      <MenuItem icon={<Pencil aria-hidden="true" />} onChosen={() => onAction({ kind: 'rename' })}>
        Rename…
      </MenuItem>
      <MenuSeparator />
      <MenuChoices label="State" value={article.state} onChange={choose}>
        {ARTICLE_STATES.map((state) => (
          <MenuChoice key={state} value={state}>
            {STATE_LABEL[state]}
          </MenuChoice>
        ))}
      </MenuChoices>
      <MenuSeparator />
      <MenuItem danger icon={<Trash2 aria-hidden="true" />} onChosen={() => onAction({ kind: 'delete' })}>
        Delete…
      </MenuItem>
    </DropdownMenu>
  );
}
