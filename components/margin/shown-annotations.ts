import type { AnnotationStore } from './annotation-store.ts';
import { passes, type Filters } from './filters.ts';
import type { MarginStore } from './margin-state.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** Annotations that the margin lists, in text order, and those that have lost their words. */
export interface Shown {
  readonly ids: readonly string[];
  readonly orphans: readonly string[];
}

/**
 * What passes the filters, in the order that the text has now (`order`: ids as they are drawn); those that are not
 * drawn yet go by their last known place. The active one stays in the list although a filter would hide it, so that
 * nothing vanishes under the hand that just decided it.
 */
export function shownAnnotations(
  annotations: Iterable<AnchoredAnnotation>,
  filters: Filters,
  order: readonly string[],
  activeId: string | null,
): Shown {
  const rank = new Map(order.map((id, index) => [id, index]));
  const passing = [...annotations].filter((one) => one.id === activeId || passes(filters, one));
  const orphaned = (one: AnchoredAnnotation) => one.anchor.state === 'orphaned' && !rank.has(one.id);
  const inText = passing.filter((one) => !orphaned(one));
  return {
    ids: inTextOrder(inText, rank),
    orphans: passing.filter((one) => orphaned(one) && one.status === 'open').map(({ id }) => id),
  };
}

/** By last known place, except that those drawn now follow each other as they are drawn. */
function inTextOrder(annotations: readonly AnchoredAnnotation[], rank: ReadonlyMap<string, number>): readonly string[] {
  const byAnchor = annotations
    .toSorted((one, other) => one.anchor.start - other.anchor.start || one.createdAt.localeCompare(other.createdAt))
    .map(({ id }) => id);
  const drawn = byAnchor.filter((id) => rank.has(id)).toSorted((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0));
  let next = 0;
  return byAnchor.map((id) => (rank.has(id) ? (drawn[next++] ?? id) : id));
}

/** Keeps `margin.shown` true while annotations, filters or the order of the text change. Returns how to stop. */
export function keepShown(
  annotations: AnnotationStore,
  margin: MarginStore,
  order: () => readonly string[],
  onOrder: (listener: () => void) => () => void,
): () => void {
  const update = () => {
    const { byId, activeId } = annotations.getState();
    const { filters, shown } = margin.getState();
    const next = shownAnnotations(byId.values(), filters, order(), activeId);
    const ids = sameItems(shown.ids, next.ids) ? shown.ids : next.ids;
    const orphans = sameItems(shown.orphans, next.orphans) ? shown.orphans : next.orphans;
    if (ids !== shown.ids || orphans !== shown.orphans) margin.setState({ shown: { ids, orphans } });
  };
  update();
  const stops = [
    annotations.subscribe((now, before) => {
      if (now.byId !== before.byId || now.activeId !== before.activeId) update();
    }),
    margin.subscribe((now, before) => {
      if (now.filters !== before.filters) update();
    }),
    onOrder(update),
  ];
  return () => stops.forEach((stop) => stop());
}

function sameItems(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}
