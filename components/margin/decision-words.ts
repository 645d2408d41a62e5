import type { DecisionKind } from '#lib/core/annotation/annotation.ts';

/** What a decision is called on cards and in lists. */
export const DECISION_WORDS: Readonly<Record<DecisionKind, string>> = {
  accepted: 'Accepted',
  fixed: 'Fixed by hand',
  sourced: 'Sourced',
  stet: 'Stet',
  merged: 'Merged',
  withdrawn: 'Withdrawn',
};
