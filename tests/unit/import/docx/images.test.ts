import { expect, test } from 'vitest';
import { schema } from '#lib/editor/schema.ts';
import { readDocx } from '#lib/import/docx/read-docx.ts';
import { hashOf, png } from '../../../support/png.ts';
import { line, paragraph, run, wordFile, type WordParts } from '../../../support/word-file.ts';

const read = (body: string, parts: Partial<WordParts>) => {
  const result = readDocx(wordFile({ body, ...parts }));
  schema.nodeFromJSON(result.document).check();
  return result;
};

const picture = (attributes: string, properties = '') =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="476250"/><wp:docPr id="1" name="x" ${properties}/><a:blip ${attributes}/></wp:inline></w:drawing></w:r>`;
const links = (target: string, mode = '') =>
  `<Relationship Id="img" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}" ${mode}/>`;

test('images inside the file come in with their description, after the words that they stand in', () => {
  const body =
    paragraph(run('a') + picture('r:embed="img"', 'descr="A  bridge" title="Bridge"') + run('b')) + line('c');
  const bytes = png(3, 2);
  const { document, images, notes } = read(body, {
    relationships: links('media/one.png'),
    others: [{ name: 'word/media/one.png', bytes }],
  });
  expect(document.content).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'ab' }] },
    { type: 'image', attrs: { asset: hashOf(bytes), alt: 'A bridge', title: 'Bridge', width: 100, height: 50 } },
    { type: 'paragraph', content: [{ type: 'text', text: 'c' }] },
  ]);
  expect(images).toEqual([{ hash: hashOf(bytes), mediaType: 'image/png', width: 3, height: 2, bytes }]);
  expect(notes).toEqual([]);
});

test('images alone in a paragraph or a cell need no words', () => {
  const parts = { relationships: links('media/one.png'), others: [{ name: 'word/media/one.png', bytes: png() }] };
  const alone = paragraph(picture('r:embed="img"'));
  const table = `<w:tbl><w:tr><w:tc>${alone}</w:tc></w:tr></w:tbl>`;
  const { document } = read(alone + table + line('a'), parts);
  expect((document.content ?? []).map(({ type }) => type)).toEqual(['image', 'table', 'paragraph']);
  expect(document.content?.[1]?.content?.[0]?.content?.[0]?.content?.map(({ type }) => type)).toEqual(['image']);
});

test('images from elsewhere are told by their address, and drawings that are programs left out', () => {
  const remote = read(paragraph(picture('r:link="img"')), {
    relationships: links('https://example.org/a.png', 'TargetMode="External"'),
  });
  expect(remote.notes).toEqual(['An image from elsewhere was not fetched: https://example.org/a.png']);
  const drawn = read(paragraph(picture('r:embed="img"')), {
    relationships: links('media/one.svg'),
    others: [{ name: 'word/media/one.svg', bytes: new TextEncoder().encode('<svg onload="alert(1)"/>') }],
  });
  expect([drawn.images, drawn.notes]).toEqual([
    [],
    ['An image was left out: articles keep PNG, JPEG, GIF, WebP and AVIF of at most 10 MB.'],
  ]);
});
