import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { exportDocx, exportMarkedDocx } from '#lib/export/export-docx.ts';
import { markText, type MarkedArticle } from '#lib/export/marked/marked-text.ts';
import { xmlText } from '#lib/export/xml-text.ts';
import { readDocx } from '#lib/import/docx/read-docx.ts';
import type { FoundRemark } from '#lib/import/found-remark.ts';
import { arbitraryDocument } from '#tests/support/arbitrary-document.ts';
import { arbitraryReview } from '#tests/support/arbitrary-review.ts';
import { expectedReading } from '#tests/support/expected-reading.ts';
import { commentKey } from '#tests/support/readings.ts';
import { requireProgram } from '#tests/support/office.ts';

const ARTICLES = Number(process.env['GALLEY_DOCX_ARTICLES'] ?? 20);
const seed = Number(process.env['GALLEY_DOCX_SEED'] ?? 20261123);

const textOf = (document: DocumentNode) => projectDocument(document).text;

describe('a Word file that Galley wrote', () => {
  it('comes back with the same words in the same formatting', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const file = await exportDocx({ title: 'x', language: null, document });
        expect(formattedLines(readDocx(file).document)).toEqual(formattedLines(document));
      }),
      { numRuns: ARTICLES * 5, seed },
    );
  });

  it('with its record comes back as the imported text, with every change and comment of everybody', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReview, async (article) => {
        const { document, remarks } = readDocx(await exportMarkedDocx(article));
        const text = textOf(document);
        expect(formattedLines(document).map(bare)).toEqual(formattedLines(article.imported).map(bare));
        expect(changedWords(remarks, text)).toEqual(expectedChanges(article));
        expect(commentsOf(remarks)).toEqual(
          expectedReading(article, 'LibreOffice').filter((line) => !line.startsWith('[')),
        );
        expect(new Set(remarks.map(({ byline }) => byline.key)).size).toBe(remarks.length);
      }),
      { numRuns: ARTICLES * 5, seed },
    );
  });
});

describe('a Word file that LibreOffice has saved again', () => {
  it('has the same words and the same changes of everybody', async () => {
    const reviews = fc.sample(arbitraryReview, { numRuns: ARTICLES, seed });
    const files = await Promise.all(reviews.map((article) => exportMarkedDocx(article)));
    savedAgain(files).forEach((file, index) => {
      const [before, after] = [readDocx(files[index] ?? new Uint8Array()), readDocx(file)];
      const [text, again] = [textOf(before.document), textOf(after.document)];
      expect(squeezed(again)).toBe(squeezed(text));
      expect(changedWords(after.remarks, again)).toEqual(changedWords(before.remarks, text));
    });
  });
});

/** Word files as LibreOffice writes them after reading ours; one start for all of them. */
function savedAgain(files: readonly Uint8Array[]): Uint8Array[] {
  requireProgram('soffice');
  const folder = mkdtempSync(join(tmpdir(), 'galley-again-'));
  try {
    const names = files.map((_file, index) => join(folder, `${index}.docx`));
    names.forEach((name, index) => writeFileSync(name, files[index] ?? new Uint8Array()));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, 'again');
    const run = spawnSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', out, ...names]);
    if (run.status !== 0) throw new Error(`LibreOffice could not save the files: ${run.stderr.toString()}`);
    return names.map((name) => new Uint8Array(readFileSync(join(out, basename(name)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lines that have words, each character with its marks. Links are underlined by themselves, and have the one style that code would have. */
function formattedLines(node: DocumentNode): string[] {
  if (!['paragraph', 'heading', 'codeBlock'].includes(node.type)) return (node.content ?? []).flatMap(formattedLines);
  const characters = (node.content ?? []).flatMap(({ text, marks = [] }) => {
    const isLink = marks.some(({ type }) => type === 'link');
    const names = marks
      .filter(({ type }) => !isLink || !/^(underline|code)$/.test(type))
      .map(({ type, attrs }) => `${type}${JSON.stringify(attrs?.['href']) ?? ''}`);
    return text === undefined ? ['\n'] : Array.from(text, (character) => `${character}{${names.toSorted().join()}}`);
  });
  return characters
    .join('')
    .replaceAll('\n{}', '\n')
    .split('\n')
    .filter((line) => line !== '');
}

const bare = (line: string) => line.replaceAll(/\{[^{}]*\}/g, '');
const squeezed = (words: string) => words.replaceAll(/\s+/gu, '');
type Words = Record<string, string>;
const add = (to: Words, key: string, words: string) => {
  if (squeezed(words) !== '') to[key] = (to[key] ?? '') + squeezed(words);
};

/** All words that anybody deleted or inserted, in order, by who and which. */
function changedWords(remarks: readonly FoundRemark[], text: string): Words {
  const words: Words = {};
  for (const { kind, range, replacement, body, byline } of remarks) {
    if (byline.key.startsWith('comment')) continue;
    add(words, `${byline.name} deleted`, text.slice(range.start, range.end));
    const told =
      body.startsWith('Begin') || body.startsWith('Delete')
        ? ''
        : body.replace(/^(Insert here|Replace the .*? by):\n/, '');
    add(words, `${byline.name} inserted`, kind === 'comment' ? told : (replacement ?? ''));
  }
  return words;
}

function expectedChanges(article: MarkedArticle): Words {
  const words: Words = {};
  for (const { inline } of markText(article).blocks.flat())
    for (const item of inline)
      if (item.kind === 'words' && item.state.kind !== 'kept')
        add(words, `${item.state.change.author} ${item.state.kind}`, xmlText(item.text));
  return words;
}

function commentsOf(remarks: readonly FoundRemark[]): string[] {
  return remarks
    .filter(({ byline }) => byline.key.startsWith('comment'))
    .flatMap(({ body, byline, replies }) => [{ body, byline }, ...replies])
    .map(({ body, byline }) => commentKey(byline.name, body))
    .toSorted();
}
