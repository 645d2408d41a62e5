import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { DocumentNode } from '#lib/core/article/article.ts';

/** Short builders of documents: doc(p('one ', bold('two')), h(2, 'three')). */
type Inline = string | DocumentNode;
const inline = (parts: readonly Inline[]): readonly DocumentNode[] =>
  parts.filter((part) => part !== '').map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part));
const withContent = (node: DocumentNode, content: readonly DocumentNode[]): DocumentNode =>
  content.length > 0 ? { ...node, content } : node;

export const doc = (...blocks: readonly DocumentNode[]): DocumentNode => ({ type: 'doc', content: blocks });
export const p = (...parts: readonly Inline[]): DocumentNode => withContent({ type: 'paragraph' }, inline(parts));
export const h = (level: number, ...parts: readonly Inline[]): DocumentNode =>
  withContent({ type: 'heading', attrs: { level } }, inline(parts));
export const code = (text: string): DocumentNode =>
  withContent({ type: 'codeBlock', attrs: { language: null } }, inline([text]));
export const quote = (...blocks: readonly DocumentNode[]): DocumentNode => ({ type: 'blockquote', content: blocks });
export const ul = (...items: readonly (readonly DocumentNode[])[]): DocumentNode => ({
  type: 'bulletList',
  content: items.map((content) => ({ type: 'listItem', content })),
});
export const hr: DocumentNode = { type: 'horizontalRule' };
export const br: DocumentNode = { type: 'hardBreak' };
export const marked = (type: string, text: string): DocumentNode => ({ type: 'text', text, marks: [{ type }] });

const cell = (type: string, span: object, blocks: readonly DocumentNode[]): DocumentNode => ({
  type,
  attrs: { colspan: 1, rowspan: 1, ...span },
  content: blocks,
});
export const td = (...blocks: readonly DocumentNode[]): DocumentNode => cell('tableCell', {}, blocks);
export const th = (...blocks: readonly DocumentNode[]): DocumentNode => cell('tableHeader', {}, blocks);
/** A cell over several columns and rows. */
export const wide = (colspan: number, rowspan: number, ...blocks: readonly DocumentNode[]): DocumentNode =>
  cell('tableCell', { colspan, rowspan }, blocks);
export const table = (...rows: readonly (readonly DocumentNode[])[]): DocumentNode => ({
  type: 'table',
  content: rows.map((cells) => withContent({ type: 'tableRow' }, cells)),
});
export const ref = (id: string): DocumentNode => ({ type: 'footnoteReference', attrs: { id } });
export const notes = (...each: readonly (readonly [id: string, ...paragraphs: DocumentNode[]])[]): DocumentNode => ({
  type: 'footnotes',
  content: each.map(([id, ...content]) => ({ type: 'footnote', attrs: { id }, content })),
});
export const image = (asset: string | null, alt = '', more: object = {}): DocumentNode => ({
  type: 'image',
  attrs: { asset, alt, title: null, width: null, height: null, ...more },
});

/** The sample article as paragraphs. */
export const sampleText = readFileSync('prisma/seed/sample-article.txt', 'utf8').trimEnd();
export const sampleDocument = doc(...sampleText.split('\n').map((line) => (line === '---' ? hr : p(line))));

/** Text of every kind of character, never a lone surrogate, never empty. */
const anyText = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll(/[\n\r\0]/gu, ' '));

const anyInline = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 1, arbitrary: fc.constantFrom(br, ref('a'), ref('b')) },
  { weight: 1, arbitrary: anyText.map((text) => marked('bold', text)) },
);
const anyTextBlock = fc.oneof(
  fc.array(anyInline, { maxLength: 4 }).map((parts) => p(...parts)),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.array(anyInline, { maxLength: 3 }))
    .map(([level, parts]) => h(level, ...parts)),
  fc.string({ maxLength: 10 }).map(code),
);
const anyCell = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }), anyTextBlock)
  .map(([colspan, rowspan, block]) => wide(colspan, rowspan, block));
const anyNotes = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.array(anyInline, { maxLength: 3 })), {
    minLength: 1,
    maxLength: 2,
  })
  .map((each) => notes(...each.map(([id, parts]) => [id, p(...parts)] as const)));
/** Any document of the schema, with lists, quotations, tables, footnotes, images, rules and empty blocks. */
export const anyDocument: fc.Arbitrary<DocumentNode> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: anyTextBlock },
      { weight: 1, arbitrary: fc.constantFrom(hr, image(null, 'A picture'), image('0'.repeat(64))) },
      { weight: 1, arbitrary: anyNotes },
      {
        weight: 1,
        arbitrary: fc
          .array(fc.array(anyCell, { maxLength: 2 }), { minLength: 1, maxLength: 3 })
          .map((rows) => table(...rows)),
      },
      {
        weight: 1,
        arbitrary: fc.array(anyTextBlock, { minLength: 1, maxLength: 3 }).map((blocks) => quote(...blocks)),
      },
      {
        weight: 1,
        arbitrary: fc
          .array(fc.tuple(anyInline, anyTextBlock), { minLength: 1, maxLength: 3 })
          .map((items) => ul(...items.map(([first, second]) => [p(first), second]))),
      },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((blocks) => doc(...blocks));
