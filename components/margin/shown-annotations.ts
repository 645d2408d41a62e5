import type { AnnotationStore } from './annotation-store.ts';
import { passes, type Filters } from './filters.ts';
import type { MarginStore } from './margin-state.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** Annotations that the margin lists, in text order, and open ones that have lost their words. */
export interface Shown {
  readonly ids: readonly string[];
  readonly orphans: readonly string[];
}

/**
 * What passes the filters: first what is on the whole article, then in the order that the text has now (`order`: ids of those that have a place in it), and apart
 * from it those without a place. The active one stays in the list although a filter would hide it, so that nothing
 * vanishes under the hand that just decided it.
 */
export function shownAnnotations(
  annotations: ReadonlyMap<string, AnchoredAnnotation>,
  filters: Filters,
  order: readonly string[],
  activeId: string | null,
): Shown {
  const placed = new Set(order);
  const isListed = (id: string) => {
    const annotation = annotations.get(id);
    return annotation !== undefined && (id === activeId || passes(filters, annotation));
  };
  const isLost = (one: AnchoredAnnotation) =>
    one.status === 'open' && !placed.has(one.id) && !one.target.whole && passes(filters, one);
  const onWhole = [...annotations.values()]
    .filter(({ id, target }) => target.whole && isListed(id))
    .map(({ id }) => id);
  return {
    ids: [...onWhole, ...order.filter(isListed)],
    orphans: [...annotations.values()].filter(isLost).map(({ id }) => id),
  };
}

/** Keeps `margin.shown` true while annotations, filters or the order of the text change. Returns how to stop. */
export function keepShown(
  annotations: AnnotationStore,
  margin: MarginStore,
  order: () => readonly string[],
  onOrder: (listener: () => void) => () => void,
): () => void {
  let lastOrder: readonly string[] = [];
  const update = () => {
    const { byId, activeId } = annotations.getState();
    const { filters, shown } = margin.getState();
    lastOrder = order();
    const next = shownAnnotations(byId, filters, lastOrder, activeId);
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
    onOrder(() => {
      if (order() !== lastOrder) update();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

function sameItems(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}
