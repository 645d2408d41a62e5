import type { Byline, Person } from '#lib/core/annotation/annotation.ts';
import { initials } from '#lib/core/annotation/initials.ts';
import { NO_CATEGORY, type RecordChoice } from '#lib/core/article/export-schemas.ts';
import type { MarkedArticle, RecordedAnnotation } from './marked/marked-text.ts';

/** An article with those of its annotations that are wanted, and people named as wanted. Nothing else is different. */
export function chosenRecord(article: MarkedArticle, { categories, resolved, names }: RecordChoice): MarkedArticle {
  const isWanted = ({ category, status }: RecordedAnnotation): boolean =>
    (resolved || status === 'open') && (categories === null || categories.includes(category ?? NO_CATEGORY));
  const named = names === 'initials' ? withInitials(article) : article;
  if (named.annotations.every(isWanted)) return named;
  return {
    ...named,
    annotations: named.annotations.filter(isWanted),
    unnoted: named.annotations.filter((annotation) => !isWanted(annotation)),
  };
}

/**
 * The record as the marked forms show it. Without what is decided, the changes that were made are simply the text: it
 * is shown against itself.
 */
export function shownRecord(article: MarkedArticle, choice: RecordChoice): MarkedArticle {
  const chosen = chosenRecord(article, choice);
  return choice.resolved ? chosen : { ...chosen, imported: article.document, unnoted: [] };
}

function withInitials(article: MarkedArticle): MarkedArticle {
  const { annotations, log, edits } = article;
  return {
    ...article,
    annotations: annotations.map(annotationWithInitials),
    ...(log ? { log: log.map((edit) => ({ ...edit, author: initials(edit.author) })) } : {}),
    edits: { ...edits, author: edits.author.split(', ').map(initials).join(', ') },
  };
}

function annotationWithInitials(annotation: RecordedAnnotation): RecordedAnnotation {
  const { origin, decision, assignee, replies, evidence } = annotation;
  return {
    ...bylineWithInitials(annotation),
    origin: origin.kind === 'person' ? { ...origin, person: person(origin.person) } : origin,
    decision: decision && { ...bylineWithInitials(decision), by: person(decision.by) },
    ...(assignee ? { assignee: person(assignee) } : {}),
    replies: replies.map((reply) => ({ ...bylineWithInitials(reply), author: person(reply.author) })),
    evidence: evidence.map((source) => ({ ...bylineWithInitials(source), author: person(source.author) })),
  };
}

function bylineWithInitials<T extends { readonly byline?: Byline }>(written: T): T {
  const { byline } = written;
  return byline ? { ...written, byline: { ...byline, name: initials(byline.name) } } : written;
}

function person({ id, name }: Person): Person {
  return { id, name: initials(name) };
}
