import { describe, expect, test } from 'vitest';
import type { DocumentNode } from '#lib/core/article/article.ts';
import type { ImageFile } from '#lib/core/article/images.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { exportHtml } from '#lib/export/export-html.ts';
import { exportMarkdown } from '#lib/export/export-markdown.ts';
import { exportText } from '#lib/export/export-text.ts';
import { readArticle } from '#lib/import/read-article.ts';
import { code, doc, h, image, notes, p, quote, ref, table, td, th, ul, wide } from '../editor/documents.ts';
import { hashOf, png } from '../../support/png.ts';

const bytes = png(4, 3);
const file: ImageFile = { hash: hashOf(bytes), mediaType: 'image/png', width: 4, height: 3, bytes };
const images = new Map([[file.hash, file]]);
const picture = image(file.hash, 'A "cat" [x]', { title: 'Tom & "Jerry"', width: 4, height: 3 });
const break_: DocumentNode = { type: 'hardBreak' };

const ARTICLE = doc(
  h(1, 'Bridges', ref('1')),
  p('One', ref('2'), ' two', ref('1'), '.'),
  table([th(p('Town | city')), th(p('Numbers'))], [td(p('Aš'), p('Cheb')), td(p('1', break_, '2', ref('2')))]),
  picture,
  p('End.'),
  notes(['1', p('The first.'), p('More of it.')], ['2', p('The second.')]),
);

describe('Markdown', () => {
  const markdown = (document: DocumentNode) => exportMarkdown(document, { images });

  test('tables, footnotes and images come back as they were', () => {
    expect(readArticle(markdown(ARTICLE), 'md').document).toEqual(ARTICLE);
    expect(markdown(ARTICLE)).toContain(
      ['| Town \\| city | Numbers |', '| --- | --- |', '| Aš<br><br>Cheb | 1<br>2[^2] |'].join('\n'),
    );
    expect(markdown(ARTICLE)).toMatch(
      /\n\[\^1\]: The first\.\n\n {4}More of it\.\n\n\[\^2\]: The second\.\n\n\[image-1\]: data:image/,
    );
  });

  test.each<[string, DocumentNode, DocumentNode]>([
    ['a table without a head', table([td(p('a')), td(p('b'))]), table([td(p('a')), td(p('b'))])],
    [
      'cells over several columns and rows, in the first of them',
      table([th(p('a')), th(p('b'))], [wide(1, 2, p('c')), td(p('d'))], [td(p('e'))]),
      table([th(p('a')), th(p('b'))], [td(p('c')), td(p('d'))], [td(p()), td(p('e'))]),
    ],
    [
      'lists, quotations, code and tables in cells as lines of words',
      table([td(ul([p('a')], [p('b')]), quote(p('c')), code('d|\n`e'), table([td(p('f')), td(p('g'))]))]),
      table([
        td(
          p('• a'),
          p('• b'),
          p('c'),
          p({ type: 'text', text: 'd|', marks: [{ type: 'code' }] }, break_, {
            type: 'text',
            text: '`e',
            marks: [{ type: 'code' }],
          }),
          p('f'),
          p('g'),
        ),
      ]),
    ],
    ['words that look like a table', p('a | b', break_, '--- | ---'), p('a | b', break_, '--- | ---')],
    ['words that look like a footnote', p('x[^1] [^2]: y'), p('x[^1] [^2]: y')],
    ['a break that is words', table([td(p('a<br>b'))]), table([td(p('a<br>b'))])],
    ['a backslash before a bar', table([td(p('a\\|b\\'))]), table([td(p('a\\|b\\'))])],
    ['empty items three deep', ul([p(), ul([p(), ul([p()])])]), ul([p(), ul([p(), ul([p()])])])],
    ['empty items four deep', ul([p(), ul([p(), ul([p(), ul([p()])])])]), ul([p(), ul([p(), ul([p(), ul([p()])])])])],
  ])('%s', (_what, block, back) => {
    expect(readArticle(markdown(doc(block)), 'md').document).toEqual(doc(back));
  });

  test('a note that nothing refers to is written, a reference to none is not', () => {
    const back = readArticle(markdown(doc(p('a', ref('lost')), notes(['alone', p('b')]))), 'md').document;
    expect(back).toEqual(doc(p('a'), notes(['1', p('b')])));
  });

  test('the language, above the text', () => {
    const text = exportMarkdown(doc(p('Wort')), { language: 'de-AT' });
    expect(text).toBe('---\nlang: de-AT\n---\n\nWort\n');
    expect(readArticle(text, 'md')).toMatchObject({ language: 'de-AT', document: doc(p('Wort')) });
  });
});

describe('HTML', () => {
  const html = (document: DocumentNode) => exportHtml({ title: 'T', language: 'de', document, images });

  test('tables, footnotes and images come back as they were', () => {
    expect(readArticle(html(ARTICLE), 'html').document).toEqual(ARTICLE);
  });

  test('spans, and a file that loads nothing', () => {
    const document = doc(table([th(p('a')), wide(2, 2, ul([p('b')]))], [td(p('c'))]), picture);
    const page = html(document);
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('img-src data:');
    expect(page).not.toMatch(/(src|href)="(?!data:|#)/);
    expect(readArticle(page, 'html').document).toEqual(document);
  });

  test('an image whose bytes are not here is its description', () => {
    const page = exportHtml({ title: 'T', language: null, document: doc(p('a'), picture) });
    expect(page).toContain('aria-label="A &quot;cat&quot; [x]"');
    expect(readArticle(page, 'html').document).toEqual(doc(p('a')));
  });
});

describe('plain text', () => {
  test('a line a row, numbers for references, notes at the end, images by their description', () => {
    expect(exportText(ARTICLE)).toBe(
      [
        'Bridges[1]',
        'One[2] two[1].',
        'Town | city\tNumbers',
        'Aš Cheb\t1 2[2]',
        '[Image: A "cat" [x]]',
        'End.',
        '[1] The first.',
        'More of it.',
        '[2] The second.',
        '',
      ].join('\n'),
    );
  });

  test('of an article without any of these is its projection', () => {
    const plain = doc(h(1, 'a'), p('b'), ul([p('c')]));
    expect(exportText(plain)).toBe(`${projectDocument(plain).text}\n`);
  });
});
