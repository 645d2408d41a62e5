import type { ArticleContextValue } from '#components/editor/article-context.ts';
import { shortened } from '#components/margin/announce.ts';
import { withSeen } from './unseen-store.ts';

/** Something new, and where in the text it stands. */
interface Stop {
  readonly from: number;
  readonly id: string | null;
  readonly lines: readonly number[];
}

/** Where the last step went; steps go on from there. */
let last: { readonly articleId: string; readonly from: number; readonly id: string | null } | null = null;

/**
 * Goes on to the next annotation or paragraph that is new since the last visit, in the order of the text and around its
 * end; false when nothing is.
 */
export function stepUnseen({ articleId, annotations, margin, pane, unseen }: ArticleContextValue): boolean {
  const { current } = pane.getState();
  const state = unseen.getState();
  if (!current || state.annotations.size + state.lines.size === 0) return false;
  const { byId } = annotations.getState();
  const spans = current.spans();
  const stops: readonly Stop[] = [
    ...[...state.annotations.keys()]
      .filter((id) => byId.has(id))
      .map((id) => ({ from: spans.get(id)?.from ?? 0, id, lines: [] })),
    ...current.blocksWith(new Set(state.lines.keys())).map(({ from, lines }) => ({ from, id: null, lines })),
  ].toSorted((one, other) => one.from - other.from || (one.id ?? '').localeCompare(other.id ?? ''));
  const at = last?.articleId === articleId ? last : null;
  const isBehind = ({ from, id }: Stop) =>
    at === null || from > at.from || (from === at.from && (id ?? '').localeCompare(at.id ?? '') > 0);
  const next = stops.find(isBehind) ?? stops[0];
  if (!next) return false;
  last = { articleId, from: next.from, id: next.id };
  unseen.setState(withSeen(state, next.id ? [next.id] : [], next.lines));
  const annotation = byId.get(next.id ?? '');
  if (annotation) {
    annotations.setState({ activeId: annotation.id });
    margin.setState({ form: null });
    current.reveal(annotation.id, 'middle');
  } else current.revealAt(next.from);
  const what = state.annotations.get(next.id ?? '')?.made ? 'New' : 'Changed';
  margin.setState({
    announcement: annotation ? `${what}: “${shortened(annotation.originalExact)}”.` : 'An edited paragraph.',
  });
  return true;
}
