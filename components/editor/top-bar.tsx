'use client';

import Link from 'next/link';
import type { JSX } from 'react';
import type { LiveArticle } from './live-article.ts';
import { ArticleTitle } from './article-title.tsx';
import { CheckButton } from './check-button.tsx';
import { Presence } from './presence.tsx';
import { SaveStatePill } from './save-state-pill.tsx';
import { StateMenu } from './state-menu.tsx';
import { useAnnotations } from './article-context.ts';
import { InboxBell } from '#components/inbox/inbox-bell.tsx';
import { ExportButton } from '#components/export/export-button.tsx';
import type { Person } from '#lib/core/annotation/annotation.ts';
import type { ArticleState } from '#lib/core/article/article.ts';

interface TopBarProps {
  readonly articleId: string;
  readonly title: string;
  readonly state: ArticleState;
  readonly language: string | null;
  readonly sourceUrl: string | null;
  readonly mayEdit: boolean;
  readonly self: Person;
  /** null until the page has begun to connect. */
  readonly live: LiveArticle | null;
}

/** The article's title and state, whether all is saved, who is here, and the way out to a file. */
export function TopBar(props: TopBarProps): JSX.Element {
  const { articleId, title, state, language, sourceUrl, mayEdit, self, live } = props;
  return (
    <header
      className="sticky top-0 z-30 flex h-[52px] items-center gap-2 border-b border-line bg-paper px-3 sm:gap-3.5 sm:px-[18px]"
      data-print="never"
    >
      <Link
        href="/articles"
        className="rounded font-serif text-[1.06rem] font-semibold max-sm:hidden"
        title="All articles"
      >
        Galley
      </Link>
      <ArticleTitle articleId={articleId} title={title} mayEdit={mayEdit} />
      <SaveStatePill live={live} mayEdit={mayEdit} />
      <StateMenu articleId={articleId} state={state} language={language} sourceUrl={sourceUrl} mayEdit={mayEdit} />
      <Presence live={live} self={self} />
      {mayEdit ? <CheckButton /> : null}
      <ExportButton />
      <LiveBell />
    </header>
  );
}

/** The inbox's bell, which looks anew with each event of the live connection. */
function LiveBell(): JSX.Element {
  return <InboxBell tick={useAnnotations(({ event }) => event)} />;
}
