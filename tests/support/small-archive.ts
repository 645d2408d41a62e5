import { ARCHIVE_VERSION, type ArticleArchive } from '#lib/core/article/archive.ts';
import { FIRST_CATEGORIES } from '#lib/core/annotation/category.ts';
import { png, hashOf } from './png.ts';

const AT = '2026-01-31T12:00:00.000Z';
const ANA = { id: '0199f000-0000-7000-8000-00000000000a', name: 'Ana' };
const id = (number: number): string => `0199f000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function annotation(number: number, start: number, exact: string): ArticleArchive['annotations'][number] {
  return {
    id: id(number),
    kind: 'flag',
    category: 'garbled',
    severity: 'minor',
    body: 'Why?',
    replacement: null,
    origin: { kind: 'person', person: ANA },
    target: {
      quote: { exact, prefix: '', suffix: '' },
      position: { start, end: start + exact.length, update: 1 },
      relative: null,
    },
    anchor: { state: 'exact', start, end: start + exact.length, text: exact },
    originalExact: exact,
    replaced: null,
    status: 'open',
    decision: null,
    replies: [],
    evidence: [
      {
        id: id(number + 100),
        author: ANA,
        stance: 'refutes',
        url: 'https://example.org/',
        citation: 'A page',
        quote: '',
        accessedAt: null,
        createdAt: AT,
      },
    ],
    createdAt: AT,
    updatedAt: AT,
  };
}

/** The archive of an article of one line with two flags, as the export writes it. */
export function smallArchive(): ArticleArchive {
  const bytes = png();
  return {
    format: 'galley-article',
    version: ARCHIVE_VERSION,
    exportedAt: AT,
    article: {
      id: id(1),
      title: 'One line',
      state: 'review',
      language: null,
      sourceUrl: 'https://example.org/one',
      createdAt: AT,
      changedAt: AT,
      contentHash: '',
      text: 'One line of text.',
      document: { type: 'doc', content: [paragraph('One line of text.')] },
      editors: ['Ana'],
    },
    imported: { type: 'doc', content: [paragraph('One lin of txt.')] },
    categories: FIRST_CATEGORIES,
    images: [{ hash: hashOf(bytes), base64: Buffer.from(bytes).toString('base64') }],
    annotations: [annotation(2, 4, 'line'), annotation(3, 12, 'text')],
    events: [],
  };
}
