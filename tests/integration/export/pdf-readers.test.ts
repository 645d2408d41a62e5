import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentNode } from '#lib/core/article/article.ts';
import type { ImageFile } from '#lib/core/article/images.ts';
import type { ExportedArticle } from '#lib/export/article-export.ts';
import { exportMarkedPdf, exportPdf } from '#lib/export/export-pdf.ts';
import { flatText } from '#lib/export/marked/flat-text.ts';
import { markText } from '#lib/export/marked/marked-text.ts';
import { noteTeller } from '#lib/export/marked/note-words.ts';
import { unknownCharacters } from '#lib/export/pdf/unknown-characters.ts';
import { png } from '#tests/support/png.ts';
import { libreOfficeDraw } from '#tests/support/office.ts';
import { poppler } from '#tests/support/poppler.ts';
import { sampleReview } from '#tests/support/sample-review.ts';

const DAY = '2026-11-23T00:00:00.000Z';
const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];

const text = (words: string, ...marks: NonNullable<DocumentNode['marks']>): DocumentNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});
const node = (type: string, content: readonly DocumentNode[], attrs?: Record<string, unknown>): DocumentNode => ({
  type,
  content,
  ...(attrs ? { attrs } : {}),
});
const paragraph = (...content: readonly DocumentNode[]): DocumentNode => node('paragraph', content);
const article = (content: readonly DocumentNode[], more: Partial<ExportedArticle> = {}): ExportedArticle => ({
  title: 'A title & more',
  language: 'en-GB',
  document: node('doc', content),
  ...more,
});

/** The words of the pages without running heads and page numbers, and without white space and what directs it. */
function body(pages: string, title: string): string {
  const bodies = pages.split('\f').map((page) => {
    const lines = page.split('\n').filter((line) => line.trim() !== '');
    const own = /^\d+ ?\/ ?\d+$/;
    return lines
      .filter((line, index) => !own.test(line) && !(index === 0 && line === title))
      .map(withoutMark)
      .join('');
  });
  return squeezed(bodies.join(''));
}

/** What stands before the items of a list is no word of theirs. */
const withoutMark = (line: string): string => line.replace(/^[•‣–] /u, '');

const squeezed = (words: string): string =>
  words.replaceAll(/[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu, '');

describe('the sample article as a PDF', () => {
  const sample = { ...sampleReview(60), title: 'The sample, printed', language: 'en' };
  let clean: Uint8Array;
  let marked: Uint8Array;

  beforeAll(async () => {
    clean = await exportPdf(sample, DAY);
    marked = await exportMarkedPdf(sample, DAY);
  });

  it('has every word of the article in its order', () => {
    // pdftotext joins what a hyphen divides at the end of a line, and takes the hyphen away.
    const said = (words: string): string => words.replaceAll('-', '');
    expect(said(body(poppler(clean).text(), sample.title))).toBe(said(squeezed(flatText(sample.document).text)));
  });

  it('opens in LibreOffice with the words of every paragraph, which half of it does not', () => {
    const read = (file: Uint8Array): string =>
      squeezed(
        new JSDOM(libreOfficeDraw(file), { contentType: 'text/xml' }).window.document.documentElement.textContent,
      );
    const words = read(clean);
    for (const line of flatText(sample.document).text.split('\n')) expect(words).toContain(squeezed(line));
    expect(() => read(clean.subarray(0, clean.length / 2))).toThrow('could not read');
  });

  it('is tagged, has its title, and brings all of its fonts', () => {
    for (const file of [clean, marked]) {
      const about = poppler(file).about();
      expect(about).toMatch(/^Tagged:\s+yes$/m);
      expect(about).toMatch(/^Title:\s+The sample, printed$/m);
      const fonts = poppler(file).fonts();
      expect(fonts.length).toBeGreaterThan(1);
      expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    }
  });

  it('tells every note beside the text, with who wrote it, its replies and its decision', () => {
    const words = squeezed(poppler(marked).text());
    const text = markText(sample);
    const tell = noteTeller(text, sample.categories);
    expect(text.notes.length + text.lost.length).toBe(60);
    for (const note of [...text.notes, ...text.lost]) {
      const { heading, author, thread, text: remark } = tell(note);
      expect(words).toContain(squeezed(`${note.number} ${heading} ${author}`));
      expect(words).toContain(squeezed(remark));
      for (const saying of thread) expect(words).toContain(squeezed(saying.text));
    }
  });

  it('is the same, byte for byte, whenever it is made', async () => {
    expect(Buffer.compare(await exportPdf(sample, DAY), clean)).toBe(0);
  });
});

describe('what stands in a PDF', () => {
  it('is tagged as what it is, and its links lead on', async () => {
    const cell = (type: string, words: string) => node(type, [paragraph(text(words))], { colspan: 1, rowspan: 1 });
    const item = (words: string) => node('listItem', [paragraph(text(words))]);
    const file = await exportPdf(
      article(
        [
          node('heading', [text('Head')], { level: 1 }),
          node('heading', [text('Below')], { level: 2 }),
          node('bulletList', [item('one'), item('two')]),
          node('orderedList', [item('three')], { start: 3 }),
          node('table', [
            node('tableRow', [cell('tableHeader', 'Name'), cell('tableHeader', 'Number')]),
            node('tableRow', [cell('tableCell', 'Kyiv'), cell('tableCell', '3')]),
          ]),
          node('blockquote', [paragraph(text('Quoted.'))]),
          paragraph(
            text('A link', { type: 'link', attrs: { href: 'https://example.com/a?b=1&c=2' } }),
            text(' and a script', { type: 'link', attrs: { href: 'javascript:alert(1)' } }),
            { type: 'footnoteReference', attrs: { id: 'n1' } },
          ),
          { type: 'image', attrs: { asset: A, alt: 'A red square' } },
          node('footnotes', [node('footnote', [paragraph(text('The note.'))], { id: 'n1' })]),
        ],
        { images: new Map([[A, image(A, png(3, 2))]]) },
      ),
      DAY,
    );
    const structure = poppler(file).structure();
    for (const tag of [
      'H1',
      'H2',
      'L',
      'LI',
      'LBody',
      'Table',
      'THead',
      'TH',
      'TD',
      'BlockQuote',
      'Link',
      'Note',
      'Figure',
    ])
      expect(structure, tag).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
    expect(poppler(file).links()).toContain('https://example.com/a?b=1&c=2');
    expect(poppler(file).links()).not.toContain('javascript');
    expect(poppler(file).text()).toContain('The note.');
  });

  it('is whole words in Latin, Greek, Cyrillic, Arabic and Hebrew, each in its direction', async () => {
    const lines = [
      'Příliš žluťoučký kůň, Tiếng Việt.',
      'Ἐν ἀρχῇ ἦν ὁ λόγος, και τώρα.',
      'Съешь ещё этих мягких булок ѣ.',
      'قال الوزير إن الحكومة ستنشر تقريرا جديدا ولا بأس',
      'שלום עולם אמר השר ביום שני',
    ];
    const printed = article(lines.map((line) => paragraph(text(line))));
    const file = await exportPdf(printed, DAY);
    expect(await unknownCharacters({ ...printed, ...NO_RECORD, imported: printed.document })).toEqual([]);
    const words = squeezed(poppler(file).text());
    for (const line of lines) expect(words).toContain(squeezed(line));
    expect(
      poppler(file)
        .fonts()
        .every(({ embedded }) => embedded),
    ).toBe(true);
  });

  it('names the characters that no font has, and boxes their codes', async () => {
    const printed = article([paragraph(text('Tokyo is 東京, 👩.'))]);
    expect(await unknownCharacters({ ...printed, ...NO_RECORD, imported: printed.document })).toEqual([
      '京',
      '東',
      '👩',
    ]);
    const words = poppler(await exportPdf(printed, DAY)).text();
    expect(squeezed(words)).toContain('TokyoisU+6771U+4EAC,U+1F469.');
    expect(squeezed(words)).toContain(squeezed('The fonts of this file lack some characters'));
  });

  it('is words alone, whatever they look like to a typesetter', async () => {
    const words = [
      '#panic("x") *a* _b_ $x^2$ @ref <label> \\ // /* `c` [d] {e}',
      '= no heading',
      '- no list',
      '</text>',
    ];
    const file = await exportPdf(article(words.map((line) => paragraph(text(line)))), DAY);
    for (const line of words) expect(squeezed(poppler(file).text())).toContain(squeezed(line));
    expect(poppler(file).structure()).not.toMatch(/^\s*(H\d|L)\b/m);
  });

  it.each<[string, readonly DocumentNode[], string]>([
    ['nothing at all', [], ''],
    ['controls and halves of pairs', [paragraph(text('a\u0000b\uFFFFc\uD800d'))], 'ab'],
    ['lists in lists without end', [nested(60)], 'deep59'],
    ['a table that is none', [node('table', [node('tableRow', []), node('tableRow', [wide()])])], 'wide'],
    ['an image that is none', [{ type: 'image', attrs: { asset: B, alt: 'A lake' } }], '[Image:Alake]'],
    ['a reference to no note', [paragraph(text('x'), { type: 'footnoteReference', attrs: { id: 'gone' } })], 'x'],
    [
      'a note without a reference',
      [node('footnotes', [node('footnote', [paragraph(text('left'))], { id: '' })])],
      'left',
    ],
  ])('can be %s', async (_name, content, expected) => {
    const images = new Map([[B, image(B, new Uint8Array([1, 2, 3]))]]);
    const file = poppler(await exportPdf(article(content, { images }), DAY));
    expect(squeezed(file.text())).toContain(expected);
    const marked = { ...article(content, { images }), ...NO_RECORD, imported: node('doc', content) };
    expect(squeezed(poppler(await exportMarkedPdf(marked, DAY)).text())).toContain(expected);
  });
});

const NO_RECORD = { annotations: [], categories: [], edits: { author: '', at: DAY } };

function image(hash: string, bytes: Uint8Array<ArrayBuffer>): ImageFile {
  return { hash, mediaType: 'image/png', width: 3, height: 2, bytes };
}

function nested(levels: number): DocumentNode {
  let item = node('listItem', [paragraph(text('innermost'))]);
  for (let level = 0; level < levels; level += 1)
    item = node('listItem', [paragraph(text(`deep${level}`)), node('bulletList', [item])]);
  return node('bulletList', [item]);
}

function wide(): DocumentNode {
  return node('tableCell', [paragraph(text('wide'))], { colspan: 63, rowspan: 1000 });
}
