import { targetInput } from './draft.ts';
import type { ArticleContextValue } from '#components/editor/article-context.ts';
import { can } from '#lib/core/access/access.ts';

/** Attaches one that has lost its words to the selected ones; false when there is nothing selected, or nothing to attach. */
export function attachOrphan({ pane, actions, actor }: ArticleContextValue, id: string): boolean {
  const target = pane.getState().current?.selection();
  if (!target || !can(actor, 'annotation.make')) return false;
  void actions.change(id, { target: targetInput(target) });
  return true;
}

/** The one that a key attaches while the tray is open: the active one, if it is in there, else the first. */
export function orphanToAttach({ annotations, margin }: ArticleContextValue): string | null {
  const { orphansOpen, shown } = margin.getState();
  const { activeId } = annotations.getState();
  if (!orphansOpen) return null;
  return shown.orphans.find((id) => id === activeId) ?? shown.orphans[0] ?? null;
}
