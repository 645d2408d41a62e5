import { draftWords, newDraft, type Draft, type DraftTarget } from './draft.ts';
import { keepDraft } from './kept-draft.ts';
import type { ArticleContextValue } from '#components/editor/article-context.ts';
import { can } from '#lib/core/access/access.ts';

/** What to write about the selected words. */
export type DraftStart = Parameters<typeof newDraft>[1];

/**
 * Opens the composer for the selected words. A draft in which something was written already is not thrown away: the
 * composer stays with it. Nothing happens where nothing is selected, or for a reader.
 */
export function startDraft(article: ArticleContextValue, start: DraftStart): void {
  const target = article.pane.getState().current?.selection();
  if (target) openDraft(article, start, target);
}

/** Opens the composer for a comment on the article as a whole; the same goes for a draft that was begun. */
export function startArticleComment(article: ArticleContextValue): void {
  openDraft(article, { kind: 'comment' }, null);
  window.scrollTo({ top: 0 });
}

function openDraft(
  { articleId, actor, annotations, margin, pane }: ArticleContextValue,
  start: DraftStart,
  target: DraftTarget | null,
): void {
  const { current } = pane.getState();
  if (!current || !can(actor, 'annotation.make')) return;
  const before = margin.getState().draft;
  const draft = before && isWritten(before) ? before : newDraft(crypto.randomUUID(), start, target);
  keepDraft(localStorage, actor.id, articleId, draft);
  current.markDraft(draft.target);
  annotations.setState({ activeId: null });
  margin.setState({ draft, problem: draft === before ? 'Save or cancel this one first.' : null, hasSelection: false });
  // What is typed before the composer can take it must not replace the selected words.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  focusComposer(draft.kind === 'flag' && draft.category === null ? 'input' : 'textarea');
}

/** The composer stands beside its words within so many frames; until then it is out of sight and takes no focus. */
const FRAMES = 30;

/** Puts the focus on the first field of the composer as soon as it can take it: what is typed next belongs there. */
function focusComposer(first: 'input' | 'textarea', frames = FRAMES): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(`[data-composer] ${first}`);
    field?.focus({ preventScroll: true });
    if (frames > 0 && (field === null || document.activeElement !== field)) focusComposer(first, frames - 1);
  });
}

function isWritten(draft: Draft): boolean {
  const { body, replacement } = draft;
  return body.trim() !== '' || (replacement !== null && replacement !== draftWords(draft));
}
