import type { DecisionKind } from '../annotation/annotation.ts';
import type { AnnotationEvent, ArticleEvent, AuditEvent, HouseEvent } from './event.ts';

const DECIDED: Readonly<Record<DecisionKind, string>> = {
  accepted: 'accepted a correction',
  fixed: 'marked a flag as fixed by hand',
  sourced: 'marked a flag as sourced',
  stet: 'let a passage stand',
  merged: 'merged an annotation into another',
  withdrawn: 'withdrew an annotation',
};

const STATES = { draft: 'draft', review: 'in review', ready: 'ready' } as const;

/** What was done, without who did it. */
function deed(event: AuditEvent): string {
  return 'articleId' in event ? articleDeed(event) : houseDeed(event);
}

function madeDeed({ kind, category, whole }: Extract<AnnotationEvent, { type: 'annotation.made' }>): string {
  if (kind === 'comment') return whole ? 'commented on the whole article' : 'commented';
  if (kind === 'correction') return 'proposed a correction';
  return `flagged ${whole ? 'the whole article' : 'a passage'}${category ? ` as ${category}` : ''}`;
}

function articleDeed(event: AnnotationEvent | ArticleEvent): string {
  switch (event.type) {
    case 'annotation.made':
      return madeDeed(event);
    case 'annotation.edited':
      return `edited an annotation (${event.fields.join(', ')})`;
    case 'annotation.reattached':
      return 'attached an annotation to other words';
    case 'annotation.assigned':
      return event.to === null ? 'took an annotation off a person’s list' : 'assigned an annotation to a person';
    case 'annotation.decided':
      return DECIDED[event.decision];
    case 'annotation.reopened':
      return event.restored ? 'reopened an annotation and restored the old words' : 'reopened an annotation';
    case 'reply.added':
      return 'replied';
    case 'reply.edited':
      return 'edited a reply';
    case 'reply.deleted':
      return 'deleted a reply';
    case 'evidence.added':
      return event.stance === 'context'
        ? 'added a source for context'
        : `added a source that ${event.stance} the passage`;
    case 'evidence.removed':
      return 'removed a source';
    case 'article.created':
      return 'made the article';
    case 'article.renamed':
      return `renamed the article from “${event.from}” to “${event.to}”`;
    case 'article.languageChanged':
      return `set the language of the article from ${event.from ?? 'unknown'} to ${event.to ?? 'unknown'}`;
    case 'article.stateChanged':
      return `moved the article from ${STATES[event.from]} to ${STATES[event.to]}`;
    case 'article.sourceChanged':
      return event.to === null
        ? 'removed the address that the article is from'
        : `said that the article is from ${event.to}`;
    case 'article.checked':
      return `ran the first pass (${event.found} found, ${event.made} new, ${event.gone} gone)`;
    case 'article.wordsChanged':
      return `changed the words of the article (${event.added} added, ${event.removed} removed)`;
    case 'article.deleted':
      return 'deleted the article';
    case 'article.past':
      return 'did something in another house';
  }
}

function houseDeed(event: HouseEvent): string {
  switch (event.type) {
    case 'house.setUp':
      return 'set up the house';
    case 'person.added':
      return `added a person as ${event.role}`;
    case 'person.roleChanged':
      return `changed a person’s role from ${event.from} to ${event.to}`;
    case 'person.renamed':
      return `renamed a person from “${event.from}” to “${event.to}”`;
    case 'person.disabled':
      return 'closed a person’s account';
    case 'person.enabled':
      return 'reopened a person’s account';
    case 'person.linkMade':
      return 'made a one-time link for a person';
    case 'person.passwordSet':
      return 'set their password';
    case 'person.signedOutEverywhere':
      return 'signed out everywhere';
    case 'check.muted':
      return `muted the check “${event.rule}”`;
    case 'check.switchedOn':
      return `switched the check “${event.rule}” on`;
    case 'check.mutedItself':
      return `muted the check “${event.rule}”, which was right ${event.right} of ${event.judged} times`;
    case 'category.made':
      return `made the category “${event.category}”`;
    case 'category.changed':
      return `changed the category “${event.category}” (${event.fields.join(', ')})`;
    case 'house.wordsChanged':
      return `changed the words of the house (${event.added} added, ${event.removed} removed)`;
    case 'house.exportChosen':
      return `chose how the house exports (${event.view} ${event.format})`;
    case 'token.made':
      return `made the access token “${event.label}”`;
    case 'token.revoked':
      return 'revoked an access token';
  }
}

/** One line of the audit log, on one line whatever its words hold. `who` is null for what Galley itself did. */
export function sentence(event: AuditEvent, who: string | null): string {
  const said = event.type === 'article.past' ? event.past.sentence : `${who ?? 'Galley'} ${deed(event)}`;
  return said.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
