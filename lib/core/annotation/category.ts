import type { Severity } from './annotation.ts';

/** Line shapes of flags: colour is never the only sign. */
export const UNDERLINES = ['wavy', 'double', 'dotted', 'dashed', 'solid'] as const;
export type Underline = (typeof UNDERLINES)[number];

/** Names of the palette in app/globals.css, each with a colour for light and for dark pages. */
export const CATEGORY_COLORS = ['orange', 'crimson', 'ochre', 'teal', 'violet', 'slate'] as const;

/** What is wrong with a passage; a house can add its own. */
export interface Category {
  readonly key: string;
  readonly label: string;
  readonly guideline: string;
  readonly defaultSeverity: Severity;
  /** A name of the palette in app/globals.css: `--category-<color>`. */
  readonly color: string;
  readonly underline: Underline;
}

/** The categories every house begins with. */
export const FIRST_CATEGORIES: readonly Category[] = [
  {
    key: 'garbled',
    label: 'Garbled',
    guideline:
      'The words do not say what they mean: a stray character, a spun phrase, a cut sentence, leftovers of a web page. Say what was meant.',
    defaultSeverity: 'minor',
    color: 'orange',
    underline: 'wavy',
  },
  {
    key: 'factual',
    label: 'Factual',
    guideline:
      'The sentence is clear and false, or contradicts another part of the article. Say what is true, and how you know.',
    defaultSeverity: 'major',
    color: 'crimson',
    underline: 'double',
  },
  {
    key: 'unsupported',
    label: 'Unsupported',
    guideline:
      'Nobody is named who says it, or no source is given for it. Find the source, name the speaker, or cut the claim.',
    defaultSeverity: 'major',
    color: 'ochre',
    underline: 'dotted',
  },
];
