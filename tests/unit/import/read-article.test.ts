import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { schema } from '#lib/editor/schema.ts';
import { exportHtml } from '#lib/export/export-html.ts';
import { importArticle } from '#lib/import/import-article.ts';
import { readArticle } from '#lib/import/read-article.ts';
import { arbitraryDocument } from '../../support/arbitrary-document.ts';

const textOf = (text: string, format: 'txt' | 'md' | 'html') =>
  projectDocument(readArticle(text, format).document).text;
const hrefs = (node: DocumentNode): unknown[] =>
  [...(node.marks ?? []).map(({ attrs }) => attrs?.['href']), ...(node.content ?? []).flatMap(hrefs)].filter(Boolean);
const nested = (levels: number): string => '> '.repeat(levels) + 'x';

describe('Markdown', () => {
  it.each([
    ['images as their description', '![A *map*](http://e.com/i.png) here', 'A map here'],
    ['raw HTML as text', 'a <b>c</b>\n\n<script>alert(1)</script>', 'a <b>c</b>\n<script>alert(1)</script>'],
    ['unsafe links as their words', '[a](javascript:alert(1)) [b](/relative) [c](data:text/html,x)', 'a b c'],
    ['a list item that begins with a heading', '- # h\n- > q', '\nh\n\nq'],
    ['an empty list item and an empty quotation', '-\n\n>', '\n'],
    ['deep headings', '###### six', 'six'],
    ['line breaks of the source as spaces', 'a\nb\\\nc', 'a b\nc'],
  ])('reads %s', (_what, markdown, text) => {
    expect(textOf(markdown, 'md')).toBe(text);
    expect(hrefs(readArticle(markdown, 'md').document)).toEqual([]);
  });

  it('gives a valid document for any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              '- ',
              '> ',
              '```\n',
              '1. ',
              '\n',
              '    ',
              '# ',
              '***',
              '[x]',
              '(y)',
              '<div>',
              '\0',
              '\uD800',
            ),
          ),
        ),
        (parts) => {
          schema.nodeFromJSON(readArticle(parts.join(''), 'md').document).check();
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('HTML', () => {
  it.each([
    [
      'without scripts, styles, frames and controls',
      '<p>a<script>x</script><style>y</style><iframe src=x>z</iframe></p><button>b</button><p onclick=x()>c',
      'a\nc',
    ],
    ['without what is hidden', '<p>a</p><p hidden>b</p>', 'a'],
    [
      'links to http, https and mailto only',
      '<p><a href="javascript:x">a</a> <a href="/r">b</a> <a href="JaVaScRiPt:x">c</a></p>',
      'a b c',
    ],
    ['images as nothing', '<p>a<img src="http://e.com/x.png" onerror=x>b</p>', 'ab'],
    ['a table, with what it is called above it', '<table><caption>t<tr><th>a<td>b<tr><td>c</table>', 't\na\nb\nc'],
    [
      'blocks that the schema does not know',
      '<section><div>a</div><dl><dt>b<dd>c</dl></section><h6>d</h6>',
      'a\nb\nc\nd',
    ],
    ['white space as a browser shows it', '<p>a\n   b</p>\n\n<pre>c\n  d</pre>', 'a b\nc\n  d'],
  ])('reads %s', (_what, html, text) => {
    const { document } = readArticle(html, 'html');
    expect(projectDocument(document).text).toBe(text);
    expect(hrefs(document)).toEqual([]);
  });

  it('takes the article of a whole page, with its title', () => {
    const words = 'This is a paragraph of the article with enough words, commas, and sense to be one. '.repeat(4);
    const page = `<!doctype html><html><head><title>The title</title></head><body><nav><a href="https://e.com/1">Menu one</a></nav><article><h1>The title</h1><p>${words}</p><p>${words}</p></article><footer>Imprint</footer></body></html>`;
    const { document, title } = readArticle(page, 'html');
    expect(title).toBe('The title');
    expect(projectDocument(document).text).toBe(['The title', words.trim(), words.trim()].join('\n'));
  });

  it('leaves out what stands around the article, and says where the page is from and what was lost', () => {
    const words = 'This is a paragraph of the article with enough words, commas, and sense to be one. '.repeat(4);
    const page = `<!doctype html><html><head><title>T</title><link rel="canonical" href="https://e.com/story"></head><body>
      <header><ul class="menu"><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></header>
      <div class="cookie-banner">We use cookies.</div>
      <main><article><h1>The headline</h1>
        <div class="share-bar social"><a href="https://x.example/share">Share</a><a href="mailto:?body=x">Mail</a></div>
        <p>${words}</p><figure><img src="https://e.com/i.png" alt="x"></figure><p>${words}</p>
        <table><tr><th>Town</th><th>People</th></tr><tr><td>Aš</td><td>13,000</td></tr></table>
      </article><aside class="sidebar related"><a href="/other">Read also</a></aside></main>
      <section id="comments" class="comments"><p>A reader says no.</p></section>
      <footer>Imprint</footer></body></html>`;
    const { document, notes, sourceUrl } = readArticle(page, 'html');
    const { text } = projectDocument(document);
    expect(text.match(/This is a paragraph/g)).toHaveLength(8);
    expect(text).not.toMatch(/Home|World|cookies|Share|Mail|Read also|reader|Imprint/);
    expect(sourceUrl).toBe('https://e.com/story');
    expect(notes).toEqual(['An image from elsewhere was not fetched: https://e.com/i.png']);
  });

  it.each(['javascript:alert(1)', '/story', 'data:text/html,x', 'https://me:secret@e.com/'])(
    'takes no address from a page that names %s',
    (address) => {
      expect(readArticle(`<!doctype html><link rel="canonical" href="${address}"><p>x`, 'html').sourceUrl).toBeNull();
    },
  );

  it('reads what exportHtml wrote as the same words and formatting', () => {
    const inlineWords = fc.stringMatching(/^[a-z<&"']{1,8}$/).map((text) => ({ type: 'text', text }));
    const bold = inlineWords.map((node) => ({ ...node, marks: [{ type: 'bold' }] }));
    const block = fc.tuple(fc.constantFrom('paragraph', 'heading'), inlineWords, bold).map(([type, plain, strong]) => ({
      type,
      ...(type === 'heading' ? { attrs: { level: 2 } } : {}),
      content: [plain, { type: 'text', text: ' ' }, strong],
    }));
    const document = fc
      .array(block, { minLength: 1 })
      .map((content) => schema.nodeFromJSON({ type: 'doc', content }).toJSON() as DocumentNode);
    fc.assert(
      fc.property(document, (given) => {
        expect(
          readArticle(exportHtml({ title: '</title><script>', language: 'en', document: given }), 'html').document,
        ).toEqual(JSON.parse(JSON.stringify(given)));
      }),
      { numRuns: 30 },
    );
  });

  it('reads any exported document without a word lost', () => {
    fc.assert(
      fc.property(arbitraryDocument, (given) => {
        const back = textOf(exportHtml({ title: 't', language: null, document: given }), 'html');
        expect(back.split(/\s+/).join('')).toBe(projectDocument(given).text.split(/\s+/).join(''));
      }),
      { numRuns: 100 },
    );
  });
});

describe('what can’t be an article', () => {
  it.each([
    ['md', nested(LIMITS.depth + 5)],
    ['md', nested(5000)],
    ['md', '- '.repeat(LIMITS.depth) + 'x'],
    ['html', '<blockquote>'.repeat(LIMITS.depth + 5) + 'x'],
    ['html', '<div>'.repeat(20_000) + 'x'],
  ] as const)('is refused for its depth (%s)', (format, text) => {
    expect(() => readArticle(text, format)).toThrowError(/nested/);
  });

  it('is refused for its length, and may be as long as the limit', () => {
    expect(() => readArticle('a'.repeat(LIMITS.articleLength + 1), 'txt')).toThrowError(
      /longer than 2000000 characters/,
    );
    expect(readArticle('a'.repeat(LIMITS.articleLength), 'txt').document.content).toHaveLength(1);
  });

  it('is told by the worker in the same words', async () => {
    await expect(importArticle('<div>'.repeat(1000), 'html')).rejects.toMatchObject({
      name: 'Problem',
      kind: 'invalid',
      message: expect.stringContaining('nested too deeply'),
    });
  });
});

describe('hostile characters', () => {
  it('become U+FFFD where they are no characters, and keep every offset', () => {
    for (const format of ['txt', 'md', 'html'] as const)
      expect(textOf('a\0b \uD800c', format)).toBe('a\uFFFDb \uFFFDc');
    expect(readArticle('\uFEFFtext.', 'txt').title).toBe('text.');
  });
});
