import type { AnchoredAnnotation, Range } from '#lib/core/annotation/annotation.ts';
import type { Span } from '#lib/editor/annotation-state.ts';

/** Open annotations that stand on the words of another one. */
export interface Neighbours {
  /** On the same words, or nearly: they may be about the same thing, and can be merged. */
  readonly twins: readonly AnchoredAnnotation[];
  /** They propose other words for some of these words: only one of them can be accepted as it is. */
  readonly rivals: readonly AnchoredAnnotation[];
}

/** Two that share so much of what they cover together are nearly on the same words: one more word does not part them. */
const NEARLY = 0.6;

const NONE: Neighbours = { twins: [], rivals: [] };

/** The neighbours of an open annotation, in the order they were made; `spans` says where annotations stand in the text. */
export function neighboursOf(
  annotation: AnchoredAnnotation,
  byId: ReadonlyMap<string, AnchoredAnnotation>,
  spans: ReadonlyMap<string, Span>,
): Neighbours {
  const own = spans.get(annotation.id);
  if (!own || annotation.status !== 'open') return NONE;
  const near = [...spans].flatMap(([id, span]) => {
    const other = byId.get(id);
    const shared = sharedPart(own, span);
    return other && id !== annotation.id && other.status === 'open' && shared > 0 ? [{ other, shared }] : [];
  });
  const isRival = ({ replacement, originalExact }: AnchoredAnnotation) =>
    annotation.replacement !== null &&
    replacement !== null &&
    (replacement !== annotation.replacement || originalExact !== annotation.originalExact);
  const inOrder = near.map(({ other }) => other).toSorted((one, two) => one.createdAt.localeCompare(two.createdAt));
  const close = new Set(near.filter(({ shared }) => shared >= NEARLY).map(({ other }) => other));
  return {
    twins: inOrder.filter((other) => close.has(other) && !isRival(other)),
    rivals: inOrder.filter(isRival),
  };
}

/** What two spans have in common, of what they cover together: 0 to 1. Two insertion points have all or nothing. */
function sharedPart(one: Span, other: Span): number {
  const covered = Math.max(one.to, other.to) - Math.min(one.from, other.from);
  if (covered === 0) return 1;
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from)) / covered;
}

/** What was merged into an annotation, and into those in turn, in the order it was made. */
export function mergedInto(id: string, all: Iterable<AnchoredAnnotation>): readonly AnchoredAnnotation[] {
  const merged = [...all].filter(({ decision }) => decision?.decision === 'merged');
  const taken = new Set([id]);
  for (let before = 0; before < taken.size;) {
    before = taken.size;
    for (const one of merged) if (taken.has(one.decision?.into ?? '')) taken.add(one.id);
  }
  return merged
    .filter((one) => one.id !== id && taken.has(one.id))
    .toSorted((one, two) => one.createdAt.localeCompare(two.createdAt));
}

/** How many sources came with what was merged into an annotation. */
export function mergedSources(id: string, byId: ReadonlyMap<string, AnchoredAnnotation>): number {
  return mergedInto(id, byId.values()).flatMap(({ evidence }) => evidence).length;
}

/** The accepted ones of a page; looked for once, however many cards ask. */
export function acceptedIn(byId: ReadonlyMap<string, AnchoredAnnotation>): readonly AnchoredAnnotation[] {
  const known = acceptedOf.get(byId);
  if (known) return known;
  const accepted = [...byId.values()].filter(({ decision }) => decision?.decision === 'accepted');
  acceptedOf.set(byId, accepted);
  return accepted;
}
const acceptedOf = new WeakMap<object, readonly AnchoredAnnotation[]>();

/**
 * The accepted correction that changed the words which an open proposal was to replace, or null when that did not happen:
 * then the proposal stays open, to be decided by somebody who looks at the words that are there now.
 */
export function acceptedInstead(
  annotation: AnchoredAnnotation,
  all: Iterable<AnchoredAnnotation>,
): AnchoredAnnotation | null {
  const { anchor, replacement, originalExact, createdAt } = annotation;
  if (annotation.status === 'decided' || replacement === null) return null;
  // Words that are gone were near where they were last seen; words that stand may have got new ones around or in them.
  const room = anchor.state === 'orphaned' ? originalExact.length : 0;
  const around = { start: anchor.start - room, end: anchor.end + room };
  const took = (one: AnchoredAnnotation) =>
    room > 0
      ? touches(around, one.anchor) && sharesWords(one.originalExact, originalExact)
      : around.start < one.anchor.end && one.anchor.start < around.end;
  return (
    [...all]
      .filter(({ decision }) => decision?.decision === 'accepted' && decision.at > createdAt)
      .toSorted((one, two) => (two.decision?.at ?? '').localeCompare(one.decision?.at ?? ''))
      .find(took) ?? null
  );
}

/** Open annotations on words that an annotation stands on, as far as the server told where they were. */
export function openOn({ id, anchor }: AnchoredAnnotation, all: Iterable<AnchoredAnnotation>): readonly string[] {
  return [...all]
    .filter((one) => one.id !== id && one.status === 'open' && !one.target.whole && touches(anchor, one.anchor))
    .map((one) => one.id);
}

function touches(one: Range, other: Range): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** Whether two passages have a word in common. */
function sharesWords(one: string, other: string): boolean {
  const words = new Set(one.split(/\s+/u));
  return other.split(/\s+/u).some((word) => words.has(word));
}
