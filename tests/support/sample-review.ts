import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkedArticle } from '#lib/export/marked/marked-text.ts';
import { parsePlainText } from '#lib/import/parse-plain-text.ts';
import { reviewOf, type Deed } from './arbitrary-review.ts';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../prisma/seed/sample-article.txt'), 'utf8');
const ACTS = ['comment', 'propose', 'stet', 'accept', 'propose', 'fix'] as const;
const WORDS = ['the government', '', 'said on Monday', 'troops', 'a “ceasefire”'] as const;

/** The sample article as people leave it: annotations of all kinds all over it, some over each other. */
export function sampleReview(annotations: number): MarkedArticle {
  const deeds = Array.from({ length: annotations }, (_, index): Deed => ({
    act: ACTS[index % ACTS.length] ?? 'comment',
    place: (index + 0.5) / (annotations + 1),
    length: index % 7 === 0 ? 140 : 8 + (index % 5) * 4,
    words: WORDS[index % WORDS.length] ?? '',
  }));
  return reviewOf(parsePlainText(SAMPLE), deeds);
}
