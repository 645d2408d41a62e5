'use client';

import { ChevronDown } from 'lucide-react';
import type { JSX } from 'react';
import { api, sentenceOf } from '#components/api.ts';
import { DropdownMenu, MenuChoice, MenuChoices } from '#components/ui/dropdown-menu.tsx';
import { Pill } from '#components/ui/pill.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { ARTICLE_STATES, type ArticleState } from '#lib/core/article/article.ts';

const LABELS: Readonly<Record<ArticleState, string>> = { draft: 'Draft', review: 'In review', ready: 'Ready' };

interface StateMenuProps {
  readonly articleId: string;
  readonly state: ArticleState;
  readonly mayEdit: boolean;
}

/** Where the article stands; who may edit moves it on. */
export function StateMenu({ articleId, state, mayEdit }: StateMenuProps): JSX.Element {
  const notify = useToast();
  if (!mayEdit) return <Pill className="max-md:hidden">{LABELS[state]}</Pill>;
  const change = async (next: string) => {
    try {
      await api('PATCH', `/articles/${articleId}`, { state: next });
    } catch (error) {
      notify({ tone: 'problem', text: sentenceOf(error) });
    }
  };
  return (
    <DropdownMenu
      trigger={
        <button type="button" aria-label={`State: ${LABELS[state]}`} className="rounded-full hover:bg-hover max-md:hidden">
          <Pill>
            {LABELS[state]}
            <ChevronDown aria-hidden="true" className="size-3.5" />
          </Pill>
        </button>
      }
    >
      <MenuChoices label="State" value={state} onChange={(next) => void change(next)}>
        {ARTICLE_STATES.map((one) => (
          <MenuChoice key={one} value={one}>
            {LABELS[one]}
          </MenuChoice>
        ))}
      </MenuChoices>
    </DropdownMenu>
  );
}
