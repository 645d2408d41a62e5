import { annotationsQuery } from '#lib/core/annotation/container-query.ts';
import {
  annotationChange,
  annotationInput,
  assigneeInput,
  decisionInput,
  decisionsInput,
  evidenceInput,
  replyChange,
  replyInput,
} from '#lib/core/annotation/schemas.ts';
import { categoryChange, categoryInput, categoryQuery } from '#lib/core/annotation/category-schemas.ts';
import { exportChoice, exportProgressQuery, exportQuery } from '#lib/core/article/export-schemas.ts';
import { articleChange, articleInput, articlesQuery, eventsQuery, pageQuery } from '#lib/core/article/schemas.ts';
import { seenInput } from '#lib/core/article/seen-schemas.ts';
import { checkTrialInput } from '#lib/core/first-pass/check-trial.ts';
import { houseWordsInput, ruleSwitch } from '#lib/core/first-pass/schemas.ts';
import * as answers from './answers.ts';
import type { Operation } from './operation.ts';
import { people } from './people-operations.ts';

const articles: readonly Operation[] = [
  {
    method: 'get',
    path: '/articles',
    summary: 'The articles, last changed first, or those with some words in their title',
    query: articlesQuery,
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
    method: 'post',
    path: '/articles/{id}/images',
    summary: 'Keep the bytes of an image, so that the text can show it',
    upload: true,
    answer: answers.keptImage,
    status: 201,
  },
  { method: 'get', path: '/articles/{id}/images/{hash}', summary: 'The bytes of an image', answer: 'file' },
  {
    method: 'get',
    path: '/articles/{id}/export',
    summary: 'Download the article: the clean text, the text with its record, or the record',
    query: exportQuery,
    answer: 'file',
  },
  {
    method: 'get',
    path: '/articles/{id}/export/preview',
    summary: 'What such a file would hold, counted',
    query: exportQuery,
    answer: answers.exportPreview,
  },
  {
    method: 'get',
    path: '/articles/{id}/export/progress',
    summary: 'How far one’s own export with a ticket is, as server-sent events',
    query: exportProgressQuery,
    answer: 'events',
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
    path: '/articles/{id}/unseen',
    summary: 'What others made or changed since one has seen it',
    answer: answers.unseen,
  },
  {
    method: 'post',
    path: '/articles/{id}/seen',
    summary: 'Remember what one has seen: all of it, or some annotations and lines',
    body: seenInput,
  },
  {
    method: 'get',
    path: '/articles/{id}/audit',
    summary: 'Who did what, newest first',
    query: pageQuery,
    answer: answers.auditList,
  },
  {
    method: 'get',
    path: '/categories',
    summary: 'The categories of the house',
    query: categoryQuery,
    answer: answers.categoryList,
  },
  {
    method: 'post',
    path: '/categories',
    summary: 'Add a category',
    body: categoryInput,
    answer: answers.category,
    status: 201,
  },
  {
    method: 'patch',
    path: '/categories/{key}',
    summary: 'Change a category, put it away, take it out again',
    body: categoryChange,
    answer: answers.category,
  },
];

const annotations: readonly Operation[] = [
  {
    method: 'get',
    path: '/articles/{id}/annotations',
    summary: 'Annotations with where they are attached now',
    query: annotationsQuery,
    answer: answers.annotationList,
  },
  {
    method: 'post',
    path: '/articles/{id}/annotations/import',
    summary: 'Bring in the annotations of a Word file or of Web Annotations (JSON-LD)',
    upload: true,
    answer: answers.broughtAnnotations,
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
  {
    method: 'post',
    path: '/annotations/{id}/assignee',
    summary: 'Give to a person to take care of, or (null) to nobody',
    body: assigneeInput,
    answer: answers.annotation,
  },
  {
    method: 'post',
    path: '/articles/{id}/decisions',
    summary: 'Decide on many at once, or only count them',
    body: decisionsInput,
    answer: answers.decidedTogether,
  },
  {
    method: 'post',
    path: '/articles/{id}/decisions/{batch}/reopen',
    summary: 'Take back decisions that were made together',
    answer: answers.reopenedTogether,
  },
  {
    method: 'post',
    path: '/annotations/{id}/adopt',
    summary: 'Make what a check found one’s own flag',
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
    method: 'post',
    path: '/checks/trial',
    summary: 'What a rule or some spellings would flag in the last articles, without writing anything',
    body: checkTrialInput,
    answer: answers.checkTrial,
  },
  {
    method: 'get',
    path: '/articles/{id}/words',
    summary: 'Words of this article alone: never flagged, and preferred spellings',
    answer: houseWordsInput,
  },
  {
    method: 'put',
    path: '/articles/{id}/words',
    summary: 'Put a list of words of this article in the place of the one before',
    body: houseWordsInput,
    answer: houseWordsInput,
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
  { method: 'get', path: '/house/export-choice', summary: 'How the house exported last', answer: exportChoice },
  {
    method: 'put',
    path: '/house/export-choice',
    summary: 'Remember how the house exports',
    body: exportChoice,
    answer: exportChoice,
  },
];

/** Everything under /api/v1; a test compares it with the routes that there are. */
export const operations: readonly Operation[] = [...articles, ...annotations, ...checks, ...people];
