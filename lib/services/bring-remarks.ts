import { uuidv7 } from 'uuidv7';
import { personIdOf, type Actor } from '#lib/core/access/access.ts';
import type { Person } from '#lib/core/annotation/annotation.ts';
import { insertBroughtAnnotations, type BroughtAnnotation } from '#lib/db/brought-annotations.ts';
import type { Tx } from '#lib/db/client.ts';
import { appendAnnotationEvents } from '#lib/db/events.ts';
import { oldestAdmin } from '#lib/db/users.ts';
import { RESOLVED_ELSEWHERE } from '#lib/import/found-annotation.ts';
import type { PlacedRemark } from '#lib/import/found-remark.ts';
import type { ReadArticle } from '#lib/import/read-article.ts';
import { broughtEvents } from './brought-events.ts';

/** Events in one query. */
const BATCH = 500;

/** An article that has just been made. */
export interface NewArticle {
  readonly articleId: string;
  readonly at: string;
}

/**
 * Stores comments and tracked changes of a file as annotations of the new article, in the transaction that makes it. They
 * are annotations of whoever brings the file, and carry their writers as bylines; of the command line, which is nobody,
 * those of the oldest admin.
 * @returns what could not be done, a sentence each
 */
export async function bringRemarks(
  tx: Tx,
  actor: Actor,
  { remarks }: ReadArticle,
  article: NewArticle,
): Promise<readonly string[]> {
  if (remarks.length === 0) return [];
  const person = personIdOf(actor) === null ? await oldestAdmin(tx) : { id: actor.id, name: actor.name };
  if (!person)
    return [
      `Its comments and tracked changes (${remarks.length}) were left out: there is no admin here yet to answer for them.`,
    ];
  const annotations = remarks.map((remark) => toAnnotation(remark, person, article));
  await insertBroughtAnnotations(tx, annotations);
  const events = annotations.flatMap(broughtEvents);
  for (let from = 0; from < events.length; from += BATCH)
    await appendAnnotationEvents(
      tx,
      { actorId: person.id, at: article.at },
      article.articleId,
      events.slice(from, from + BATCH),
    );
  return [];
}

function toAnnotation(remark: PlacedRemark, person: Person, { articleId, at }: NewArticle): BroughtAnnotation {
  const { kind, body, replacement, target, byline, isResolved } = remark;
  return {
    id: uuidv7(),
    articleId,
    kind,
    category: null,
    severity: null,
    body,
    replacement,
    origin: { kind: 'person', person },
    byline,
    target,
    originalExact: target.quote.exact,
    replaced: null,
    evidence: [],
    status: isResolved ? 'decided' : 'open',
    decision: isResolved ? { decision: 'stet', by: person, at, reason: RESOLVED_ELSEWHERE, into: null } : null,
    replies: remark.replies.map((reply) => ({
      id: uuidv7(),
      author: person,
      byline: reply.byline,
      body: reply.body,
      createdAt: at,
      editedAt: null,
      deletedAt: null,
    })),
    createdAt: at,
    updatedAt: at,
  };
}
