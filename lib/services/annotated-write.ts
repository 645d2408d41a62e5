import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation, Annotation } from '#lib/core/annotation/annotation.ts';
import type { AnnotationEvent } from '#lib/core/audit/event.ts';
import { Problem } from '#lib/core/problem.ts';
import { articles } from '#lib/collab/handle.ts';
import { findAnnotation, touchAnnotation } from '#lib/db/annotations.ts';
import { inTransaction, type Tx } from '#lib/db/client.ts';
import { appendAnnotationEvent } from '#lib/db/events.ts';

/** An annotation event without what every change of one annotation has in common. */
type Change<E> = E extends AnnotationEvent ? Omit<E, 'articleId' | 'annotationId'> : never;
export type AnnotationChanged = Change<AnnotationEvent>;

/** @throws Problem 'missing' */
export async function loadAnnotation(id: string, tx?: Tx): Promise<Annotation> {
  const annotation = await findAnnotation(id, tx);
  if (!annotation) throw new Problem('missing', 'There is no such annotation.');
  return annotation;
}

/** The annotation with where it is attached in the live text. */
export async function withAnchor(annotation: Annotation): Promise<AnchoredAnnotation> {
  const [anchor] = await articles().anchors(annotation.articleId, [annotation.target]);
  if (!anchor) throw new Error('The articles gave no anchor for a target');
  return { ...annotation, anchor };
}

/** Tells everybody in the article, after the commit, and gives the annotation as it is stored now. */
export async function announce(
  annotation: Pick<Annotation, 'id' | 'articleId'>,
  event: number,
): Promise<AnchoredAnnotation> {
  articles().broadcast(annotation.articleId, { type: 'annotation', event, id: annotation.id });
  return withAnchor(await loadAnnotation(annotation.id));
}

/**
 * The one shape of a change to an annotation: load, let `work` judge and save, take the article's next event number,
 * and after the commit tell everybody. `work` gives null when there is nothing to change.
 * @throws Problem 'missing', or what `work` throws; nothing is written then
 */
export async function changeAnnotation(
  actor: Actor,
  id: string,
  at: string,
  work: (tx: Tx, annotation: Annotation) => Promise<AnnotationChanged | null>,
): Promise<AnchoredAnnotation> {
  const { articleId, event } = await inTransaction(async (tx) => {
    const annotation = await loadAnnotation(id, tx);
    const { articleId } = annotation;
    const changed = await work(tx, annotation);
    if (!changed) return { articleId, event: null };
    await touchAnnotation(tx, id, at);
    return {
      articleId,
      event: await appendAnnotationEvent(tx, { actorId: actor.id, at }, { ...changed, articleId, annotationId: id }),
    };
  });
  return event === null ? withAnchor(await loadAnnotation(id)) : announce({ id, articleId }, event);
}
