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
import * as answers from './answers.ts';
import type { Operation } from './operation.ts';

/** Annotations: their decisions, threads and sources. */
export const annotations: readonly Operation[] = [
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
