import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { exportMarkdown } from '#lib/export/export-markdown.ts';
import { readArticle } from '#lib/import/read-article.ts';

interface Example {
  readonly number: number;
  readonly markdown: string;
}
const { tests } = createRequire(import.meta.url)('commonmark-spec') as { readonly tests: readonly Example[] };

/**
 * Emphasis inside the same emphasis: words of an article are emphasised or not. Written down, emphasis that begins and
 * ends beside a space inside another one is not read as meant, and the block gives it up; its words are the same.
 */
const NOT_HELD: ReadonlySet<number> = new Set([418, 432]);

const read = (markdown: string): DocumentNode => readArticle(markdown, 'md').document;

it('reads what it wrote of each of CommonMark’s 652 examples as the same document', () => {
  expect(tests).toHaveLength(652);
  const unstable = tests.filter(({ markdown }) => {
    const document = read(markdown);
    return JSON.stringify(read(exportMarkdown(document))) !== JSON.stringify(document);
  });
  expect(new Set(unstable.map(({ number }) => number))).toEqual(NOT_HELD);
});

it('keeps the words of all of them', () => {
  for (const { number, markdown } of tests) {
    const document = read(markdown);
    const again = read(exportMarkdown(document));
    expect([number, projectDocument(again).text]).toEqual([number, projectDocument(document).text]);
  }
});
