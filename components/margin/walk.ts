import { shortened } from './announce.ts';
import { listedBefore, nextOpen } from './next-open.ts';
import type { ArticleContextValue } from '#components/editor/article-context.ts';

/** The listed annotation after (1) or before (-1) the active one, around the ends; the first in sight when none is active. */
export function step({ annotations, margin, pane }: ArticleContextValue, by: 1 | -1): void {
  const { ids } = margin.getState().shown;
  const at = ids.indexOf(annotations.getState().activeId ?? '');
  const next = at < 0 ? (by > 0 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length;
  const id = ids[next];
  if (id === undefined) return;
  annotations.setState({ activeId: id });
  margin.setState({ form: null });
  pane.getState().current?.reveal(id);
}

/**
 * Goes on from one annotation to the next undecided one that is listed, with its words in the middle of the window, and
 * tells screen readers; false, and nothing is active any more, when there is none. `ids` is the list as it was before a
 * decision: words that were just replaced have no place for a moment, and their annotation is not listed then.
 */
export function goOn(
  article: ArticleContextValue,
  from: string | null,
  ids: readonly string[] = article.margin.getState().shown.ids,
): boolean {
  const { annotations, margin, categories } = article;
  const { byId } = annotations.getState();
  const isOpen = (id: string) => byId.get(id)?.status === 'open';
  const next = byId.get(nextOpen(ids, listedBefore(ids, from, byId), isOpen) ?? '');
  if (!next) {
    annotations.setState({ activeId: null });
    return false;
  }
  goTo(article, next.id);
  const kind = categories.find(({ key }) => key === next.category)?.label ?? next.kind;
  const left = ids.filter(isOpen).length;
  margin.setState({ announcement: `${left} left. Next: ${kind}, “${shortened(next.originalExact)}”.` });
  return true;
}

/** Makes an annotation the active one, with its words in the middle of the window. A focus in a card goes along. */
export function goTo({ annotations, margin, pane }: ArticleContextValue, id: string): void {
  const inCard = document.activeElement?.closest('[data-card]') !== null;
  annotations.setState({ activeId: id });
  margin.setState({ form: null });
  pane.getState().current?.reveal(id, 'middle');
  if (inCard) requestAnimationFrame(() => focusCard(id));
}

/** Puts the focus on the card of an annotation; false when it isn't drawn. */
export function focusCard(id: string | null): boolean {
  const card = id && document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
  if (!card) return false;
  card.focus({ preventScroll: true });
  return true;
}
