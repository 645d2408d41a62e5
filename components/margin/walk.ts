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
 * Goes on from one annotation to the next undecided one that is listed, and at the end to those that have lost their place,
 * with its words in the middle of the window, and tells screen readers; false, and nothing is active any more, when there is
 * none. `ids` is the list as it was before a decision: words that were just replaced have no place for a moment, and their
 * annotation is not listed then. `held`: the focus was in a card, and goes along.
 */
export function goOn(
  article: ArticleContextValue,
  from: string | null,
  {
    ids = undecidedOrder(article),
    held = hasCardFocus(),
  }: { readonly ids?: readonly string[]; readonly held?: boolean } = {},
): boolean {
  const { annotations, margin, categories } = article;
  const { byId } = annotations.getState();
  const isOpen = (id: string) => byId.get(id)?.status === 'open';
  const next = byId.get(nextOpen(ids, listedBefore(ids, from, byId), isOpen) ?? '');
  if (!next) {
    annotations.setState({ activeId: null });
    if (held) article.pane.getState().current?.focus();
    return false;
  }
  goTo(article, next.id, held);
  const kind = categories.find(({ key }) => key === next.category)?.label ?? next.kind;
  const left = ids.filter(isOpen).length;
  const words = next.target.whole ? 'on the whole article' : `“${shortened(next.originalExact)}”`;
  margin.setState({ announcement: `${left} left. Next: ${kind}, ${words}.` });
  return true;
}

/** What is listed, in text order, then what has lost its place. */
function undecidedOrder({ margin }: ArticleContextValue): readonly string[] {
  const { ids, orphans } = margin.getState().shown;
  return [...ids, ...orphans];
}

/**
 * Makes an annotation the active one, with its words in the middle of the window; one without a place is shown in the tray,
 * one on the whole article at its top. A focus that a card `held` goes along.
 */
export function goTo({ annotations, margin, pane }: ArticleContextValue, id: string, held = hasCardFocus()): void {
  const isLost = margin.getState().shown.orphans.includes(id);
  const isWhole = annotations.getState().byId.get(id)?.target.whole === true;
  annotations.setState({ activeId: id });
  margin.setState({ form: null, ...(isLost ? { orphansOpen: true } : {}) });
  if (isWhole) window.scrollTo({ top: 0 });
  else pane.getState().current?.reveal(id, 'middle');
  if (held) focusCardSoon(id);
}

/** Whether the focus is in a card. */
export function hasCardFocus(): boolean {
  return Boolean(document.activeElement?.closest('[data-card]'));
}

/** Puts the focus on the card of an annotation; false when it isn't drawn, or not placed yet: what is invisible takes no focus. */
function focusCard(id: string | null): boolean {
  const card = id && document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
  if (!card) return false;
  card.focus({ preventScroll: true });
  return document.activeElement === card;
}

/** A card that has just become active is drawn within so many frames, however far away it was. */
const FRAMES = 60;

/** Puts the focus on a card as soon as it is drawn, unless another one has become active by then. */
export function focusCardSoon(id: string, frames = FRAMES): void {
  requestAnimationFrame(() => {
    if (!focusCard(id) && frames > 0) focusCardSoon(id, frames - 1);
  });
}
