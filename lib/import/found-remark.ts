import type { Byline, Range } from '#lib/core/annotation/annotation.ts';

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
