import { uuidv7 } from 'uuidv7';
import type { Actor } from '#lib/core/access/access.ts';
import type { Annotation } from '#lib/core/annotation/annotation.ts';
import { decide } from '#lib/core/annotation/decide.ts';
import { annotationFilter, MOST_TOGETHER, type DecisionsInput } from '#lib/core/annotation/schemas.ts';
import { isProblem, Problem } from '#lib/core/problem.ts';
import { findAnnotation } from '#lib/db/annotations.ts';
import { countMergedEvidence } from '#lib/db/evidence.ts';
import { assertCan } from './assert-can.ts';
import { decideAnnotation } from './decide-annotation.ts';
import { findAnnotations } from './list-annotations.ts';
import { loadArticle } from './load-article.ts';

/** An annotation that was not decided with the others, and why, in one sentence. */
export interface Refused {
  readonly id: string;
  readonly detail: string;
}

/** What came of deciding together. */
export interface DecidedTogether {
  /** To take them back together; null when nothing was decided. */
  readonly batch: string | null;
  /** The annotations that were decided, or (when only counted) that would be. */
  readonly decided: readonly string[];
  readonly refused: readonly Refused[];
}

/**
 * Decides on many open annotations, one after the other in the order they were made: each is all or nothing, and one that
 * can't be decided does not keep the others. What others decided in the meantime is refused like anything else.
 * @throws Problem 'forbidden', 'missing', or 'tooLarge' when the filter fits more than may be decided at once
 */
export async function decideTogether(actor: Actor, articleId: string, input: DecisionsInput): Promise<DecidedTogether> {
  const { decision, reason, count } = input;
  assertCan(actor, 'annotation.decide', 'decide on many annotations');
  const annotations = await chosen(articleId, input);
  const wanted = { decision, ...(reason === undefined ? {} : { reason }) };
  if (count) return countOnly(actor, annotations, wanted);
  const batch = uuidv7();
  const decided: string[] = [];
  const refused: Refused[] = [];
  for (const { id } of annotations) {
    try {
      await decideAnnotation(actor, id, { ...wanted, batch });
      decided.push(id);
    } catch (error) {
      if (!isProblem(error)) throw error;
      refused.push({ id, detail: error.message });
    }
  }
  return { batch: decided.length > 0 ? batch : null, decided, refused };
}

async function chosen(articleId: string, { ids, filter }: DecisionsInput): Promise<readonly Annotation[]> {
  await loadArticle(articleId);
  if (ids) {
    const found = await Promise.all([...new Set(ids)].map((id) => findAnnotation(id)));
    const present = found.filter((annotation) => annotation?.articleId === articleId) as Annotation[];
    if (present.length < new Set(ids).size)
      throw new Problem('missing', 'Some of these annotations are not in the article.');
    return present;
  }
  const query = annotationFilter.parse({ ...filter, status: 'open' });
  const fitting = await findAnnotations(articleId, query, null, MOST_TOGETHER + 1);
  if (fitting.length > MOST_TOGETHER)
    throw new Problem(
      'tooLarge',
      `No more than ${MOST_TOGETHER} annotations can be decided at once; please narrow the filter.`,
    );
  return fitting;
}

async function countOnly(
  by: Actor,
  annotations: readonly Annotation[],
  wanted: Pick<DecisionsInput, 'decision' | 'reason'>,
): Promise<DecidedTogether> {
  const at = new Date().toISOString();
  const judged = await Promise.all(
    annotations.map(async (annotation) => {
      const mergedSources = wanted.decision === 'sourced' ? await countMergedEvidence(annotation.id) : 0;
      return { id: annotation.id, judged: decide(annotation, wanted, { by, at, into: null, mergedSources }) };
    }),
  );
  return {
    batch: null,
    decided: judged.flatMap(({ id, judged }) => (judged.outcome === 'decided' ? [id] : [])),
    refused: judged.flatMap(({ id, judged }) =>
      judged.outcome === 'refused' ? [{ id, detail: judged.because.message }] : [],
    ),
  };
}
