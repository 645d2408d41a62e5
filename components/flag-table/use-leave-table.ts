import { useCallback, useEffect, useRef } from 'react';
import { useArticle } from '#components/editor/article-context.ts';
import type { CardAction } from '#components/margin/keys.ts';
import { focusCardSoon, goTo } from '#components/margin/walk.ts';

/** Closes the list and goes to the card of an annotation, there to do what needs its form. */
export type LeaveTable = (id: string, action?: CardAction) => void;

/**
 * How to leave the list for a card, and where the focus goes when the list closes; a correction that can't be accepted as
 * it stands leaves by itself.
 */
export function useLeaveTable(): { readonly leave: LeaveTable; readonly onCloseAutoFocus: (event: Event) => void } {
  const article = useArticle();
  const { margin } = article;
  const left = useRef<{ readonly id: string; readonly hasForm: boolean } | null>(null);
  const leave: LeaveTable = useCallback(
    (id, action) => {
      left.current = { id, hasForm: action !== undefined };
      margin.setState({ tableOpen: false });
      goTo(article, id, false);
      if (action) article.actions.act(id, action);
    },
    [article, margin],
  );
  const onCloseAutoFocus = useCallback((event: Event) => {
    if (!left.current) return;
    event.preventDefault();
    // A form takes the focus itself.
    if (!left.current.hasForm) focusCardSoon(left.current.id);
  }, []);
  useEffect(
    () =>
      margin.subscribe(({ form }, before) => {
        if (form?.kind === 'conflict' && form !== before.form) margin.setState({ tableOpen: false });
      }),
    [margin],
  );
  return { leave, onCloseAutoFocus };
}
