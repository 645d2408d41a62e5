import { useCallback, useEffect } from 'react';
import { useArticle } from '#components/editor/article-context.ts';
import type { CardAction } from '#components/margin/keys.ts';
import { focusCardSoon, goTo } from '#components/margin/walk.ts';

/** Closes the list and goes to the card of an annotation, there to do what needs its form. */
export type LeaveTable = (id: string, action?: CardAction) => void;

/** How to leave the list for a card; a correction that can't be accepted as it stands leaves by itself. */
export function useLeaveTable(): LeaveTable {
  const { articleId, actor, categories, annotations, margin, actions, unseen, pane } = useArticle();
  const leave: LeaveTable = useCallback(
    (id, action) => {
      margin.setState({ tableOpen: false });
      goTo({ articleId, actor, categories, annotations, margin, actions, unseen, pane }, id, false);
      // The dialog gives the focus back first.
      setTimeout(() => focusCardSoon(id));
      if (action) actions.act(id, action);
    },
    [articleId, actor, categories, annotations, margin, actions, unseen, pane],
  );
  useEffect(
    () =>
      margin.subscribe(({ form }, before) => {
        if (form?.kind === 'conflict' && form !== before.form) margin.setState({ tableOpen: false });
      }),
    [margin],
  );
  return leave;
}
