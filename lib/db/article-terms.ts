import type { Term } from '#lib/core/first-pass/word-list.ts';
import { reader, type Tx } from './client.ts';

/** The words of one article alone, in the order of the alphabet. */
export async function readArticleTerms(articleId: string, tx?: Tx): Promise<readonly Term[]> {
  const db = tx ?? (await reader());
  return db.articleTerm.findMany({
    where: { articleId },
    select: { term: true, preferred: true },
    orderBy: { term: 'asc' },
  });
}

/** Takes terms of an article out and puts others in. */
export async function changeArticleTerms(
  tx: Tx,
  articleId: string,
  change: { readonly remove: readonly string[]; readonly add: readonly Term[] },
  by: { readonly createdById: string; readonly at: string },
): Promise<void> {
  const { createdById } = by;
  await tx.articleTerm.deleteMany({ where: { articleId, term: { in: [...change.remove] } } });
  await tx.articleTerm.createMany({
    data: change.add.map((term) => ({ ...term, articleId, createdById, createdAt: new Date(by.at) })),
  });
}
