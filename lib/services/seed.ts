import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { GALLEY } from '#lib/core/access/access.ts';
import { FIRST_CATEGORIES } from '#lib/core/annotation/category.ts';
import { hasEverMadeArticle } from '#lib/db/articles.ts';
import { addMissingCategories } from '#lib/db/categories.ts';
import { inTransaction } from '#lib/db/client.ts';
import { importArticle } from '#lib/import/import-article.ts';
import { storeArticle } from './create-article.ts';

const SAMPLE = fileURLToPath(new URL('../../prisma/seed/sample-article.txt', import.meta.url));

/**
 * What every house begins with: the first categories, and the sample article, once ever: who deletes it is rid of it.
 * Called at every start, after the migrations.
 * @param sampleFile null for a house without a sample
 */
export async function seedHouse(sampleFile: string | null = SAMPLE): Promise<void> {
  const sample = sampleFile === null ? null : await importArticle(await readFile(sampleFile, 'utf8'), 'txt');
  await inTransaction(async (tx) => {
    await addMissingCategories(tx, FIRST_CATEGORIES);
    if (sample && !(await hasEverMadeArticle(tx, GALLEY.id))) await storeArticle(tx, sample, 'txt', null);
  });
}
