import { authorOf } from '#lib/export/marked/note.ts';
import { writtenBy } from '#lib/core/annotation/written-by.ts';
import { headingOf, sourcesOf, type Source } from '#lib/export/marked/note-words.ts';
import type { MarkedArticle, RecordedAnnotation } from '#lib/export/marked/marked-text.ts';
import { inTextOrder } from '#lib/export/marked/room.ts';

/** One correction that went into the article, as a public record tells it. */
export interface Correction {
  readonly before: string;
  /** "" when the words were taken out; null when nobody can say any more what stands there. */
  readonly after: string | null;
  /** "Garbled, minor" */
  readonly category: string;
  /** Why: the reason of the decision, else the remark. */
  readonly reason: string;
  readonly sources: readonly Source[];
  readonly foundBy: string;
  readonly decidedBy: string;
  /** ISO 8601 in UTC. */
  readonly decidedAt: string;
}

/** The corrections of an article in the order of its text: what was accepted, and what was fixed by hand and is different. */
export function correctionsOf({ annotations, categories }: MarkedArticle): readonly Correction[] {
  return annotations
    .toSorted((left, right) => inTextOrder(left.anchor, right.anchor))
    .flatMap((annotation) => {
      const { decision } = annotation;
      if (decision?.decision !== 'accepted' && decision?.decision !== 'fixed') return [];
      const [before, after] = [annotation.replaced ?? annotation.originalExact, presentWords(annotation)];
      if (before === after) return [];
      return {
        before,
        after,
        category: headingOf(annotation, categories),
        reason: decision.reason ?? annotation.body,
        sources: sourcesOf(annotation),
        foundBy: authorOf(annotation),
        decidedBy: writtenBy(decision.by, decision.byline),
        decidedAt: decision.at,
      };
    });
}

function presentWords({ anchor, decision, replacement }: RecordedAnnotation): string | null {
  if (anchor.state !== 'orphaned') return anchor.text;
  return decision?.decision === 'accepted' ? replacement : null;
}

/** What became of the words, as a sentence for where there is no other sign. */
export const UNKNOWN_WORDS = '(rewritten)';
