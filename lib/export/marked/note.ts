import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import type { Change } from './piece.ts';

/** An annotation as a reader of the marked text meets it. */
export interface Note {
  /** Its place in the order of the text, from 1. Notes that have lost their place come last. */
  readonly number: number;
  readonly annotation: AnchoredAnnotation;
  /** The change in the text that shows it; null when there is none, and its proposal has to be told in words. */
  readonly change: Change | null;
}

/** Who made an annotation, as a name: of one that a file brought along, who wrote it there. */
export function authorOf({ origin, byline }: Pick<AnchoredAnnotation, 'origin' | 'byline'>): string {
  if (byline) return byline.name;
  return origin.kind === 'person' ? origin.person.name : `Check: ${origin.check.replaceAll('-', ' ')}`;
}
