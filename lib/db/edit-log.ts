import { GALLEY } from '#lib/core/access/access.ts';
import { readOrigin } from './article-origin.ts';
import { reader } from './client.ts';
import { peopleById } from './people.ts';
import { decodeBatch } from './update-batch.ts';
import { readUpdates } from './updates.ts';

/** The update that gave an article its first content; null when there is no such article. */
export async function importedUpdate(articleId: string): Promise<Uint8Array | null> {
  const row = await (
    await reader()
  ).updateBatch.findFirst({ where: { articleId }, orderBy: { first: 'asc' }, select: { batch: true } });
  return row ? (decodeBatch(row.batch)[0]?.update ?? null) : null;
}

/**
 * The names of those who have changed an article's text since it came in, in the order of their first edit; first those
 * who did in another house, from where Galley itself brought what they wrote.
 */
export async function editorNames(articleId: string): Promise<readonly string[]> {
  const ids = new Set((await readUpdates(articleId, 1)).map(({ authorId }) => authorId));
  ids.delete(GALLEY.id);
  const people = await peopleById([...ids]);
  const { editedElsewhere } = await readOrigin(articleId);
  return [...new Set([...editedElsewhere, ...[...ids].map((id) => people.get(id)?.name ?? 'Somebody')])];
}
