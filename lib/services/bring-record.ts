import { uuidv7 } from 'uuidv7';
import { GALLEY, personIdOf, type Actor } from '#lib/core/access/access.ts';
import type { Byline, Decision, Person } from '#lib/core/annotation/annotation.ts';
import type { ArticleArchive } from '#lib/core/article/archive.ts';
import { Problem } from '#lib/core/problem.ts';
import { saveOrigin } from '#lib/db/article-origin.ts';
import { areAnyTaken, insertBroughtAnnotations, type BroughtAnnotation } from '#lib/db/brought-annotations.ts';
import type { Tx } from '#lib/db/client.ts';
import { appendPast } from '#lib/db/events.ts';
import { storeImages } from '#lib/db/images.ts';
import { peopleById } from '#lib/db/people.ts';
import { oldestAdmin } from '#lib/db/users.ts';
import type { BroughtRecord } from '#lib/import/brought-record.ts';
import { bringCategories } from './bring-categories.ts';

/** A record with the ids that it will have here, and who answers for it. */
export interface PreparedRecord {
  readonly articleId: string;
  readonly record: BroughtRecord;
  readonly person: Person;
  /** The people of this house whom the record assigns annotations to. */
  readonly assignees: ReadonlySet<string>;
  readonly idOf: (id: string) => string;
}

/**
 * Gives a record its ids: those that it has, if none of them is taken here, else new ones, so that an article can be
 * brought back into an empty house as it was and into its own as a copy.
 * @throws Problem 'invalid' when nobody could answer for it
 */
export async function prepareRecord(tx: Tx, record: BroughtRecord, actor: Actor | null): Promise<PreparedRecord> {
  const { article, annotations } = record.archive;
  const isPerson = actor !== null && personIdOf(actor) !== null;
  const person = isPerson ? { id: actor.id, name: actor.name } : await oldestAdmin(tx);
  if (!person)
    throw new Problem(
      'invalid',
      'There is no admin here yet to answer for the annotations in this file; please make one first (galley user add).',
    );
  const ids = {
    annotations: annotations.map(({ id }) => id),
    replies: annotations.flatMap(({ replies }) => replies.map(({ id }) => id)),
    evidence: annotations.flatMap(({ evidence }) => evidence.map(({ id }) => id)),
  };
  const all = [article.id, ...Object.values(ids).flat()];
  const keeps = all.every(isUuid) && !(await areAnyTaken(tx, article.id, ids));
  const renewed = new Map(keeps ? [] : all.map((id) => [id, uuidv7()]));
  const idOf = (id: string): string => renewed.get(id) ?? id;
  const assigned = annotations.flatMap(({ assignee }) => assignee?.id ?? []);
  const assignees = new Set((await peopleById(assigned, tx)).keys());
  return { articleId: idOf(article.id), record, person, assignees, idOf };
}

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/**
 * Stores what an archive tells of an article that has just been made of it. Nobody here is taken for somebody in the
 * file: whoever brings it answers for what is in it, and the names of who wrote, found and decided stand in bylines. Only
 * what the file says to be theirs own is theirs again.
 * @returns what could not be kept, a sentence each
 */
export async function bringRecord(tx: Tx, prepared: PreparedRecord): Promise<readonly string[]> {
  const { record, articleId, person } = prepared;
  const { article, annotations, categories, events } = record.archive;
  const used = new Set(annotations.map(({ category }) => category));
  await bringCategories(
    tx,
    person,
    categories.filter(({ key }) => used.has(key)),
  );
  await storeImages(tx, articleId, record.images, new Date().toISOString());
  await insertBroughtAnnotations(
    tx,
    annotations.map((_annotation, index) => toAnnotation(prepared, index)),
  );
  await saveOrigin(tx, articleId, { editedElsewhere: article.editors, createdAt: article.createdAt });
  await appendPast(
    tx,
    person.id,
    events.map((event) => toPast(event, prepared)),
  );
  const unassigned = annotations.filter(({ assignee }) => assignee && !prepared.assignees.has(assignee.id)).length;
  return unassigned === 0
    ? []
    : [`Annotations that were assigned to people who are not in this house (${unassigned}) are assigned to nobody.`];
}

/** Whose words these are here: nobody's but the bringer's own, and theirs who have a byline. */
function signed(
  writer: Person,
  byline: Byline | undefined,
  at: string,
  id: string,
  { person }: PreparedRecord,
): { readonly byline?: Byline } {
  if (byline) return { byline };
  return writer.id === person.id ? {} : { byline: { name: writer.name, at, key: id === '' ? '' : `urn:uuid:${id}` } };
}

function toAnnotation(prepared: PreparedRecord, index: number): BroughtAnnotation {
  const { record, articleId, person, idOf, assignees } = prepared;
  const archived = record.archive.annotations[index];
  const target = record.targets[index];
  if (!archived || !target) throw new Error('A record has fewer targets than annotations');
  const { anchor: _anchor, assignee, byline, origin, replies, evidence, decision, ...rest } = archived;
  const isOurs = origin.kind === 'check';
  return {
    ...rest,
    id: idOf(rest.id),
    articleId,
    target,
    origin: isOurs ? origin : { kind: 'person', person },
    ...(isOurs ? (byline ? { byline } : {}) : signed(origin.person, byline, rest.createdAt, rest.id, prepared)),
    decision: decision && toDecision(decision, prepared),
    ...(assignee && assignees.has(assignee.id) ? { assignee } : {}),
    replies: replies.map((reply) => ({
      ...reply,
      id: idOf(reply.id),
      author: person,
      ...signed(reply.author, reply.byline, reply.createdAt, reply.id, prepared),
    })),
    evidence: evidence.map((source) => ({
      ...source,
      id: idOf(source.id),
      author: person,
      ...signed(source.author, source.byline, source.createdAt, source.id, prepared),
    })),
  };
}

function toDecision(decision: Decision, prepared: PreparedRecord): Decision {
  const { by, byline, at } = decision;
  const into = decision.into === null ? null : prepared.idOf(decision.into);
  // Galley is nobody's name: what no check finds any more, it withdraws by itself.
  if (by.id === GALLEY.id) return { ...decision, by: GALLEY, into };
  return { ...decision, by: prepared.person, ...signed(by, byline, at, '', prepared), into };
}

function toPast(event: ArticleArchive['events'][number], { articleId, idOf }: PreparedRecord) {
  const { at, actor, byline, annotationId, number, type, details, sentence } = event;
  return {
    at,
    name: byline ?? actor?.name ?? null,
    event: {
      type: 'article.past',
      articleId,
      ...(annotationId === null ? {} : { annotationId: idOf(annotationId) }),
      past: { number, type, details: renamed(details, idOf), sentence },
    } as const,
  };
}

/** The fields of an event, with the ids in them as they are here. */
function renamed(details: Readonly<Record<string, unknown>>, idOf: (id: string) => string): Record<string, unknown> {
  const entries = Object.entries(details);
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? idOf(value) : value]));
}
