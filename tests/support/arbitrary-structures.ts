import fc from 'fast-check';
import type { DocumentNode } from '#lib/core/article/article.ts';
import type { ImageFile } from '#lib/core/article/images.ts';
import { schema } from '#lib/editor/schema.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { hashOf, png } from './png.ts';

const bytes = png(8, 6);
/** The file of every image in these documents. */
export const PICTURE: ImageFile = { hash: hashOf(bytes), mediaType: 'image/png', width: 8, height: 6, bytes };
const picture: DocumentNode = { type: 'image', attrs: { asset: PICTURE.hash, alt: '', width: 8, height: 6 } };

const blocks = arbitraryDocument.map(({ content }) => content ?? []);

/** Tables of any content, with cells over several columns and rows, rows of unequal length, and tables in tables. */
const { table } = fc.letrec<{ table: DocumentNode; cell: DocumentNode }>((tie) => ({
  table: fc
    .array(fc.array(tie('cell'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((rows) => ({ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) })),
  cell: fc
    .tuple(
      fc.constantFrom('tableCell', 'tableCell', 'tableHeader'),
      fc.constantFrom(1, 1, 1, 2),
      fc.constantFrom(1, 1, 1, 2),
      blocks.map((content) => content.slice(0, 2)),
      fc.option(tie('table'), { freq: 8, maxDepth: 2, depthIdentifier: 'table' }),
    )
    .map(([type, colspan, rowspan, content, inner]) => ({
      type,
      attrs: { colspan, rowspan },
      content: inner ? [...content, inner] : content,
    })),
}));

const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/);
const notes = fc.array(fc.array(words, { minLength: 1, maxLength: 2 }), { maxLength: 3 });

/** Any document with tables and images among its blocks, and footnotes each of which is referred to once. */
export const arbitraryStructures: fc.Arbitrary<DocumentNode> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: blocks },
        { weight: 2, arbitrary: table.map((one) => [one]) },
        { weight: 1, arbitrary: fc.constant([picture]) },
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    notes,
  )
  .map(([parts, texts]) => {
    const references = texts.map((_text, index): DocumentNode => ({
      type: 'footnoteReference',
      attrs: { id: `n${index}` },
    }));
    // A paragraph with all references is somewhere for sure: at the end of the text.
    const last: DocumentNode = { type: 'paragraph', content: [{ type: 'text', text: 'End' }, ...references.slice(1)] };
    const withFirst = references[0] ? refersFirst(parts.flat(), references[0]) : { content: parts.flat(), done: true };
    const footnotes: DocumentNode = {
      type: 'footnotes',
      content: texts.map((lines, index) => ({
        type: 'footnote',
        attrs: { id: `n${index}` },
        content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
      })),
    };
    const end = withFirst.done ? last : { ...last, content: [...(last.content ?? []), ...references.slice(0, 1)] };
    return { type: 'doc', content: [...withFirst.content, end, ...(texts.length > 0 ? [footnotes] : [])] };
  })
  .map((document) => {
    const node = schema.nodeFromJSON(document);
    node.check();
    return node.toJSON() as DocumentNode;
  });

/** Puts a reference into the first paragraph, which may be in a cell. */
function refersFirst(
  nodes: readonly DocumentNode[],
  reference: DocumentNode,
): { readonly content: readonly DocumentNode[]; readonly done: boolean } {
  let done = false;
  const content = nodes.map((node): DocumentNode => {
    if (done) return node;
    if (node.type === 'paragraph') {
      done = true;
      return { ...node, content: [...(node.content ?? []), reference] };
    }
    if (!node.content || node.type === 'heading' || node.type === 'codeBlock') return node;
    const inside = refersFirst(node.content, reference);
    ({ done } = inside);
    return { ...node, content: inside.content };
  });
  return { content, done };
}
