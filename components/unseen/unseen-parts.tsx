'use client';

import { useEffect, type JSX } from 'react';
import { EditedMarks } from './edited-marks.tsx';
import { keepUnseen } from './keep-unseen.ts';
import { useArticle } from '#components/editor/article-context.ts';
import type { TextPane } from '#components/editor/text-pane.ts';

/** What is new since the last visit: kept in step with the server, and marked in the text. */
export function UnseenParts({ pane }: { readonly pane: TextPane }): JSX.Element {
  const { articleId, annotations, unseen, pane: panes } = useArticle();
  useEffect(() => keepUnseen({ articleId, annotations, unseen, pane: panes }), [articleId, annotations, unseen, panes]);
  return <EditedMarks pane={pane} />;
}
