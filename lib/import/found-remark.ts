import type { Byline, Range, Target } from '#lib/core/annotation/annotation.ts';

/** A comment or a tracked change that a file brought along. */
export interface FoundRemark {
  readonly kind: 'comment' | 'correction';
  readonly body: string;
  /** Set for corrections only. */
  readonly replacement: string | null;
  /** Offsets in the projection of the article that came with it. */
  readonly range: Range;
  readonly byline: Byline;
  /** Whether its writers were done with it. */
  readonly isResolved: boolean;
  readonly replies: readonly { readonly body: string; readonly byline: Byline }[];
}

/** The same with all that leads to its place in the article that is made of the file. */
export interface PlacedRemark extends Omit<FoundRemark, 'range'> {
  readonly target: Target;
}
