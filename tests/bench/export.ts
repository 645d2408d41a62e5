// What exports cost: `npm run bench:export -- --words 50000 --annotations 5000`. The sample in every format, then an article
// of so many words with so many annotations to Word. Fails above 1 s for a format of the sample, 5 s and 600 MB for the large one.
import { parseArgs } from 'node:util';
import type { Person } from '#lib/core/annotation/annotation.ts';
import { FIRST_CATEGORIES } from '#lib/core/annotation/category.ts';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { correctionsCsv } from '#lib/export/corrections/corrections-csv.ts';
import { correctionsDocx } from '#lib/export/corrections/corrections-docx.ts';
import { correctionsHtml } from '#lib/export/corrections/corrections-html.ts';
import { correctionsMarkdown } from '#lib/export/corrections/corrections-markdown.ts';
import { correctionsOf } from '#lib/export/corrections/corrections.ts';
import { exportDocx, exportMarkedDocx } from '#lib/export/export-docx.ts';
import { exportHtml } from '#lib/export/export-html.ts';
import { exportMarkdown } from '#lib/export/export-markdown.ts';
import { exportMarkedHtml } from '#lib/export/export-marked-html.ts';
import { exportMarkedMarkdown } from '#lib/export/export-marked-markdown.ts';
import { exportText } from '#lib/export/export-text.ts';
import { exportWebAnnotations } from '#lib/export/web-annotations/annotation-container.ts';
import { flatText } from '#lib/export/marked/flat-text.ts';
import type { MarkedArticle, RecordedAnnotation } from '#lib/export/marked/marked-text.ts';
import { sampleReview } from '../support/sample-review.ts';

const { values } = parseArgs({
  options: { words: { type: 'string', default: '50000' }, annotations: { type: 'string', default: '5000' } },
});
const [wordCount, annotationCount] = [Number(values.words), Number(values.annotations)];

const FORMATS: Readonly<Record<string, (article: MarkedArticle) => unknown>> = {
  'docx clean': exportDocx,
  'docx marked': exportMarkedDocx,
  'html clean': exportHtml,
  'html marked': exportMarkedHtml,
  'md clean': ({ document }) => exportMarkdown(document),
  'md marked': exportMarkedMarkdown,
  txt: ({ document }) => exportText(document),
  jsonld: (article) =>
    exportWebAnnotations({ ...article, id: 'a', source: 'https://e.com/', text: flatText(article.document).text }),
  'errata html': (article) => correctionsHtml(article.title, null, correctionsOf(article)),
  'errata md': (article) => correctionsMarkdown(article.title, correctionsOf(article)),
  'errata csv': (article) => correctionsCsv(correctionsOf(article)),
  'errata docx': (article) => correctionsDocx(article.title, correctionsOf(article)),
};

const WORDS =
  'the council said on Monday that it would publish a report about flooding along the river this year'.split(' ');
const ANA: Person = { id: 'ana', name: 'Ana' };

/** Paragraphs of a hundred words, with annotations of every kind spread evenly, some over others. */
function largeArticle(): MarkedArticle {
  const texts = Array.from({ length: Math.ceil(wordCount / 100) }, (_, index) =>
    Array.from({ length: 100 }, (_, word) => WORDS[(index * 7 + word * 3) % WORDS.length]).join(' '),
  );
  const imported: DocumentNode = {
    type: 'doc',
    content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
  const text = texts.join('\n');
  const step = Math.floor(text.length / annotationCount);
  const annotations = Array.from({ length: annotationCount }, (_, index) => annotationAt(index, index * step, text));
  return {
    title: 'A large article',
    language: null,
    document: imported,
    imported,
    annotations,
    categories: FIRST_CATEGORIES,
    edits: { author: 'Ana', at: '2026-11-20T10:00:00.000Z' },
  };
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

const sample = sampleReview(60);
let isSlow = false;
for (const [name, write] of Object.entries(FORMATS)) {
  const took = await seconds(() => write(sample));
  isSlow ||= took > 1;
  console.log(`the sample with 60 annotations, ${name.padEnd(12)} ${(1000 * took).toFixed(0).padStart(5)} ms`);
}
const large = largeArticle();
const took = await seconds(() => exportMarkedDocx(large));
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(
  `${wordCount} words with ${annotationCount} annotations, docx marked: ${took.toFixed(2)} s, at most ${megabytes.toFixed(0)} MB in this program`,
);
isSlow ||= took > 5 || megabytes > 600;
process.exitCode = isSlow ? 1 : 0;
