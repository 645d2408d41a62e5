'use client';

import type { Editor } from '@tiptap/core';
import { EditorContent } from '@tiptap/react';
import { useEffect, type JSX } from 'react';
import { useStore } from 'zustand';
import type { LiveArticle } from './live-article.ts';
import { BEFORE_CONNECTING } from './live-status.ts';
import { spareWalk } from './spare-walk.ts';
import { useArticleEditor } from './use-article-editor.ts';

interface ArticleTextProps {
  readonly live: LiveArticle | null;
  /** The text as the server drew it, to read until the editor is there. */
  readonly html: string;
  readonly title: string;
  readonly mayEdit: boolean;
  readonly onEditor: (editor: Editor | null) => void;
}

/** The article's text: drawn by the server first, then by the editor in the very same boxes. */
export function ArticleText({ live, html, title, mayEdit, onEditor }: ArticleTextProps): JSX.Element {
  const filled = useStore(live?.status ?? BEFORE_CONNECTING, (status) => status.filled);
  if (live && filled) return <LiveText live={live} html={html} title={title} mayEdit={mayEdit} onEditor={onEditor} />;
  return <StaticText html={html} />;
}

function LiveText({ live, html, title, mayEdit, onEditor }: ArticleTextProps & { readonly live: LiveArticle }) {
  const editor = useArticleEditor(live, title, mayEdit);
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);
  useEffect(() => {
    if (editor) spareWalk(editor.view.dom);
  }, [editor]);
  return editor ? <EditorContent editor={editor} /> : <StaticText html={html} />;
}

function StaticText({ html }: { readonly html: string }): JSX.Element {
  // Made by lib/export/render-body.ts out of the schema's own tags, everything else escaped.
  // oxlint-disable-next-line react/no-danger
  return <div className="article-text" dangerouslySetInnerHTML={{ __html: html }} />;
}
