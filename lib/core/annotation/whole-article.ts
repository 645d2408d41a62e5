import type { Anchor, Target } from './annotation.ts';

/** Points at the article as a whole. */
export const WHOLE_ARTICLE: Target = {
  quote: { exact: '', prefix: '', suffix: '' },
  position: { start: 0, end: 0, update: 0 },
  relative: null,
  whole: true,
};

/** Where the whole article is for whatever needs a place: before its first word, and always. */
export const BEFORE_ALL: Anchor = { state: 'exact', start: 0, end: 0, text: '' };
