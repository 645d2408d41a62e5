'use client';

import { useEffect } from 'react';
import { allowedActions } from './allowed-actions.ts';
import { attachOrphan, orphanToAttach } from './attach-orphan.ts';
import { keyCommand, type KeyCommand } from './keys.ts';
import { startArticleComment, startDraft } from './start-draft.ts';
import { focusCardSoon, goOn, step } from './walk.ts';
import { stepUnseen } from '#components/unseen/step-unseen.ts';
import { can } from '#lib/core/access/access.ts';
import { useArticle, type ArticleContextValue } from '#components/editor/article-context.ts';
import { pressCheck } from '#components/editor/check-button.tsx';

/** Answers the page's keys (./keys.ts) as long as no dialog or menu is open. */
export function useKeys(): void {
  const article = useArticle();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isElsewhere(event.target)) return;
      const command = keyCommand(
        { ...pressOf(event), altGraph: event.getModifierState('AltGraph') },
        {
          typing: isTyping(event.target) && !leavesText(event),
          inCard: event.target instanceof Element && event.target.closest('[data-card]') !== null,
          hasSelection: article.margin.getState().hasSelection,
          hasActive: article.annotations.getState().activeId !== null,
          categories: article.categories,
        },
      );
      if (command && run(article, command)) event.preventDefault();
    };
    // Before the editor, which would write the letter of a chord.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [article]);
}

/** Does what a key asked for; false when there was nothing to do. */
function run(article: ArticleContextValue, command: KeyCommand): boolean {
  const { annotations, margin, pane, actions, actor } = article;
  const { activeId, byId } = annotations.getState();
  switch (command.kind) {
    case 'flag':
    case 'comment':
    case 'suggest':
      startDraft(article, command);
      return true;
    case 'attach': {
      const orphan = orphanToAttach(article);
      return orphan !== null && attachOrphan(article, orphan);
    }
    case 'step':
      step(article, command.by);
      return true;
    case 'skip':
      return goOn(article, activeId);
    case 'focusCard':
      return intoCard(article);
    case 'commentArticle':
      if (!can(actor, 'annotation.make')) return false;
      startArticleComment(article);
      return true;
    case 'back':
      return goBack(article);
    case 'toggleDecided':
      margin.setState(({ filters }) => ({
        filters: { ...filters, status: filters.status === 'open' ? 'all' : 'open' },
      }));
      return true;
    case 'filter':
      margin.setState({ filtersOpen: true });
      return true;
    case 'table':
      margin.setState({ tableOpen: true });
      return true;
    case 'stepUnseen':
      return stepUnseen(article);
    case 'together':
      if (!can(actor, 'annotation.decide')) return false;
      margin.setState({ together: 'filters' });
      return true;
    case 'listKeys':
      margin.setState({ keysOpen: true });
      return true;
    case 'check':
      return pressCheck();
    case 'card': {
      const annotation = byId.get(activeId ?? '');
      if (!annotation || !allowedActions(annotation, actor).includes(command.action))
        return command.action === 'reopen' && actions.takeBack();
      pane.getState().current?.reveal(annotation.id);
      actions.act(annotation.id, command.action);
      return true;
    }
  }
}

/** From the text to the card of the words that the caret is in, or else to the active one. */
function intoCard({ annotations, pane }: ArticleContextValue): boolean {
  const inText = document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable;
  const id = (inText ? pane.getState().current?.atCaret() : null) ?? annotations.getState().activeId;
  if (id === null) return false;
  annotations.setState({ activeId: id });
  focusCardSoon(id);
  return true;
}

/** From the card to the text; from the text to no card at all. */
function goBack({ annotations, margin, pane }: ArticleContextValue): boolean {
  if (document.activeElement?.closest('[data-card]')) {
    margin.setState({ form: null });
    pane.getState().current?.focus();
    return true;
  }
  if (annotations.getState().activeId === null) return false;
  annotations.setState({ activeId: null });
  return true;
}

function pressOf({ key, code, ctrlKey, altKey, metaKey }: KeyboardEvent) {
  return { key, code, ctrlKey, altKey, metaKey };
}

/** Whether letters are written where the focus is. A checkbox or a radio takes none of ours but its own. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

/** Escape writes nothing in the text: there it always means the way back. */
function leavesText({ key, target }: KeyboardEvent): boolean {
  return key === 'Escape' && target instanceof HTMLElement && target.isContentEditable;
}

/** Menus, dialogs and popovers have keys of their own. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}
