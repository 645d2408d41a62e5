import type { Annotation } from '#lib/core/annotation/annotation.ts';
import { targetColumns } from './target-columns.ts';

/** The columns of an annotation for what it says, by whom and about what: all but what has become of it. */
export function remarkColumns(annotation: Annotation) {
  const { id, articleId, kind, category, severity, body, replacement, origin, target, originalExact } = annotation;
  return {
    id,
    articleId,
    kind,
    category,
    severity,
    body,
    replacement,
    authorId: origin.kind === 'person' ? origin.person.id : null,
    check: origin.kind === 'check' ? `${origin.check}@${origin.version}` : null,
    ...targetColumns(target),
    originalExact,
    createdAt: new Date(annotation.createdAt),
    updatedAt: new Date(annotation.updatedAt),
  };
}
