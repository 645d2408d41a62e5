import { JSDOM } from 'jsdom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { exportHtml } from '#lib/export/export-html.ts';
import { exportText } from '#lib/export/export-text.ts';
import { renderBody } from '#lib/export/render-body.ts';
import { arbitraryDocument } from '../../support/arbitrary-document.ts';

const body = (...content: DocumentNode[]) => renderBody({ type: 'doc', content });
const text = (words: string, ...types: string[]): DocumentNode => ({
  type: 'text',
  text: words,
  marks: types.map((type) => ({ type })),
});

describe('renderBody', () => {
  it('writes the blocks of the schema as HTML’s own', () => {
    const item = { type: 'listItem', content: [{ type: 'paragraph', content: [text('i')] }] };
    expect(body({ type: 'heading', attrs: { level: 2 }, content: [text('h')] })).toBe('<h2>h</h2>');
    expect(body({ type: 'orderedList', attrs: { start: 3 }, content: [item] })).toBe(
      '<ol start="3"><li><p>i</p></li></ol>',
    );
    expect(body({ type: 'bulletList', content: [item] })).toBe('<ul><li><p>i</p></li></ul>');
    expect(body({ type: 'codeBlock', attrs: { language: 'a"b' }, content: [text('<x>')] })).toBe(
      '<pre><code class="language-a&quot;b">&lt;x&gt;</code></pre>',
    );
    expect(body({ type: 'blockquote', content: [{ type: 'paragraph' }] }, { type: 'horizontalRule' })).toBe(
      '<blockquote><p></p></blockquote>\n<hr>',
    );
  });

  it('leaves marks open that go on, so that a link stays one link', () => {
    const link = { type: 'link', attrs: { href: 'https://e.com/?a=1&b=2', title: null } };
    const content = [
      { type: 'text', text: 'a', marks: [link] },
      { type: 'text', text: 'b', marks: [link, { type: 'bold' }] },
      text('c'),
    ];
    expect(body({ type: 'paragraph', content })).toBe(
      '<p><a href="https://e.com/?a=1&amp;b=2" rel="noopener noreferrer nofollow">a<strong>b</strong></a>c</p>',
    );
  });

  it('takes the address from links that lead nowhere safe, whatever the document says', () => {
    for (const href of ['javascript:alert(1)', ' javascript:x', 'data:text/html,x', '/x', 7])
      expect(
        body({ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href } }] }] }),
      ).toBe('<p><a>a</a></p>');
  });

  it('says every word and nothing else, whatever the document', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const page = new JSDOM(`<main>${renderBody(document)}</main>`).window.document;
        for (const br of page.querySelectorAll('br')) br.replaceWith('\n');
        const blocks = [...page.querySelectorAll('p, h1, h2, h3, h4, pre')].map(({ textContent }) => textContent);
        expect(blocks).toEqual(projectDocument(document).blocks.map((block) => block.text));
      }),
      { numRuns: 100 },
    );
  });
});

describe('exportHtml', () => {
  it('is one page that loads nothing, with its language and its title escaped', () => {
    const html = exportHtml({
      title: '</title><script>alert(1)</script>',
      language: 'en',
      document: { type: 'doc', content: [{ type: 'paragraph', content: [text('a')] }] },
    });
    const page = new JSDOM(html).window.document;
    expect(page.title).toBe('</title><script>alert(1)</script>');
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelectorAll('script, link, img, iframe, [src]')).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import/);
    expect(page.querySelector('article')?.textContent.trim()).toBe('a');
  });
});

describe('exportText', () => {
  it('writes a line a block, and rules as dashes', () => {
    const paragraph = (words: string) => ({ type: 'paragraph', content: [text(words)] });
    const document = {
      type: 'doc',
      content: [
        paragraph('a'),
        { type: 'horizontalRule' },
        { type: 'blockquote', content: [paragraph('b'), { type: 'paragraph' }, paragraph('c')] },
      ],
    };
    expect(exportText(document)).toBe('a\n---\nb\n\nc\n');
  });
});
