import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { schema } from '#lib/editor/schema.ts';
import { exportMarkdown } from '#lib/export/export-markdown.ts';
import { parseMarkdown } from '#lib/import/parse-markdown.ts';
import { arbitraryDocument } from '../../support/arbitrary-document.ts';

const doc = (...content: DocumentNode[]): DocumentNode => ({ type: 'doc', content });
const words = (text: string, ...marks: string[]): DocumentNode => ({
  type: 'text',
  text,
  ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}),
});
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });
const heading = (level: number, ...content: DocumentNode[]): DocumentNode => ({
  type: 'heading',
  attrs: { level },
  content,
});
const link = (text: string, href: string, title: string | null = null): DocumentNode => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href, title } }],
});

describe('exportMarkdown', () => {
  it.each<[string, DocumentNode, string]>([
    ['a paragraph', paragraph(words('One.')), 'One.\n'],
    ['a heading', heading(2, words('Two #')), '## Two \\#\n'],
    [
      'bold, italic, struck and code',
      paragraph(
        words('a', 'bold'),
        words(' '),
        words('b', 'italic'),
        words(' '),
        words('c', 'strike'),
        words(' '),
        words('d', 'code'),
      ),
      '**a** *b* ~~c~~ `d`\n',
    ],
    ['bold inside italic', paragraph(words('a ', 'italic'), words('b', 'bold', 'italic')), '*a **b***\n'],
    ['a link', paragraph(link('here', 'https://e.com/a_(b)')), '[here](<https://e.com/a_(b)>)\n'],
    ['a hard break', paragraph(words('a'), { type: 'hardBreak' }, words('- b')), 'a\\\n\\- b\n'],
    [
      'what looks like Markdown',
      paragraph(words('1. *x* <b> &amp; [y](z) # `c` snake_case _u_')),
      '1\\. \\*x\\* \\<b> \\&amp; \\[y\\](z) # \\`c\\` snake_case \\_u\\_\n',
    ],
    [
      'code that holds a fence',
      { type: 'codeBlock', attrs: { language: 'js' }, content: [words('```\nx')] },
      '````js\n```\nx\n````\n',
    ],
    [
      'two lists beside each other',
      {
        type: 'blockquote',
        content: [1, 2].map((n) => ({
          type: 'bulletList',
          content: [{ type: 'listItem', content: [paragraph(words(`${n}`))] }],
        })),
      },
      '> - 1\n>\n> + 2\n',
    ],
    ['a rule', { type: 'horizontalRule' }, '***\n'],
  ])('writes %s', (_what, block, markdown) => {
    expect(exportMarkdown(doc(block))).toBe(markdown);
  });

  it('gives up emphasis that would not be read as emphasis, and never a word', () => {
    const markdown = exportMarkdown(doc(paragraph(words('U.S.', 'bold'), words('A'))));
    expect(markdown).toBe('U.S.A\n');
  });

  it('has no word for underline', () => {
    expect(exportMarkdown(doc(paragraph(words('a', 'underline'), words('b'))))).toBe('ab\n');
  });

  it('is read back with every word and every block, whatever the document', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const back = parseMarkdown(exportMarkdown(document)).document;
        schema.nodeFromJSON(back).check();
        expect(linesOf(back)).toEqual(linesOf(document));
        expect(shape(back)).toEqual(shape(document));
      }),
      { numRuns: 300 },
    );
  });

  it('is read back as the same document where marks end with words', () => {
    fc.assert(
      fc.property(wordyDocument, (document) => {
        expect(parseMarkdown(exportMarkdown(document)).document).toEqual(document);
      }),
      { numRuns: 200 },
    );
  });
});

/** Blocks of plain words with marks around whole words. */
const word = fc.stringMatching(/^[a-z]{1,6}$/);
const marked = fc.tuple(word, fc.subarray(['bold', 'italic', 'strike', 'code'], { maxLength: 2 }));
const sentence = fc
  .array(marked, { minLength: 1, maxLength: 5 })
  .map((list) => list.flatMap(([text, marks], index) => [...(index ? [words(' ')] : []), words(text, ...marks)]));
const wordyDocument = fc
  .array(
    fc.oneof(
      sentence.map((content) => paragraph(...content)),
      fc.tuple(fc.integer({ min: 1, max: 4 }), sentence).map(([level, content]) => heading(level, ...content)),
      fc.array(sentence, { minLength: 1, maxLength: 3 }).map((items) => ({
        type: 'bulletList',
        content: items.map((content) => ({ type: 'listItem', content: [paragraph(...content)] })),
      })),
      fc.constant({ type: 'horizontalRule' }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((content) => schema.nodeFromJSON(doc(...content)).toJSON() as DocumentNode);

/** The words, line by line, without what Markdown can't say: empty paragraphs, breaks in headings and at the end. */
function linesOf(document: DocumentNode): string[] {
  return textBlocks(document).flatMap((block) => {
    const { text } = projectDocument(doc(block));
    if (block.type === 'codeBlock') return [text];
    const said = block.type === 'heading' ? text.replace(/\n+$/, '').replaceAll('\n', ' ') : text.replace(/\n+$/, '');
    return said === '' && block.type === 'paragraph' ? [] : [said];
  });
}

function textBlocks(node: DocumentNode): DocumentNode[] {
  return (node.content ?? []).flatMap((child) =>
    ['paragraph', 'heading', 'codeBlock'].includes(child.type) ? [child] : textBlocks(child),
  );
}

/** The blocks and how they nest, without empty paragraphs. */
function shape(node: DocumentNode): unknown[] {
  return (node.content ?? []).flatMap((child): unknown[] => {
    if (child.type === 'paragraph') return linesOf(doc(child)).length === 0 ? [] : ['paragraph'];
    if (child.type === 'heading') return [['heading', child.attrs?.['level']]];
    return [child.type === 'codeBlock' || child.type === 'horizontalRule' ? child.type : [child.type, shape(child)]];
  });
}
