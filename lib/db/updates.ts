import { Problem } from '#lib/core/problem.ts';
import { reader, type Tx } from './client.ts';
import { decodeBatch, encodeBatch, type AuthoredUpdate, type LoggedUpdate } from './update-batch.ts';

/** The numbers that a batch got; both ends are in it. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Appends updates to the log of one article as one row. Their numbers follow the article's newest one and are given
 * in this transaction, so they are dense whoever else writes. At least one update.
 * @throws Problem 'missing' when there is no such article, or it is deleted
 */
export async function appendUpdates(
  tx: Tx,
  articleId: string,
  updates: readonly AuthoredUpdate[],
): Promise<NumberRange> {
  const newest = updates.at(-1);
  if (!newest) throw new Error('There is nothing to append');
  const [article] = await tx.article.updateManyAndReturn({
    where: { id: articleId, deletedAt: null },
    data: { updateSeq: { increment: updates.length }, changedAt: newest.at },
    select: { updateSeq: true },
  });
  if (!article) throw new Problem('missing', 'There is no such article.');
  const last = article.updateSeq;
  const first = last - updates.length + 1;
  await tx.updateBatch.create({
    data: { articleId, first, last, batch: encodeBatch(first, updates) },
    select: { first: true },
  });
  return { first, last };
}

/** The updates of an article after number `after`, by number. */
export async function readUpdates(articleId: string, after: number): Promise<readonly LoggedUpdate[]> {
  const db = await reader();
  // Rows are found by their first number: looking for the last one would walk through the whole log of the article.
  const holder = await db.updateBatch.findFirst({
    where: { articleId, first: { lte: after + 1 } },
    orderBy: { first: 'desc' },
    select: { first: true },
  });
  const rows = await db.updateBatch.findMany({
    where: { articleId, first: { gte: holder?.first ?? 0 } },
    orderBy: { first: 'asc' },
    select: { batch: true },
  });
  return rows.flatMap(({ batch }) => decodeBatch(batch)).filter(({ number }) => number > after);
}

/** What is needed to open an article; null when it does not exist or is deleted. `update` is its newest number. */
export async function readLogHead(
  articleId: string,
): Promise<{ readonly update: number; readonly generation: string } | null> {
  const article = await (
    await reader()
  ).article.findFirst({
    where: { id: articleId, deletedAt: null },
    select: { updateSeq: true, generation: true },
  });
  return article && { update: article.updateSeq, generation: article.generation };
}
