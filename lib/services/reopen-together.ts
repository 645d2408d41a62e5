import type { Actor } from '#lib/core/access/access.ts';
import { isProblem, Problem } from '#lib/core/problem.ts';
import { decidedTogether } from '#lib/db/annotations.ts';
import { assertCan } from './assert-can.ts';
import type { Refused } from './decide-together.ts';
import { loadArticle } from './load-article.ts';
import { reopenAnnotation } from './reopen-annotation.ts';

/** What came of taking decisions back together; `notices` are of those whose old words could not be restored. */
export interface ReopenedTogether {
  readonly reopened: readonly string[];
  readonly notices: readonly Refused[];
  readonly refused: readonly Refused[];
}

/**
 * Takes back all decisions that were made together and still stand, the last one first: words that two of them changed are
 * restored in the right order.
 * @throws Problem 'forbidden', or 'missing' when there are none
 */
export async function reopenTogether(actor: Actor, articleId: string, batch: string): Promise<ReopenedTogether> {
  assertCan(actor, 'annotation.reopen', 'reopen annotations');
  await loadArticle(articleId);
  const ids = await decidedTogether(articleId, batch);
  if (ids.length === 0) throw new Problem('missing', 'None of these decisions stands any more.');
  const reopened: string[] = [];
  const notices: Refused[] = [];
  const refused: Refused[] = [];
  for (const id of ids) {
    try {
      const { notice } = await reopenAnnotation(actor, id);
      reopened.push(id);
      if (notice !== null) notices.push({ id, detail: notice });
    } catch (error) {
      if (!isProblem(error)) throw error;
      refused.push({ id, detail: error.message });
    }
  }
  return { reopened, notices, refused };
}
