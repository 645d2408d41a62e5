import { z } from 'zod';
import {
  newPersonSchema,
  passwordChangeSchema,
  personChangeSchema,
  setupSchema,
  tokenLabelSchema,
} from '#lib/core/access/person-input.ts';
import {
  annotationChange,
  annotationFilter,
  annotationInput,
  decisionInput,
  evidenceInput,
  replyChange,
  replyInput,
} from '#lib/core/annotation/schemas.ts';
import { articleChange, articleInput, eventsQuery, exportQuery, pageQuery } from '#lib/core/article/schemas.ts';
import { houseWordsInput, ruleSwitch } from '#lib/core/first-pass/schemas.ts';
import * as answers from './answers.ts';

/** One method of one address, as the description tells it. Paths are under /api/v1. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** A form with one file is taken instead of JSON too. */
  readonly upload?: true;
  /** The answer; none is 204, 'file' a download, 'events' a stream of server-sent events. */
  readonly answer?: z.ZodType | 'file' | 'events';
  /** 200, unless something is made. */
  readonly status?: 201;
  /** Needs no sign-in. */
  readonly isPublic?: true;
}

const articles: readonly Operation[] = [
  {
    method: 'get',
    path: '/articles',
    summary: 'The articles, last changed first',
    query: pageQuery,
    answer: answers.articleList,
  },
  {
    method: 'post',
    path: '/articles',
    summary: 'Make an article from text or a file',
    body: articleInput,
    upload: true,
    answer: answers.createdArticle,
    status: 201,
  },
  {
    method: 'get',
    path: '/articles/{id}',
    summary: 'Title, state, counts and content hash',
    answer: answers.articleDetails,
  },
  {
    method: 'patch',
    path: '/articles/{id}',
    summary: 'Rename, or move to another state',
    body: articleChange,
    answer: answers.articleDetails,
  },
  { method: 'delete', path: '/articles/{id}', summary: 'Delete' },
  {
    method: 'get',
    path: '/articles/{id}/text',
    summary: 'The plain-text projection, and the number of the update it is true for',
    answer: answers.articleText,
  },
  {
    method: 'get',
    path: '/articles/{id}/export',
    summary: 'Download the article: the clean text, the text with its record, or the record',
    query: exportQuery,
    answer: 'file',
  },
  {
    method: 'get',
    path: '/articles/{id}/events',
    summary: 'Annotation events after a number',
    query: eventsQuery,
    answer: answers.eventList,
  },
  {
    method: 'get',
    path: '/articles/{id}/audit',
    summary: 'Who did what, newest first',
    query: pageQuery,
    answer: answers.auditList,
  },
  { method: 'get', path: '/categories', summary: 'The categories of the house', answer: answers.categoryList },
];

const annotations: readonly Operation[] = [
  {
    method: 'get',
    path: '/articles/{id}/annotations',
    summary: 'Annotations with where they are attached now',
    query: annotationFilter,
    answer: answers.annotationList,
  },
  {
    method: 'post',
    path: '/articles/{id}/annotations',
    summary: 'Flag, comment or propose a correction',
    body: annotationInput,
    answer: answers.annotation,
    status: 201,
  },
  { method: 'get', path: '/annotations/{id}', summary: 'One annotation', answer: answers.annotation },
  {
    method: 'patch',
    path: '/annotations/{id}',
    summary: 'Change an open annotation, or attach it to other words',
    body: annotationChange,
    answer: answers.annotation,
  },
  { method: 'delete', path: '/annotations/{id}', summary: 'Withdraw; it stays in the record' },
  {
    method: 'post',
    path: '/annotations/{id}/decision',
    summary: 'Decide; accepting changes the text',
    body: decisionInput,
    answer: answers.annotation,
  },
  { method: 'post', path: '/annotations/{id}/reopen', summary: 'Take a decision back', answer: answers.reopened },
  { method: 'get', path: '/annotations/{id}/replies', summary: 'The thread', answer: answers.replyList },
  {
    method: 'post',
    path: '/annotations/{id}/replies',
    summary: 'Reply',
    body: replyInput,
    answer: answers.annotation,
    status: 201,
  },
  {
    method: 'patch',
    path: '/annotations/{id}/replies/{replyId}',
    summary: 'Change one’s own reply',
    body: replyChange,
    answer: answers.annotation,
  },
  { method: 'delete', path: '/annotations/{id}/replies/{replyId}', summary: 'Delete one’s own reply' },
  { method: 'get', path: '/annotations/{id}/evidence', summary: 'The sources', answer: answers.evidenceList },
  {
    method: 'post',
    path: '/annotations/{id}/evidence',
    summary: 'Add a source',
    body: evidenceInput,
    answer: answers.annotation,
    status: 201,
  },
  { method: 'delete', path: '/annotations/{id}/evidence/{evidenceId}', summary: 'Take back a source that one added' },
];

const checks: readonly Operation[] = [
  {
    method: 'post',
    path: '/articles/{id}/check',
    summary: 'Run the first pass; its findings become flags',
    answer: answers.checkSummary,
  },
  {
    method: 'get',
    path: '/articles/{id}/check',
    summary: 'How far the run is: events progress, then done or failed; idle when none is under way',
    answer: 'events',
  },
  {
    method: 'get',
    path: '/checks',
    summary: 'Rules that found something, how often they were right, and which are muted',
    answer: answers.ruleList,
  },
  {
    method: 'patch',
    path: '/checks/{detector}/{rule}',
    summary: 'Mute a rule, or switch it on',
    body: ruleSwitch,
    answer: answers.rule,
  },
  {
    method: 'get',
    path: '/house/words',
    summary: 'Words never flagged, and preferred spellings',
    answer: houseWordsInput,
  },
  {
    method: 'put',
    path: '/house/words',
    summary: 'Put a list in the place of the one before',
    body: houseWordsInput,
    answer: houseWordsInput,
  },
];

const people: readonly Operation[] = [
  { method: 'get', path: '/me', summary: 'Who is signed in', answer: answers.self },
  { method: 'post', path: '/me/sign-out-everywhere', summary: 'End all of one’s sessions' },
  { method: 'get', path: '/me/tokens', summary: 'One’s personal access tokens', answer: answers.tokenList },
  {
    method: 'post',
    path: '/me/tokens',
    summary: 'Make a token; it is shown this once',
    body: tokenLabelSchema,
    answer: answers.madeToken,
    status: 201,
  },
  { method: 'delete', path: '/me/tokens/{id}', summary: 'Revoke a token' },
  { method: 'get', path: '/people', summary: 'The people of the house', query: pageQuery, answer: answers.memberList },
  {
    method: 'post',
    path: '/people',
    summary: 'Add a person; the link lets them set a password',
    body: newPersonSchema,
    answer: answers.invited,
    status: 201,
  },
  {
    method: 'patch',
    path: '/people/{id}',
    summary: 'Change name, role, or whether the account is open',
    body: personChangeSchema,
    answer: answers.member,
  },
  { method: 'post', path: '/people/{id}/link', summary: 'A new one-time link', answer: answers.link },
  {
    method: 'post',
    path: '/setup',
    summary: 'Make the first admin',
    body: setupSchema,
    answer: answers.self,
    status: 201,
    isPublic: true,
  },
  {
    method: 'post',
    path: '/password',
    summary: 'Set a password by a one-time link',
    body: passwordChangeSchema,
    answer: answers.self,
    isPublic: true,
  },
  { method: 'get', path: '/openapi.json', summary: 'This description', answer: z.looseObject({}), isPublic: true },
];

/** Everything under /api/v1; a test compares it with the routes that there are. */
export const operations: readonly Operation[] = [...articles, ...annotations, ...checks, ...people];
