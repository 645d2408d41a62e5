import { describe, expect, test } from 'vitest';
import { readArticle } from '#lib/import/read-article.ts';
import { doc, h, image, notes, p, ref, table, td, th, ul, wide } from '../editor/documents.ts';
import { hashOf, png } from '../../support/png.ts';

const picture = png(4, 3);
const asset = hashOf(picture);
const address = `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;

describe('Markdown', () => {
  const read = (...lines: readonly string[]) => readArticle(lines.join('\n'), 'md');

  test('tables, with formatting, breaks and paragraphs in cells', () => {
    expect(read('| a | b \\| c |', '|---|:-:|', '| `x` | one<br>two<br><br>three |').document).toEqual(
      doc(
        table(
          [th(p('a')), th(p('b | c'))],
          [
            td(p({ type: 'text', text: 'x', marks: [{ type: 'code' }] })),
            td(p('one', { type: 'hardBreak' }, 'two'), p('three')),
          ],
        ),
      ),
    );
  });

  test('a table whose head has no words has none', () => {
    expect(read('| | |', '|-|-|', '| a | |').document).toEqual(doc(table([td(p('a')), td(p())])));
  });

  test('what only looks like a break in a cell is words', () => {
    expect(read('| a |', '|-|', '| \\<br> |').document).toEqual(doc(table([th(p('a'))], [td(p('<br>'))])));
  });

  test('footnotes, in the order of their references, wherever they stand, and those that nothing refers to', () => {
    const text = [
      '[^b]: B',
      '',
      'one[^a] two[^b] three[^a]',
      '',
      '[^lost]: Lost',
      '',
      '[^a]: A',
      '',
      '    more',
      '',
      'end',
    ];
    expect(read(...text).document).toEqual(
      doc(
        p('one', ref('a'), ' two', ref('b'), ' three', ref('a')),
        p('end'),
        notes(['a', p('A'), p('more')], ['b', p('B')], ['lost', p('Lost')]),
      ),
    );
  });

  test('a list in a footnote is paragraphs, and a label that is no id gets one', () => {
    expect(read('x[^é]', '', '[^é]: - one', '    - two').document).toEqual(
      doc(p('x', ref('note-1')), notes(['note-1', p('one'), p('two')])),
    );
  });

  test('words in brackets that are no reference stay words', () => {
    expect(read('see [^1] and ^[this]').document).toEqual(doc(p('see [^1] and ^[this]')));
  });

  test('an image that lies in the text stands behind its paragraph; one from elsewhere is its description, and told', () => {
    const { document, images, notes: told } = read(`a ![A cat](${address} "Tom") b`, '', '![far](https://e.org/x.png)');
    expect(document).toEqual(doc(p('a  b'), image(asset, 'A cat', { title: 'Tom', width: 4, height: 3 }), p('far')));
    expect(images).toEqual([{ hash: asset, mediaType: 'image/png', width: 4, height: 3, bytes: picture }]);
    expect(told).toEqual(['An image from elsewhere was not fetched: https://e.org/x.png']);
  });

  test('images by reference, in cells, alone and in a heading', () => {
    const { document } = read('# T ![i][x]', '', '![i][x]', '', '| ![i][x] |', '|-|', '', `[x]: ${address}`);
    const i = image(asset, 'i', { width: 4, height: 3 });
    expect(document).toEqual(doc(h(1, 'T '), i, i, table([th(i)])));
  });

  test('an image that is a program is not kept', () => {
    const { images, notes: told } = read(
      '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
      '',
      '![y](data:image/png;base64,AAAA)',
    );
    expect([images, told]).toEqual([[], [expect.stringContaining('left out')]]);
  });

  test('the language and the title of its head, which is no text', () => {
    const { language, title, document } = read('---', 'title: "The *title*"', 'lang: de-at', '---', '', 'x');
    expect([language, title, document]).toEqual(['de-AT', 'The *title*', doc(p('x'))]);
  });

  test.each([['---\na: b\n---\n\nx'], ['---\ntext\n---'], ['---\n\ntitle: x\n\n---']])('%j has no head', (text) => {
    expect(readArticle(text, 'md').document.content?.[0]?.type).toBe('horizontalRule');
  });
});

describe('HTML', () => {
  const read = (html: string) => readArticle(html, 'html');

  test('tables with heads, spans, lists, and tables in them', () => {
    const html =
      '<table><caption>C</caption><colgroup><col></colgroup><thead><tr><th colspan=2>a</th></tr></thead><tbody><tr><td rowspan="2">b<td><ul><li>c</li></ul></tr><tr><td><table><tr><td>d</table></td></tr></tbody></table>';
    expect(read(html).document).toEqual(
      doc(
        p('C'),
        table(
          [{ ...th(p('a')), attrs: { colspan: 2, rowspan: 1 } }],
          [wide(1, 2, p('b')), td(ul([p('c')]))],
          [td(table([td(p('d'))]))],
        ),
      ),
    );
  });

  test.each([
    [
      'pandoc',
      '<p>x<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><section id="footnotes" class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>N<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>',
    ],
    [
      'GitHub',
      '<p>x<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p><section data-footnotes class="footnotes"><h2 id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-1"><p>N <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>'.replace(
        '<section data-footnotes ',
        '<section ',
      ),
    ],
    [
      'MediaWiki',
      '<p>x<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">N</span></li></ol>',
    ],
    [
      'Word',
      '<p>x<a href="#_ftn1" id="_ftnref1"><sup>[1]</sup></a></p><div><hr><div><p><a href="#_ftnref1" id="_ftn1"><sup>[1]</sup></a> N</p></div></div>',
    ],
  ])('footnotes as %s writes them', (who, html) => {
    const { document } = read(html);
    const rest = who === 'Word' ? [{ type: 'horizontalRule' }] : [];
    expect(JSON.parse(JSON.stringify(document).replace('"N "', '"N"'))).toEqual(
      doc(p('x', ref('1')), ...rest, notes(['1', p('N')])),
    );
  });

  test('raised words and links that are no notes stay what they are', () => {
    const { document } = read(
      '<p id="top">x<sup><a href="#top">2</a></sup> <sup><a href="#nowhere">3</a></sup> y<sup>4</sup></p>',
    );
    expect(JSON.stringify(document)).not.toContain('footnote');
  });

  test('images that lie in a page, with their caption; those from elsewhere are told', () => {
    const {
      document,
      images,
      notes: told,
    } = read(
      `<figure><img src="${address}" alt="A cat" width="40"><figcaption>Tom</figcaption></figure><p>a<img src="https://e.org/x.png" onerror="alert(1)">b<img data-src="/later.jpg" src="data:image/gif;base64,AAAA"></p>`,
    );
    expect(document).toEqual(doc(image(asset, 'A cat', { width: 40, height: 3 }), p('Tom'), p('ab')));
    expect(images.map(({ hash }) => hash)).toEqual([asset]);
    expect(told).toEqual([
      'An image was left out: articles keep PNG, JPEG, GIF, WebP and AVIF of at most 10 MB.',
      '2 images from elsewhere were not fetched: https://e.org/x.png /later.jpg',
    ]);
  });

  test('an address that a page puts where only ours stand is nothing', () => {
    const { document } = read('<p>a</p><img data-asset="../../secret" src="x"><img data-asset="x">');
    expect(document).toEqual(doc(p('a')));
  });

  test('its language, where its words agree or say nothing', () => {
    const english = 'The mayor said on Monday that the bridge would be closed for repairs until the end of the year.';
    expect(read(`<html lang="en-gb"><p>${english}`).language).toBe('en-GB');
    expect(read(`<html lang="de"><p>${english}`).language).toBe('en');
    expect(read('<html lang="de"><p>NATO').language).toBe('de');
    expect(read('<html lang="!"><p>NATO').language).toBeNull();
  });
});
