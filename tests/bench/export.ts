// What exports cost: `npm run bench:export -- --words 50000 --annotations 5000`. The sample with 60 annotations in every format,
// from a house of its own to the file, then an article of so many words with so many annotations to Word. Fails above 1 s for a
// format of the sample, 5 s and 600 MB for the large one to Word. What is loaded once a worker is told by itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as Y from 'yjs';
import type { Person } from '#lib/core/annotation/annotation.ts';
import { FIRST_CATEGORIES } from '#lib/core/annotation/category.ts';
import { annotationInput, decisionInput } from '#lib/core/annotation/schemas.ts';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { ERRATA_FORMATS, EXPORT_FORMATS, exportQuery, canBeMarked } from '#lib/core/article/export-schemas.ts';
import type { LoggedEdit } from '#lib/editor/blame.ts';
import { documentOfUpdate } from '#lib/editor/document-of-update.ts';
import { FRAGMENT, seedUpdate } from '#lib/editor/seed.ts';
import { flatText } from '#lib/export/marked/flat-text.ts';
import type { MarkedArticle, RecordedAnnotation } from '#lib/export/marked/marked-text.ts';
import { runExport } from '#lib/export/run-export.ts';
import { createArticle } from '#lib/services/create-article.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { exportArticle, previewExport } from '#lib/services/export-article.ts';
import { makeAnnotation } from '#lib/services/make-annotation.ts';
import { openDesk, type Desk } from '../support/desk.ts';

const { values } = parseArgs({
  options: { words: { type: 'string', default: '50000' }, annotations: { type: 'string', default: '5000' } },
});
const [wordCount, annotationCount] = [Number(values.words), Number(values.annotations)];
const SAMPLE = readFileSync(join(import.meta.dirname, '../../prisma/seed/sample-article.txt'), 'utf8');

/** Every form of every format. */
const QUERIES = EXPORT_FORMATS.flatMap((format): readonly Readonly<Record<string, string>>[] => {
  if (format === 'errata') return ERRATA_FORMATS.map((as) => ({ format, as }));
  return canBeMarked(format) ? ['clean', 'marked'].map((view) => ({ format, view })) : [{ format }];
});

/** The sample in a house, with flags all over it: some accepted, some let stand, some open with a proposal. */
async function sampleIn({ people }: Desk): Promise<string> {
  const { id } = await createArticle(people.editor, { text: SAMPLE, format: 'txt' });
  const step = Math.floor(SAMPLE.length / 62);
  for (let index = 0; index < 60; index += 1) {
    const start = (index + 1) * step;
    const target = { position: { start, end: start + 12 } };
    const fields = { kind: 'flag', category: 'garbled', body: `Remark ${index}`, target };
    const input = annotationInput.parse(index % 2 === 0 ? { ...fields, replacement: 'other words' } : fields);
    const { annotation } = await makeAnnotation(people.reviewer, id, input);
    if (index % 4 === 1) await decide(people.editor, annotation.id, { decision: 'stet', reason: 'As they said.' });
    if (index % 6 === 0) await decide(people.editor, annotation.id, { decision: 'accepted' });
  }
  return id;
}

async function decide(by: Desk['people']['editor'], id: string, decision: object): Promise<void> {
  await decideAnnotation(by, id, decisionInput.parse(decision));
}

const WORDS =
  'the council said on Monday that it would publish a report about flooding along the river this year'.split(' ');
const ANA: Person = { id: 'ana', name: 'Ana' };

/** Paragraphs of a hundred words, edited by hand, with annotations of every kind spread evenly, some over others. */
function largeArticle(): MarkedArticle {
  const texts = Array.from({ length: Math.ceil(wordCount / 100) }, (_, index) =>
    Array.from({ length: 100 }, (_, word) => WORDS[(index * 7 + word * 3) % WORDS.length]).join(' '),
  );
  const imported: DocumentNode = {
    type: 'doc',
    content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
  const { document, log } = editedByHand(imported);
  const text = flatText(document).text;
  const step = Math.floor(text.length / annotationCount);
  const annotations = Array.from({ length: annotationCount }, (_, index) => annotationAt(index, index * step, text));
  return {
    title: 'A large article',
    language: null,
    document,
    imported,
    log,
    annotations,
    categories: FIRST_CATEGORIES,
    edits: { author: 'Ana', at: '2026-11-20T10:00:00.000Z' },
  };
}

/** The same with a word more in every other paragraph, and the updates that made it so. */
function editedByHand(imported: DocumentNode): Required<Pick<MarkedArticle, 'document' | 'log'>> {
  const ydoc = new Y.Doc();
  const log: LoggedEdit[] = [];
  ydoc.on('update', (update: Uint8Array) => log.push({ update, author: ANA.name, at: '2026-11-20T10:00:00.000Z' }));
  Y.applyUpdate(ydoc, seedUpdate(imported));
  const paragraphs = ydoc.getXmlFragment(FRAGMENT).toArray() as Y.XmlElement[];
  for (const paragraph of paragraphs.filter((_, index) => index % 2 === 0))
    (paragraph.get(0) as Y.XmlText).insert(4, 'then ');
  return { document: documentOfUpdate(Y.encodeStateAsUpdate(ydoc)), log };
}

function annotationAt(index: number, start: number, text: string): RecordedAnnotation {
  const end = Math.min(text.length, start + (index % 10 === 0 ? 400 : 20));
  const [at, exact] = ['2026-11-01T10:00:00.000Z', text.slice(start, end)];
  const isDecided = index % 3 === 0;
  return {
    id: `annotation-${index}`,
    articleId: 'a',
    kind: 'flag',
    category: 'garbled',
    severity: 'minor',
    body: 'The sentence does not say what it means; please look at the report.',
    replacement: index % 2 === 0 ? 'the words that should be here' : null,
    origin: { kind: 'person', person: ANA },
    target: { quote: { exact, prefix: '', suffix: '' }, position: { start, end, update: 1 }, relative: null },
    originalExact: exact,
    replaced: null,
    status: isDecided ? 'decided' : 'open',
    decision: isDecided ? { decision: 'stet', by: ANA, at, reason: 'It is what they said.', into: null } : null,
    replies:
      index % 4 === 0
        ? [{ id: `r${index}`, author: ANA, body: 'Yes.', createdAt: at, editedAt: null, deletedAt: null }]
        : [],
    evidence: [],
    createdAt: at,
    updatedAt: at,
    anchor: { state: 'exact', start, end, text: exact },
  };
}

async function seconds(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** Writes the large article in a worker, and says what it took. */
async function measureLarge(format: 'docx' | 'pdf'): Promise<{ readonly took: number; readonly megabytes: number }> {
  const source = {
    article: largeArticle(),
    id: 'a',
    address: 'https://e.com/',
    text: '',
    at: '2026-11-23T00:00:00.000Z',
  };
  const query = { ...exportQuery.parse({ format, view: 'marked' }), categories: null };
  const waits: number[] = [];
  let last = performance.now();
  const beat = setInterval(() => {
    waits.push(performance.now() - last);
    last = performance.now();
  }, 1);
  const took = await seconds(() => runExport(source, query));
  clearInterval(beat);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${wordCount} words with ${annotationCount} annotations, ${format} marked: ${took.toFixed(2)} s, at most ${megabytes.toFixed(0)} MB in this program; others waited ${Math.max(...waits).toFixed(0)} ms at most`,
  );
  return { took, megabytes };
}

const large = await measureLarge('docx');
let isSlow = large.took > 5 || large.megabytes > 600;
const desk = await openDesk();
const id = await sampleIn(desk);
const write = (query: object) => exportArticle(desk.people.reader, id, exportQuery.parse(query));
const preview = () => previewExport(desk.people.reader, id, exportQuery.parse({ format: 'pdf' }));
console.log(`once a worker, what a PDF would hold: ${(await seconds(preview)).toFixed(2)} s`);
for (const query of QUERIES) {
  const took = await seconds(() => write(query));
  isSlow ||= took > 1;
  const name = Object.values(query).join(' ');
  console.log(`the sample with 60 annotations, ${name.padEnd(12)} ${(1000 * took).toFixed(0).padStart(5)} ms`);
}
await desk.close();
await measureLarge('pdf');
process.exit(isSlow ? 1 : 0);
