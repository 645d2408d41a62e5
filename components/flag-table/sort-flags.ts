import { SEVERITIES, type AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** What the list of all flags can be in the order of. */
export const SORTS = ['place', 'category', 'severity', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

type Compare = (one: AnchoredAnnotation, other: AnchoredAnnotation) => number;

/** What is on the whole article comes first; what has lost its words stands at its last known place. */
const byPlace: Compare = (one, other) =>
  Number(other.target.whole ?? false) - Number(one.target.whole ?? false) ||
  one.anchor.start - other.anchor.start ||
  one.createdAt.localeCompare(other.createdAt);

const severityRank = ({ severity }: AnchoredAnnotation) =>
  severity === null ? SEVERITIES.length : SEVERITIES.indexOf(severity);

/**
 * The annotations in an order; where it leaves two equal, in that of the text. It needs no positions of the editor: the
 * places are those that the server last said. @param categories keys in the house's order
 */
export function sortFlags(
  annotations: readonly AnchoredAnnotation[],
  sort: Sort,
  categories: readonly string[],
): readonly AnchoredAnnotation[] {
  const categoryRank = ({ category }: AnchoredAnnotation) => {
    const at = categories.indexOf(category ?? '');
    return at < 0 ? categories.length : at;
  };
  const compare: Readonly<Record<Sort, Compare>> = {
    place: byPlace,
    category: (one, other) => categoryRank(one) - categoryRank(other) || byPlace(one, other),
    severity: (one, other) => severityRank(one) - severityRank(other) || byPlace(one, other),
    newest: (one, other) => other.createdAt.localeCompare(one.createdAt) || byPlace(one, other),
  };
  return annotations.toSorted(compare[sort]);
}
