import { uuidv7 } from 'uuidv7';
import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation, Annotation, Target } from '#lib/core/annotation/annotation.ts';
import { checkProposal, composeRemark } from '#lib/core/annotation/compose.ts';
import { isAuthor } from '#lib/core/annotation/decide.ts';
import type { AnnotationInput } from '#lib/core/annotation/schemas.ts';
import { WHOLE_ARTICLE } from '#lib/core/annotation/whole-article.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import { articles, type TargetRequest } from '#lib/collab/handle.ts';
import { annotationCount, findAnnotation, insertAnnotation } from '#lib/db/annotations.ts';
import { listCategories } from '#lib/db/categories.ts';
import { inTransaction, type Tx } from '#lib/db/client.ts';
import { appendAnnotationEvent } from '#lib/db/events.ts';
import { announce, withAnchor } from './annotated-write.ts';
import { assertCan } from './assert-can.ts';
import { loadArticle } from './load-article.ts';
import { tellMentioned } from './notify.ts';

/** `made` is false when a retried request met the annotation that the first one made. */
export interface MadeAnnotation {
  readonly made: boolean;
  readonly annotation: AnchoredAnnotation;
}

/**
 * Puts a flag, comment or correction on words of an article, or a flag or comment on the whole of it. With an `id` chosen by the client, a retry gives the one
 * that is stored and changes nothing.
 * @throws Problem 'forbidden', 'missing', 'invalid', 'tooLarge', or 'conflict' when the id is taken by something else
 */
export async function makeAnnotation(actor: Actor, articleId: string, input: AnnotationInput): Promise<MadeAnnotation> {
  assertCan(actor, 'annotation.make', 'annotate articles');
  await loadArticle(articleId);
  const id = input.id ?? uuidv7();
  const earlier = input.id === undefined ? null : await storedBefore(id, actor, articleId);
  if (earlier) return { made: false, annotation: await withAnchor(earlier) };
  const target = input.target === null ? WHOLE_ARTICLE : await describeTarget(articleId, input.target);
  const at = new Date().toISOString();
  const event = await inTransaction(async (tx) => {
    if (await storedBefore(id, actor, articleId, tx)) return null;
    await loadArticle(articleId, tx);
    await assertRoom(tx, articleId);
    const remark = composeRemark(remarkOf(input), await listCategories(tx));
    checkProposal(remark, target);
    const origin = { kind: 'person', person: { id: actor.id, name: actor.name } } as const;
    await insertAnnotation(tx, {
      ...remark,
      ...blank,
      id,
      articleId,
      origin,
      target,
      originalExact: target.quote.exact,
      createdAt: at,
      updatedAt: at,
    });
    const { kind, category, body } = remark;
    await tellMentioned(tx, { actor, at }, { id, articleId, origin, replies: [] }, { body, reply: null });
    return appendAnnotationEvent(
      tx,
      { actorId: actor.id, at },
      {
        type: 'annotation.made',
        articleId,
        annotationId: id,
        kind,
        category,
        ...(target.whole ? { whole: true } : {}),
      },
    );
  });
  if (event !== null) return { made: true, annotation: await announce({ id, articleId }, event) };
  const twin = await storedBefore(id, actor, articleId);
  if (!twin) throw new Error('An annotation vanished between two reads');
  return { made: false, annotation: await withAnchor(twin) };
}

/** What every new annotation begins with. */
const blank = { status: 'open', decision: null, replies: [], evidence: [] } as const;

const remarkOf = ({ kind, category, severity, body, replacement }: AnnotationInput) => ({
  kind,
  category: category ?? null,
  severity: severity ?? null,
  body,
  replacement: replacement ?? null,
});

/**
 * The three selectors of a place in the live text.
 * @throws Problem 'invalid' when it can't be found for certain, 'tooLarge' when it holds too many words
 */
export async function describeTarget(articleId: string, request: TargetRequest): Promise<Target> {
  const target = await articles().describe(articleId, request);
  if (target.quote.exact.length > LIMITS.quoteLength)
    throw new Problem('tooLarge', `An annotation can point at no more than ${LIMITS.quoteLength} characters.`);
  return target;
}

async function storedBefore(id: string, actor: Actor, articleId: string, tx?: Tx): Promise<Annotation | null> {
  const stored = await findAnnotation(id, tx);
  if (stored && (stored.articleId !== articleId || !isAuthor(stored, actor)))
    throw new Problem('conflict', 'The id is taken by another annotation; choose a new one.');
  return stored;
}

async function assertRoom(tx: Tx, articleId: string): Promise<void> {
  if ((await annotationCount(tx, articleId)) >= LIMITS.annotationsPerArticle)
    throw new Problem(
      'tooLarge',
      `The article has ${LIMITS.annotationsPerArticle} annotations, which is the most it can hold.`,
    );
}
