import { GALLEY } from '#lib/core/access/access.ts';
import { readOrigin } from './article-origin.ts';
import { peopleById } from './people.ts';
import { readUpdates } from './updates.ts';

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

/** An update of the log with the name of who made it, and when (ISO 8601). */
export interface NamedUpdate {
  readonly update: Uint8Array;
  readonly author: string;
  readonly at: string;
}

/** The updates of an article up to number `last`, by number. */
export async function namedUpdates(articleId: string, last: number): Promise<readonly NamedUpdate[]> {
  const updates = (await readUpdates(articleId, 0)).filter(({ number }) => number <= last);
  const people = await peopleById([...new Set(updates.map(({ authorId }) => authorId))]);
  return updates.map(({ update, authorId, at }) => ({
    update,
    author: people.get(authorId)?.name ?? 'Somebody',
    at: at.toISOString(),
  }));
}
