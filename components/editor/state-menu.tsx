'use client';

import { ChevronDown, EllipsisVertical } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState, type JSX } from 'react';
import { api, sentenceOf } from '#components/api.ts';
import { STATE_LABEL } from '#components/desk/state-label.ts';
import { DropdownMenu, MenuChoice, MenuChoices, MenuItem, MenuSeparator } from '#components/ui/dropdown-menu.tsx';
import { Pill } from '#components/ui/pill.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { ARTICLE_STATES, type ArticleState } from '#lib/core/article/article.ts';

const ArticleWordsDialog = dynamic(() =>
  import('#components/checks/article-words-dialog.tsx').then((module) => module.ArticleWordsDialog),
);

const BringDialog = dynamic(async () => (await import('./origin/bring-dialog.tsx')).BringDialog);
const SourceDialog = dynamic(async () => (await import('./origin/source-dialog.tsx')).SourceDialog);
const LanguageDialog = dynamic(async () => (await import('./language-dialog.tsx')).LanguageDialog);

interface StateMenuProps {
  readonly articleId: string;
  readonly state: ArticleState;
  readonly language: string | null;
  readonly sourceUrl: string | null;
  readonly mayEdit: boolean;
}

/** Where the article stands; who may edit moves it on. On narrow screens there is room for its menu, not for its name. */
export function StateMenu({ articleId, state, language, sourceUrl, mayEdit }: StateMenuProps): JSX.Element {
  const notify = useToast();
  const [wordsOpen, setWordsOpen] = useState(false);
  const [languageOpen, setLanguageOpen] = useState(false);
  const [asked, setAsked] = useState<'source' | 'annotations' | null>(null);
  if (!mayEdit) return <Pill className="max-md:hidden">{STATE_LABEL[state]}</Pill>;
  const change = async (next: string) => {
    try {
      await api('PATCH', `/articles/${articleId}`, { state: next });
    } catch (error) {
      notify({ tone: 'problem', text: sentenceOf(error) });
    }
  };
  return (
    <>
      <DropdownMenu
        trigger={
          <button
            type="button"
            aria-label={`State: ${STATE_LABEL[state]}`}
            className="shrink-0 rounded-full hover:bg-hover max-md:p-1.5"
          >
            <EllipsisVertical aria-hidden="true" className="size-5 text-soft md:hidden" />
            <Pill className="max-md:hidden">
              {STATE_LABEL[state]}
              <ChevronDown aria-hidden="true" className="size-3.5" />
            </Pill>
          </button>
        }
      >
        <MenuChoices label="State" value={state} onChange={(next) => void change(next)}>
          {ARTICLE_STATES.map((one) => (
            <MenuChoice key={one} value={one}>
              {STATE_LABEL[one]}
            </MenuChoice>
          ))}
        </MenuChoices>
        <MenuSeparator />
        <MenuItem onSelect={() => setWordsOpen(true)}>Words of this article…</MenuItem>
        <MenuItem onSelect={() => setLanguageOpen(true)}>Language of this article…</MenuItem>
        <MenuItem onSelect={() => setAsked('source')}>Where this article is from…</MenuItem>
        <MenuItem onSelect={() => setAsked('annotations')}>Bring in annotations…</MenuItem>
      </DropdownMenu>
      {languageOpen ? (
        <LanguageDialog articleId={articleId} language={language} onClose={() => setLanguageOpen(false)} />
      ) : null}
      {asked === 'source' ? (
        <SourceDialog articleId={articleId} sourceUrl={sourceUrl} onClose={() => setAsked(null)} />
      ) : null}
      {asked === 'annotations' ? <BringDialog articleId={articleId} onClose={() => setAsked(null)} /> : null}
      {wordsOpen ? <ArticleWordsDialog articleId={articleId} onClose={() => setWordsOpen(false)} /> : null}
    </>
  );
}
