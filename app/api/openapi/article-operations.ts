import { articleChange, articleInput, articlesQuery, eventsQuery, pageQuery } from '#lib/core/article/schemas.ts';
import { seenInput } from '#lib/core/article/seen-schemas.ts';
import * as answers from './answers.ts';
import type { Operation } from './operation.ts';

/** Articles: their text, images, log, and what is new in them. */
export const articles: readonly Operation[] = [
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
];
