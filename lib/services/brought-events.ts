import type { Annotation } from '#lib/core/annotation/annotation.ts';
import type { AnnotationEvent } from '#lib/core/audit/event.ts';

/** What the record says of an annotation that came in with a file, replies, sources, decision and all. */
export function broughtEvents(annotation: Annotation): AnnotationEvent[] {
  const { id: annotationId, articleId, kind, category, replies, evidence, decision, target } = annotation;
  const of = { articleId, annotationId };
  return [
    { ...of, type: 'annotation.made', kind, category, ...(target.whole ? { whole: true } : {}) },
    ...replies.map(({ id }) => ({ ...of, type: 'reply.added', reply: id }) as const),
    ...evidence.map(({ id, stance }) => ({ ...of, type: 'evidence.added', evidence: id, stance }) as const),
    ...(decision
      ? [{ ...of, type: 'annotation.decided', decision: decision.decision, into: decision.into, update: null } as const]
      : []),
  ];
}
