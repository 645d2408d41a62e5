import { describe, expect, it } from 'vitest';
import { openZip } from '#lib/import/docx/open-zip.ts';
import { exportMarkedDocx } from '#lib/export/export-docx.ts';
import { exportHtml } from '#lib/export/export-html.ts';
import { exportMarkdown } from '#lib/export/export-markdown.ts';
import { exportMarkedHtml } from '#lib/export/export-marked-html.ts';
import { exportMarkedMarkdown } from '#lib/export/export-marked-markdown.ts';
import type { MarkedArticle } from '#lib/export/marked/marked-text.ts';
import { parseHtml } from '#lib/import/parse-html.ts';
import { parseMarkdown } from '#lib/import/parse-markdown.ts';

const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }] };
const ADDRESS = "https://example.org/it's?a=1&b=2#top";
const article: MarkedArticle = {
  title: 'T',
  language: 'en',
  sourceUrl: ADDRESS,
  document,
  imported: document,
  annotations: [],
  categories: [],
  edits: { author: 'Ana', at: '2026-11-20T10:00:00.000Z' },
};
const nowhere = { ...article, sourceUrl: null };

describe('where a text is from', () => {
  it('is in web pages their canonical address, which an import reads, and in marked ones said above the text', () => {
    for (const page of [exportHtml(article), exportMarkedHtml(article)])
      expect(parseHtml(page).sourceUrl).toBe(ADDRESS);
    expect(exportMarkedHtml(article)).toContain('Source: <a href="https://example.org/it&#39;s?a=1&amp;b=2#top">');
    expect(exportHtml(article)).not.toContain('Source:');
  });

  it('is above Markdown, which an import reads, with or without a language', () => {
    for (const text of [exportMarkdown(document, article), exportMarkedMarkdown(article)])
      expect(parseMarkdown(text)).toMatchObject({ sourceUrl: ADDRESS.replace("'", '%27'), language: 'en', document });
    expect(exportMarkdown(document, { sourceUrl: 'https://e.com/' })).toBe(
      '---\nsource: https://e.com/\n---\n\nWords.\n',
    );
  });

  it('is a property of Word files', async () => {
    expect(await propertiesOf(article)).toContain('name="Source"');
    expect(await propertiesOf(article)).toContain('https://example.org/it');
  });

  it('is nowhere when nobody has said', async () => {
    expect(exportMarkedHtml(nowhere)).not.toMatch(/canonical|Source:/);
    expect(exportMarkedMarkdown(nowhere)).not.toContain('source:');
    expect(await propertiesOf(nowhere)).not.toContain('Source');
  });
});

async function propertiesOf(marked: MarkedArticle): Promise<string> {
  const zip = openZip(await exportMarkedDocx(marked));
  return new TextDecoder().decode(zip.part('docProps/custom.xml') ?? new Uint8Array());
}
