import { exportChoice, exportProgressQuery, exportQuery } from '#lib/core/article/export-schemas.ts';
import * as answers from './answers.ts';
import type { Operation } from './operation.ts';

/** Articles as files. */
export const exports: readonly Operation[] = [
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
  { method: 'get', path: '/house/export-choice', summary: 'How the house exported last', answer: exportChoice },
  {
    method: 'put',
    path: '/house/export-choice',
    summary: 'Remember how the house exports',
    body: exportChoice,
    answer: exportChoice,
  },
];
