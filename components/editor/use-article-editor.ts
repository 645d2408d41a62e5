'use client';

import type { Editor } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { useArticle } from './article-context.ts';
import { checkWhileEditing } from './check-while-editing.ts';
import { caretColour, colourPeople } from './colour-people.ts';
import { openEditorPane } from './editor-pane.ts';
import { imageAddress } from './insert/image-address.ts';
import { imageFiles } from './insert/image-files.ts';
import type { LiveArticle } from './live-article.ts';
import { followSelection } from './follow-selection.ts';
import { listeners } from './listeners.ts';
import { createFlagPlacer } from './place-flags.ts';
import { sizeGuard } from './size-guard.ts';
import { syncFlags } from './sync-flags.ts';
import { useToast } from '#components/ui/toast.tsx';
import { AnnotationDecorations } from '#lib/editor/annotation-decorations.ts';
import { Collaboration } from '#lib/editor/collaboration.ts';
import { extensionsWithImages } from '#lib/editor/extensions.ts';
import { FootnoteNumbers } from '#lib/editor/footnote-numbers.ts';
import { LocalMarks } from '#lib/editor/local-marks.ts';
import { FRAGMENT } from '#lib/editor/seed.ts';
import { TableKeys } from '#lib/editor/table-keys.ts';
import { cleanPastedHtml } from '#lib/editor/paste/clean-paste.ts';

/** The editor of a live copy that holds the article, and the pane through which the margin sees it; null until it is made. */
export function useArticleEditor(live: LiveArticle, title: string, mayEdit: boolean): Editor | null {
  const { articleId, annotations, margin, pane, categories } = useArticle();
  const notify = useToast();
  const [touched] = useState(() => listeners<readonly string[]>());
  const fragment = live.document.getXmlFragment(FRAGMENT);
  const editor = useEditor(
    {
      immediatelyRender: false,
      // The style sheet is ours (article-text.css), and React hears of the editor by what it asks for.
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      editable: mayEdit,
      extensions: [
        ...extensionsWithImages((asset) => imageAddress(articleId, asset)),
        FootnoteNumbers,
        TableKeys,
        imageFiles(articleId, (text) => notify({ tone: 'problem', text })),
        Collaboration.configure({
          fragment,
          awareness: live.provider.awareness,
          colorOf: caretColour,
        }),
        AnnotationDecorations.configure({
          onPick: (id) => annotations.setState({ activeId: id }),
          onChange: ({ changed, lost }) => touched.call([...changed, ...lost]),
        }),
        LocalMarks,
      ],
      editorProps: {
        attributes: textAttributes(title, mayEdit),
        ...sizeGuard((text) => notify({ tone: 'problem', text })),
        transformPastedHTML: cleanPastedHtml,
      },
    },
    [live],
  );
  useEffect(() => {
    const { awareness } = live.provider;
    return awareness ? colourPeople(awareness, document.documentElement) : undefined;
  }, [live]);
  useEffect(() => {
    if (!editor) return undefined;
    const opened = openEditorPane(editor, fragment);
    const sync = syncFlags(editor, createFlagPlacer(editor, fragment, categories), annotations, margin);
    const stopFollowing = followSelection(editor, margin);
    const stopSearching = touched.add(sync.searchAgain);
    const stopChecking = mayEdit ? checkWhileEditing(editor, articleId, annotations) : () => undefined;
    pane.setState({ current: opened.pane });
    return () => {
      pane.setState({ current: null });
      stopSearching();
      stopChecking();
      stopFollowing();
      sync.stop();
      opened.close();
    };
  }, [editor, fragment, annotations, margin, categories, pane, touched, articleId, mayEdit]);
  return editor;
}

function textAttributes(title: string, mayEdit: boolean): Record<string, string> {
  return {
    class: 'article-text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': `Text of “${title}”`,
    'aria-readonly': String(!mayEdit),
    tabindex: '0',
    spellcheck: 'true',
  };
}
