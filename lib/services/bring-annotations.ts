import { setImmediate } from 'node:timers/promises';
import { personIdOf, type Actor } from '#lib/core/access/access.ts';
import type { Annotation, Person } from '#lib/core/annotation/annotation.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import { articles } from '#lib/collab/handle.ts';
import { annotationCount } from '#lib/db/annotations.ts';
import { insertBroughtAnnotations, insertBroughtReplies, knownKeys } from '#lib/db/brought-annotations.ts';
import { listCategories } from '#lib/db/categories.ts';
import { inTransaction, type Tx } from '#lib/db/client.ts';
import { appendAnnotationEvents } from '#lib/db/events.ts';
import { oldestAdmin } from '#lib/db/users.ts';
import { foundInWord } from '#lib/import/found-in-word.ts';
import type { FoundAnnotations } from '#lib/import/found-annotation.ts';
import { importWebAnnotations, importWordFile } from '#lib/import/import-article.ts';
import type { AnnotationSource } from './article-source.ts';
import { assertCan } from './assert-can.ts';
import { toAnnotation, toReply, type Bringing } from './brought-annotation.ts';
import { broughtEvents } from './brought-events.ts';
import { findAnnotations } from './list-annotations.ts';
import { loadArticle } from './load-article.ts';
import { newsOf, type News } from './news-of-file.ts';
import { placeAnnotations } from './place-annotations.ts';

/** What came of bringing a file's annotations into an article. */
export interface BroughtAnnotations {
  /** New annotations, and those among them whose words are not in the text. */
  readonly made: number;
  readonly orphaned: number;
  /** New replies to annotations that were there. */
  readonly replies: number;
  /** What the article had already. */
  readonly known: number;
  /** What could not be kept, a sentence each. */
  readonly notes: readonly string[];
}

/** Annotations in one transaction: others' writes go between two of them. */
const BATCH = 500;

/**
 * Brings the annotations of a file into an article that is there: a Word file that comes back with comments and changes,
 * or Web Annotations. What the article has already, from here or from the file's earlier coming, stays as it is and gets
 * only the replies that are new. What finds no place is there without one, and can be attached by hand.
 * @throws Problem 'forbidden', 'missing', 'tooLarge', 'invalid' or 'unsupported'; what was written before stays, and a
 * second try brings the rest
 */
export async function bringAnnotations(
  actor: Actor,
  articleId: string,
  source: AnnotationSource,
): Promise<BroughtAnnotations> {
  assertCan(actor, 'article.edit', 'bring annotations into articles');
  await loadArticle(articleId);
  const found = await readSource(source);
  const { text } = await articles().read(articleId);
  const news = await newsOf(found, { text, annotations: await allOf(articleId), known: await knownKeys(articleId) });
  const { targets, orphaned } = await placeAnnotations(articleId, text, { ...found, annotations: news.annotations });
  const at = new Date().toISOString();
  const person = await inTransaction((tx) => whoBrings(tx, actor));
  const bringing: Bringing = { articleId, at, person, categories: await listCategories(), ids: news.ids };
  const annotations = news.annotations.map((one, index) => toAnnotation(one, targets[index], bringing));
  await store(bringing, annotations, news);
  return {
    made: annotations.length,
    orphaned,
    replies: news.replies.length,
    known: news.known,
    notes: [...found.notes, ...news.notes],
  };
}

async function readSource(source: AnnotationSource): Promise<FoundAnnotations> {
  if (source.format === 'jsonld') return importWebAnnotations(source.text);
  return foundInWord(await importWordFile(source.bytes));
}

function allOf(articleId: string): Promise<readonly Annotation[]> {
  const limit = LIMITS.annotationsPerArticle;
  return findAnnotations(articleId, { limit }, null, limit);
}

async function whoBrings(tx: Tx, actor: Actor): Promise<Person> {
  const person = personIdOf(actor) === null ? await oldestAdmin(tx) : { id: actor.id, name: actor.name };
  if (!person) throw new Problem('invalid', 'There is no admin here yet to answer for the annotations of this file.');
  return person;
}

async function store(bringing: Bringing, annotations: ReturnType<typeof toAnnotation>[], news: News): Promise<void> {
  const { articleId, at, person } = bringing;
  const replies = news.replies.map(({ annotationId, reply }) => ({
    id: annotationId,
    replies: [toReply(reply, bringing)],
  }));
  const deed = { actorId: person.id, at };
  for (let from = 0; from < Math.max(annotations.length, 1); from += BATCH) {
    const portion = annotations.slice(from, from + BATCH);
    const answers = from === 0 ? replies : [];
    const events = [...portion.flatMap(broughtEvents), ...answers.flatMap((one) => replyEvents(articleId, one))];
    if (events.length === 0) return;
    const last = await inTransaction(async (tx) => {
      await loadArticle(articleId, tx);
      await assertRoom(tx, articleId, portion.length);
      await insertBroughtAnnotations(tx, portion);
      await insertBroughtReplies(tx, answers);
      return appendAnnotationEvents(tx, deed, articleId, events);
    });
    const id = portion.at(-1)?.id ?? answers.at(-1)?.id ?? '';
    articles().broadcast(articleId, { type: 'annotation', event: last, id });
    await setImmediate();
  }
}

function replyEvents(articleId: string, { id, replies }: Pick<Annotation, 'id' | 'replies'>) {
  return replies.map((reply) => ({ articleId, annotationId: id, type: 'reply.added', reply: reply.id }) as const);
}

async function assertRoom(tx: Tx, articleId: string, more: number): Promise<void> {
  if ((await annotationCount(tx, articleId)) + more > LIMITS.annotationsPerArticle)
    throw new Problem(
      'tooLarge',
      `With these the article would have more than ${LIMITS.annotationsPerArticle} annotations, which is the most it can hold.`,
    );
}
