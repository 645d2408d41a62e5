import { Problem } from '../problem.ts';
import type { Kind, Severity, Target } from './annotation.ts';
import type { Category } from './category.ts';

/** The fields of an annotation that depend on each other. */
export interface Remark {
  readonly kind: Kind;
  readonly category: string | null;
  readonly severity: Severity | null;
  readonly body: string;
  readonly replacement: string | null;
}

/**
 * The remark as it is stored: a flag gets its category's severity when it names none. A flag needs a category, a
 * correction a replacement; a comment needs words, and has neither category, severity nor replacement.
 * @throws Problem 'invalid' with one sentence
 */
export function composeRemark(remark: Remark, categories: readonly Category[]): Remark {
  const category = categories.find(({ key }) => key === remark.category);
  if (remark.category !== null && !category)
    throw new Problem(
      'invalid',
      `There is no category “${remark.category}” (there are: ${categories.map(({ key }) => key).join(', ')}).`,
    );
  if (remark.kind === 'flag' && !category)
    throw new Problem('invalid', `A flag needs a category (${categories.map(({ key }) => key).join(', ')}).`);
  if (remark.kind === 'correction' && remark.replacement === null)
    throw new Problem('invalid', 'A correction needs a replacement; an empty one deletes the words.');
  if (remark.kind === 'comment') checkComment(remark);
  return { ...remark, severity: remark.severity ?? category?.defaultSeverity ?? null };
}

/**
 * What points at the article as a whole proposes no words.
 * @throws Problem 'invalid'
 */
export function checkProposal({ replacement }: Pick<Remark, 'replacement'>, target: Target): void {
  if (target.whole && replacement !== null)
    throw new Problem('invalid', 'A remark on the whole article can’t propose words: point at the words to replace.');
}

function checkComment({ body, category, severity, replacement }: Remark): void {
  if (body.trim() === '') throw new Problem('invalid', 'Please write the comment.');
  if (category !== null || severity !== null || replacement !== null)
    throw new Problem('invalid', 'A comment has no category, severity or replacement; make it a flag or a correction.');
}
