import { RESOLVED_ELSEWHERE, type FoundAnnotations } from './found-annotation.ts';
import type { ReadArticle } from './read-article.ts';

/** The comments and tracked changes of a Word file, as annotations for an article that is there. */
export function foundInWord({ remarks }: Pick<ReadArticle, 'remarks'>): FoundAnnotations {
  const annotations = remarks.map(({ kind, body, replacement, target, byline, isResolved, replies }) => ({
    kind,
    category: null,
    severity: null,
    body,
    replacement,
    place: {
      quote: target.quote,
      start: target.position.start,
      ...(target.elsewhere ? { elsewhere: target.elsewhere } : {}),
    },
    byline,
    decision: isResolved ? ({ decision: 'stet', reason: RESOLVED_ELSEWHERE, into: null, byline: null } as const) : null,
    replies,
    evidence: [],
  }));
  return { annotations, counts: 'utf16', notes: [] };
}
