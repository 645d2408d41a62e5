import { spawnSync } from 'node:child_process';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { readDocx } from '#lib/import/docx/read-docx.ts';
import { pandoc, requireProgram } from '#tests/support/office.ts';

/** The Word file that pandoc makes of a text. */
function wordFileOf(text: string, format = 'markdown'): Uint8Array {
  const { status, stdout, stderr } = spawnSync('pandoc', ['-f', format, '-t', 'docx', '-o', '-'], {
    input: text,
  });
  if (status !== 0) throw new Error(`pandoc could not write a file: ${stderr.toString()}`);
  return new Uint8Array(stdout);
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*([-+*]|\d+\.|[a-z]\.)(\s+|$)/, '').trim())
    .filter((line) => line !== '');
const textOf = (document: DocumentNode) => projectDocument(document).text;

const ARTICLE = `
# The *first* heading

A paragraph with **bold**, *italic*, ~~struck~~, [underlined]{.underline}, \`code()\` and a [link](https://example.org/a?b=c).
Its second line\\
and a third after a break. Žluťoučký 漢字 👩‍👩‍👧 שלום.

## A second

- one
- two

    more of two

    1. inner
    2. inner too
- three

7. seven
8. eight

> Quoted words.
>
> And more of them.

    for (;;) {
      run();
    }

A note[^1] and another[^2].

* * *

###### The sixth level

The end.

[^1]: What the *note* says.
[^2]: The other.

    With a second paragraph.
`;

/** The text with its notes numbered as pandoc writes them. */
function numbered(document: DocumentNode): string {
  const notes = (document.content ?? [])
    .filter(({ type }) => type === 'footnotes')
    .flatMap(({ content }) => content ?? []);
  let note = 0;
  const body = textOf({ ...document, content: (document.content ?? []).filter(({ type }) => type !== 'footnotes') });
  return [
    body.replaceAll('\uFFFC', () => `[${(note += 1)}]`),
    ...notes.map((each, index) => `[${index + 1}] ${textOf({ type: 'doc', content: each.content ?? [] })}`),
  ].join('\n');
}

type CellLook = readonly [text: string, colspan: unknown, rowspan: unknown];

function cellsOf(node: DocumentNode): CellLook[] {
  if (node.type !== 'tableCell' && node.type !== 'tableHeader') return (node.content ?? []).flatMap(cellsOf);
  return [[textOf({ type: 'doc', content: node.content ?? [] }), node.attrs?.['colspan'], node.attrs?.['rowspan']]];
}

function cellsInHtml(html: string): CellLook[] {
  return [...new JSDOM(html).window.document.querySelectorAll('td, th')].map((cell) => [
    linesOf(cell.textContent ?? '').join('\n'),
    Number(cell.getAttribute('colspan') ?? 1),
    Number(cell.getAttribute('rowspan') ?? 1),
  ]);
}

beforeAll(() => requireProgram('pandoc'));

describe('a Word file that pandoc wrote', () => {
  it('has pandoc’s own plain text', () => {
    const file = wordFileOf(ARTICLE);
    const { document, notes } = readDocx(file);
    const plain = pandoc(file, '-t', 'plain', '--wrap=none')
      .replaceAll(/^-{5,}$/gm, '')
      .replaceAll(/[*_~]/g, '')
      .replaceAll('̶', '');
    expect(linesOf(numbered(document))).toEqual(linesOf(plain));
    expect(notes).toEqual([]);
  });

  it('has its structure', () => {
    const types = (readDocx(wordFileOf(ARTICLE)).document.content ?? []).map(({ type, attrs }) => [
      type,
      attrs?.['level'] ?? attrs?.['start'],
    ]);
    expect(types).toEqual([
      ['heading', 1],
      ['paragraph', undefined],
      ['heading', 2],
      ['bulletList', undefined],
      ['orderedList', 7],
      ['blockquote', undefined],
      ['codeBlock', undefined],
      ['paragraph', undefined],
      ['horizontalRule', undefined],
      ['heading', 4],
      ['paragraph', undefined],
      ['footnotes', undefined],
    ]);
  });

  it('has its tables, with their header, and the words of pandoc’s own plain text', () => {
    const { document, notes } = readDocx(wordFileOf('| a | b |\n|---|---|\n| c | **d**[^1] |\n\nend\n\n[^1]: e'));
    expect(document.content?.map(({ type }) => type)).toEqual(['table', 'paragraph', 'footnotes']);
    expect(document.content?.[0]?.content?.map(({ content }) => content?.map(({ type }) => type))).toEqual([
      ['tableHeader', 'tableHeader'],
      ['tableCell', 'tableCell'],
    ]);
    expect(numbered(document)).toBe('a\nb\nc\nd[1]\nend\n[1] e');
    expect(notes).toEqual([]);
  });

  it('has cells over several columns and rows, lists in cells, and tables in tables, as pandoc reads them', () => {
    const table =
      '<table><thead><tr><th>Town</th><th colspan="2">Numbers</th></tr></thead><tbody><tr><td rowspan="2">Aš</td><td><ul><li>one</li><li>two</li></ul></td><td>3</td></tr><tr><td>4</td><td><p>five</p><p>six</p></td></tr></tbody></table><p>end</p>';
    const file = wordFileOf(table, 'html');
    const { document } = readDocx(file);
    expect(cellsOf(document)).toEqual([
      ['Town', 1, 1],
      ['Numbers', 2, 1],
      ['Aš', 1, 2],
      ['one\ntwo', 1, 1],
      ['3', 1, 1],
      ['4', 1, 1],
      ['five\nsix', 1, 1],
    ]);
    expect(cellsOf(document)).toEqual(cellsInHtml(pandoc(file, '-t', 'html')));
  });

  it('brings tracked changes and comments, with writers, words and places', () => {
    const who = 'author="Ada Lovelace" date="2026-03-04T05:06:00Z"';
    const file = wordFileOf(
      `Troops [quickly]{.insertion ${who}}left [the]{.deletion ${who}}[a]{.insertion ${who}} town [very]{.deletion author="Bo" date="2026-03-05T00:00:00Z"} late` +
        ` and [Who says so?]{.comment-start id="0" ${who}}nobody came[]{.comment-end id="0"}.\n\nMore.`,
    );
    const { document, remarks } = readDocx(file);
    const text = textOf(document);
    expect(linesOf(text)).toEqual(linesOf(pandoc(file, '--track-changes=reject', '-t', 'plain', '--wrap=none')));
    expect(
      remarks.map(({ kind, range, replacement, body, byline: { name, at } }) => [
        kind,
        text.slice(range.start, range.end),
        replacement ?? body,
        name,
        at,
        text.slice(0, range.start),
      ]),
    ).toEqual([
      ['correction', '', 'quickly', 'Ada Lovelace', '2026-03-04T05:06:00.000Z', 'Troops '],
      ['correction', 'the', 'a', 'Ada Lovelace', '2026-03-04T05:06:00.000Z', 'Troops left '],
      ['correction', 'very', '', 'Bo', '2026-03-05T00:00:00.000Z', 'Troops left the town '],
      [
        'comment',
        'nobody came',
        'Who says so?',
        'Ada Lovelace',
        '2026-03-04T05:06:00.000Z',
        'Troops left the town very late and ',
      ],
    ]);
  });
});
