import type { Actor } from '#lib/core/access/access.ts';
import type { Range } from '#lib/core/annotation/annotation.ts';
import { Problem } from '#lib/core/problem.ts';
import { SERVICE_CLIENT_ID } from '#lib/editor/client-ids.ts';
import { replaceWords } from '#lib/editor/replace-words.ts';
import { describeTarget, resolveTargets } from '#lib/editor/resolve-targets.ts';
import { inTransaction, type Tx } from '#lib/db/client.ts';
import { appendUpdates } from '#lib/db/updates.ts';
import type { AppliedEdit, Edit } from './handle.ts';
import { checkTouched } from './guard/check-touched.ts';
import { stateOf, type Loaded, type OpenArticle } from './open-article.ts';

/** The edit as it was made on the shadow. */
interface Prepared {
  readonly integrated: Uint8Array | null;
  readonly applied: AppliedEdit;
}

function changedMeanwhile(present: string): Problem {
  return new Problem('conflict', 'The words there have changed in the meantime.', { present });
}

async function prepare(article: OpenArticle, loaded: Loaded, edit: Edit): Promise<Prepared> {
  const state = await article.state();
  const [anchor] = resolveTargets([edit.target], state);
  if (!anchor || anchor.state === 'orphaned' || anchor.text !== edit.expected)
    throw changedMeanwhile(anchor?.text ?? '');
  const { doc, fragment } = loaded.shadow;
  // Yjs gives up a clientID that it meets in an update from elsewhere, as it does when the log is loaded.
  doc.clientID = SERVICE_CLIENT_ID;
  let placed: Range = anchor;
  const { integrated, touched } = loaded.shadow.observe(() =>
    doc.transact(() => {
      placed = replaceWords(fragment, { start: anchor.start, end: anchor.end }, edit.replacement);
    }),
  );
  if (checkTouched(touched)) throw new Error('A replacement would break the form of the article');
  const update = loaded.update + (integrated ? 1 : 0);
  return { integrated, applied: { update, target: describeTarget(placed, update, stateOf(loaded)) } };
}

/**
 * Replaces the words of a target in the live text. The log row and what `commit` writes are one transaction; only then
 * is the edit sent to everybody. Called when nothing else is being done with the article.
 * @throws Problem 'conflict' with details { present }, or whatever `commit` throws; nothing has changed then
 */
export async function changeArticle<T>(
  article: OpenArticle,
  actor: Actor,
  edit: Edit,
  commit: (tx: Tx, applied: AppliedEdit) => Promise<T>,
): Promise<T> {
  const loaded = await article.loaded();
  const { integrated, applied } = await prepare(article, loaded, edit).catch((error: unknown) => {
    article.forget();
    throw error;
  });
  const updates = integrated ? [{ update: integrated, authorId: actor.id, at: new Date() }] : [];
  try {
    const result = await inTransaction(async (tx) => {
      if (updates.length > 0) {
        const { first } = await appendUpdates(tx, article.id, updates);
        if (first !== applied.update)
          throw new Problem(
            'unavailable',
            'The article was changed by another program at the same moment; please try again.',
          );
      }
      return commit(tx, applied);
    });
    await article.committed(updates, applied.update);
    return result;
  } catch (error) {
    article.forget();
    throw error;
  }
}
