import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportDocx, exportMarkedDocx } from '#lib/export/export-docx.ts';
import { flatText } from '#lib/export/marked/flat-text.ts';
import { markText, type MarkedArticle } from '#lib/export/marked/marked-text.ts';
import { arbitraryReview, arbitraryStructuredReview } from '#tests/support/arbitrary-review.ts';
import { expectedReading } from '#tests/support/expected-reading.ts';
import { libreOffice, pandoc, requireProgram } from '#tests/support/office.ts';
import { readLibreOffice } from '#tests/support/read-libre-office.ts';
import { readPandoc } from '#tests/support/readings.ts';
import { sayable, squeezedReading } from '#tests/support/sayable.ts';
import { sampleReview } from '#tests/support/sample-review.ts';

const ARTICLES = Number(process.env['GALLEY_DOCX_ARTICLES'] ?? 20);
const seed = Number(process.env['GALLEY_DOCX_SEED'] ?? 20261123);

describe('a marked Word file, as others read it', () => {
  let files: readonly { readonly article: MarkedArticle; readonly file: Uint8Array }[] = [];

  beforeAll(async () => {
    requireProgram('pandoc');
    requireProgram('soffice');
    const half = { numRuns: Math.ceil(ARTICLES / 2), seed };
    const articles = [...fc.sample(arbitraryReview, half), ...fc.sample(arbitraryStructuredReview, half)];
    files = await Promise.all(articles.map(async (article) => ({ article, file: await exportMarkedDocx(article) })));
  });

  it('has for pandoc every comment, insertion and deletion with its author, words and place', () => {
    for (const { article, file } of files)
      expect(readPandoc(pandoc(file, '--track-changes=all', '-t', 'json'))).toEqual(expectedReading(article, 'pandoc'));
  });

  it('gives in pandoc the imported text when all changes are rejected, and the text with all of them when accepted', () => {
    // Pandoc has a note where it is referred to, our text at its end: those are compared word by word above.
    const withoutNotes = files.filter(({ article }) => article.document.content?.at(-1)?.type !== 'footnotes');
    for (const { article, file } of withoutNotes) {
      const { accepted, rejected } = markText(article);
      expect(squeezedReading(pandoc(file, '--track-changes=accept', '-t', 'json'))).toBe(sayable(accepted));
      expect(squeezedReading(pandoc(file, '--track-changes=reject', '-t', 'json'))).toBe(sayable(rejected));
    }
  });

  it('has for LibreOffice the same', () => {
    const read = libreOffice(files.map(({ file }) => file));
    files.forEach(({ article }, index) =>
      expect(readLibreOffice(read[index] ?? '')).toEqual(expectedReading(article, 'LibreOffice')),
    );
  });
});

describe('the sample article with sixty annotations', () => {
  const article = sampleReview(60);

  it('is read by pandoc and LibreOffice with every comment and change, and rejected as it was imported', async () => {
    const file = await exportMarkedDocx(article);
    const reading = expectedReading(article, 'LibreOffice');
    expect(reading.filter((line) => line.includes('Remark')).length).toBeGreaterThan(60);
    expect(readPandoc(pandoc(file, '--track-changes=all', '-t', 'json'))).toEqual(expectedReading(article, 'pandoc'));
    expect(readLibreOffice(libreOffice([file])[0] ?? '')).toEqual(reading);
    const rejected = pandoc(file, '--track-changes=reject', '-t', 'json');
    expect(squeezedReading(rejected)).toBe(sayable(flatText(article.imported).text));
  });

  it('is, once everything is decided, the clean text when all changes are accepted', async () => {
    const decided = { ...article, annotations: article.annotations.filter(({ status }) => status === 'decided') };
    const accepted = pandoc(await exportMarkedDocx(decided), '--track-changes=accept', '-t', 'json');
    expect(squeezedReading(accepted)).toBe(sayable(flatText(article.document).text));
    const clean = pandoc(await exportDocx(article), '-t', 'json');
    expect(squeezedReading(accepted)).toBe(squeezedReading(clean));
  });
});
