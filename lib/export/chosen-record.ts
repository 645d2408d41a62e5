import type { Person, Reply } from '#lib/core/annotation/annotation.ts';
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
  const { annotations, edits } = article;
  return {
    ...article,
    annotations: annotations.map(annotationWithInitials),
    edits: { ...edits, author: edits.author.split(', ').map(initials).join(', ') },
  };
}

function annotationWithInitials(annotation: RecordedAnnotation): RecordedAnnotation {
  const { origin, byline, decision, assignee, replies, evidence } = annotation;
  return {
    ...annotation,
    origin: origin.kind === 'person' ? { ...origin, person: person(origin.person) } : origin,
    ...(byline ? { byline: { ...byline, name: initials(byline.name) } } : {}),
    decision: decision && { ...decision, by: person(decision.by) },
    ...(assignee ? { assignee: person(assignee) } : {}),
    replies: replies.map(replyWithInitials),
    evidence: evidence.map((source) => ({ ...source, author: person(source.author) })),
  };
}

function replyWithInitials({ byline, author, ...reply }: Reply): Reply {
  return {
    ...reply,
    author: person(author),
    ...(byline ? { byline: { ...byline, name: initials(byline.name) } } : {}),
  };
}

function person({ id, name }: Person): Person {
  return { id, name: initials(name) };
}
