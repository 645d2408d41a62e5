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
