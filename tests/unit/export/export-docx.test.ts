import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { exportDocx, exportMarkedDocx } from '#lib/export/export-docx.ts';
import { reviewOf } from '#tests/support/arbitrary-review.ts';
import { sampleReview } from '#tests/support/sample-review.ts';

const text = (words: string, ...marks: NonNullable<DocumentNode['marks']>): DocumentNode => ({
  type: 'text',
  text: words,
  marks,
});
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });
const doc = (...content: DocumentNode[]): DocumentNode => ({ type: 'doc', content });

function parts(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Throws where XML is not well-formed. */
function assertWellFormed(file: Uint8Array): void {
  for (const [name, content] of Object.entries(parts(file)))
    if (/\.(xml|rels)$/.test(name)) expect(() => new JSDOM(content, { contentType: 'text/xml' }), name).not.toThrow();
}

async function documentXml(document: DocumentNode): Promise<string> {
  return parts(await exportDocx({ title: 'T', language: null, document }))['word/document.xml'] ?? '';
}

describe('exportDocx', () => {
  it('makes headings, lists, quotations, code and links of Word’s own', async () => {
    const xml = await documentXml(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [text('Head')] },
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [{ type: 'listItem', content: [paragraph(text('three'))] }],
        },
        { type: 'blockquote', content: [paragraph(text('said'))] },
        { type: 'codeBlock', content: [text('a\nb')] },
        paragraph(
          text('linked', { type: 'link', attrs: { href: 'https://e.org/?a=1&b=2' } }),
          text(' bold', { type: 'bold' }),
        ),
      ),
    );
    expect(xml).toContain('<w:pStyle w:val="Heading2"/>');
    expect(xml).toMatch(/<w:numPr>.*three/);
    expect(xml).toContain('<w:pStyle w:val="ArticleQuote"/>');
    expect(xml).toMatch(/<w:pStyle w:val="ArticleCode"\/>.*<w:br\/>/);
    expect(xml).toMatch(/<w:hyperlink [^>]*>.*linked.*<\/w:hyperlink>/);
    expect(xml).toMatch(/<w:b\/>.* bold/);
    expect(xml).not.toMatch(/<w:(ins|del|comment)/);
  });

  it('never writes what XML can’t hold, wherever it stands', async () => {
    const bad = 'a\u0000b\u000Bc\uFFFEd\uFFFFe\uD800f]]>&<';
    const review = reviewOf(doc(paragraph(text('one two three'))), [
      { act: 'comment', place: 0, length: 3, words: 'x' },
      { act: 'propose', place: 0.5, length: 3, words: bad },
    ]);
    const article = {
      ...review,
      title: bad,
      document: doc(paragraph(text(`one two three ${bad}`, { type: 'link', attrs: { href: `https://e.org/${bad}` } }))),
      annotations: review.annotations.map((annotation) => ({
        ...annotation,
        body: bad,
        origin: { kind: 'person' as const, person: { id: 'p', name: bad } },
        evidence: [
          {
            id: 'e',
            author: { id: 'p', name: bad },
            stance: 'supports' as const,
            url: `https://e.org/${bad}`,
            citation: bad,
            quote: bad,
            accessedAt: null,
            createdAt: annotation.createdAt,
          },
        ],
      })),
    };
    const file = await exportMarkedDocx(article);
    assertWellFormed(file);
    expect(parts(file)['word/document.xml']).toContain('abcde\uFFFDf]]&gt;&amp;&lt;');
  });

  it('does not follow a link that could run something', async () => {
    const document = doc(paragraph(text('here', { type: 'link', attrs: { href: 'javascript:alert(1)' } })));
    const file = parts(await exportDocx({ title: 'T', language: null, document }));
    expect(JSON.stringify(file)).not.toContain('javascript:');
  });
});

describe('exportMarkedDocx', () => {
  it('is well-formed in all its parts, for the sample with sixty annotations', async () => {
    assertWellFormed(await exportMarkedDocx(sampleReview(60)));
  });

  it('answers a comment with its replies, and resolves it with the decision', async () => {
    const review = reviewOf(doc(paragraph(text('one two three'))), [
      { act: 'stet', place: 0, length: 3, words: '' },
      { act: 'comment', place: 0.6, length: 3, words: '' },
    ]);
    const file = parts(await exportMarkedDocx(review));
    const extended = new JSDOM(file['word/commentsExtended.xml'] ?? '', { contentType: 'text/xml' }).window.document;
    const threads = [...extended.getElementsByTagName('w15:commentEx')].map((thread) =>
      ['paraId', 'paraIdParent', 'done'].map((name) => thread.getAttribute(`w15:${name}`)),
    );
    expect(threads).toEqual([
      ['00000002', null, '1'],
      ['00000003', '00000002', '1'],
      ['00000004', '00000002', '1'],
      ['00000005', null, '0'],
    ]);
    expect(file['word/comments.xml']).toContain('Stet: It is what they said.');
  });
});
