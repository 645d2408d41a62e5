'use client';

import './article-text.css';
import type { Editor } from '@tiptap/core';
import dynamic from 'next/dynamic';
import { useEffect, useState, type JSX } from 'react';
import { ArticleContext } from './article-context.ts';
import { ArticleText } from './article-text.tsx';
import { EditorRow } from './editor-row.tsx';
import { KeptOffer } from './kept-offer.tsx';
import { SourceLine } from './origin/source-line.tsx';
import { TopBar } from './top-bar.tsx';
import { useArticlePage, type ArticlePageProps } from './use-article-page.ts';
import type { LiveArticle } from './live-article.ts';
import { MarginSide } from '#components/margin/margin-side.tsx';
import { can } from '#lib/core/access/access.ts';
import { useStore } from 'zustand';

const RefusedDialog = dynamic(async () => (await import('./refused-dialog.tsx')).RefusedDialog);

/** The article page: text and margin, and what is around them. */
export function ArticlePage(props: ArticlePageProps): JSX.Element {
  const { context, live, head } = useArticlePage(props);
  const [editor, setEditor] = useState<Editor | null>(null);
  const mayEdit = can(props.actor, 'article.edit');
  const articleId = props.article.id;
  return (
    <ArticleContext value={context}>
      <TopBar
        articleId={articleId}
        title={head.title}
        state={head.state}
        language={head.language}
        sourceUrl={head.sourceUrl}
        mayEdit={mayEdit}
        self={props.actor}
        live={live}
      />
      <EditorRow editor={editor} role={props.actor.role} />
      <main className="grid grid-cols-[minmax(0,680px)] justify-center px-5 pt-8 pb-[110px] sm:pl-10 min-[1140px]:grid-cols-[minmax(0,680px)_372px] min-[1140px]:gap-x-7 min-[1140px]:pr-[18px]">
        <div lang={head.language ?? undefined} className="min-w-0">
          {head.sourceUrl ? <SourceLine address={head.sourceUrl} /> : null}
          <ArticleText live={live} html={props.html} title={head.title} mayEdit={mayEdit} onEditor={setEditor} />
        </div>
        <MarginSide />
      </main>
      {live ? <Refusal articleId={articleId} live={live} editor={editor} /> : null}
      {live && mayEdit ? <LeaveGuard live={live} /> : null}
      {mayEdit ? (
        <KeptOffer personId={props.actor.id} articleId={articleId} generation={props.article.generation} />
      ) : null}
    </ArticleContext>
  );
}

/** The end of this copy, when the server takes nothing more from it. */
function Refusal({
  articleId,
  live,
  editor,
}: {
  readonly articleId: string;
  readonly live: LiveArticle;
  readonly editor: Editor | null;
}): JSX.Element | null {
  const reason = useStore(live.status, ({ refusal }) => refusal);
  useEffect(() => {
    if (reason !== null) editor?.setEditable(false);
  }, [reason, editor]);
  if (reason === null) return null;
  const { doc } = editor?.state ?? {};
  return (
    <RefusedDialog
      articleId={articleId}
      live={live}
      reason={reason}
      ownText={doc?.textBetween(0, doc.content.size, '\n', ' ') ?? ''}
    />
  );
}

/** Asks before the page is left while words are on it that the server doesn't have. */
function LeaveGuard({ live }: { readonly live: LiveArticle }): null {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      const { unsaved, refusal } = live.status.getState();
      if (unsaved > 0 && refusal === null) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [live]);
  return null;
}
