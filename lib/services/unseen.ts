import type { Actor } from '#lib/core/access/access.ts';
import { lineHashes } from '#lib/core/article/line-hashes.ts';
import type { SeenInput } from '#lib/core/article/seen-schemas.ts';
import { articles } from '#lib/collab/handle.ts';
import { inTransaction } from '#lib/db/client.ts';
import { findVisit, saveGlimpses, saveVisit, unseenAnnotations } from '#lib/db/visits.ts';
import { assertCan } from './assert-can.ts';
import { loadArticle } from './load-article.ts';

/** What is new in an article since somebody was in it. */
export interface UnseenParts {
  /** When they last saw all of it; null when they have never been in it: then nothing counts as new. */
  readonly since: string | null;
  /** Annotations that others made or changed, in the order of their newest event. */
  readonly annotations: readonly { readonly id: string; readonly event: number; readonly made: boolean }[];
  /** Hashes (lib/core/article/line-hashes.ts) of the lines that were not there. */
  readonly lines: readonly number[];
}

/** What others have made or changed in an article since one has seen it. @throws Problem 'missing' */
export async function readUnseen(actor: Actor, articleId: string): Promise<UnseenParts> {
  assertCan(actor, 'article.read', 'read articles');
  await loadArticle(articleId);
  const visit = await findVisit(actor.id, articleId);
  if (!visit) return { since: null, annotations: [], lines: [] };
  const [changed, reading] = await Promise.all([unseenAnnotations(actor.id, articleId), articles().read(articleId)]);
  const lines =
    reading.update === visit.update ? [] : lineHashes(reading.text).filter((line) => !visit.lines.has(line));
  return {
    since: visit.at,
    annotations: changed,
    lines: [...new Set(lines)],
  };
}

/**
 * Remembers what one has seen: all of it, or single annotations and lines. It is a mark of the reader's own: nobody
 * else is told, and the audit log does not have it.
 * @throws Problem 'missing'
 */
export async function markSeen(actor: Actor, articleId: string, seen: SeenInput): Promise<void> {
  assertCan(actor, 'article.read', 'read articles');
  const at = new Date().toISOString();
  // Read before the transaction, which waits for nothing but the database.
  const reading = await articles().read(articleId);
  await inTransaction(async (tx) => {
    const article = await loadArticle(articleId, tx);
    const event = Math.min(seen.event, article.event);
    const before = await findVisit(actor.id, articleId, tx);
    if (seen.all || !before) {
      const lines = new Set(lineHashes(reading.text));
      await saveVisit(tx, actor.id, articleId, {
        event: Math.max(event, before?.event ?? 0),
        update: reading.update,
        lines,
        at,
      });
      return;
    }
    if (seen.lines.length > 0) {
      const there = new Set(lineHashes(reading.text));
      const lines = new Set([...before.lines, ...seen.lines.filter((line) => there.has(line))]);
      await saveVisit(tx, actor.id, articleId, { ...before, lines });
    }
    await saveGlimpses(tx, actor.id, articleId, [...new Set(seen.annotations)], event);
  });
}
