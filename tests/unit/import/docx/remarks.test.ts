import { describe, expect, it } from 'vitest';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { readDocx } from '#lib/import/docx/read-docx.ts';
import {
  comment,
  commented,
  deleted,
  endOf,
  inserted,
  line,
  paragraph,
  run,
  wordFile,
  type WordParts,
} from '../../../support/word-file.ts';

const read = (body: string, parts: Partial<WordParts> = {}) => {
  const { document, remarks, notes } = readDocx(wordFile({ body, ...parts }));
  const { text } = projectDocument(document);
  const places = remarks.map(({ range }) => text.slice(range.start, range.end));
  return { text, remarks, notes, places };
};
/** The text, and each correction as "start words -> replacement (author)". */
const changes = (body: string) => {
  const { text, remarks } = read(body);
  return [
    text,
    ...remarks.map(({ kind, range, replacement, body: words, byline }) => {
      const what = JSON.stringify(text.slice(range.start, range.end));
      return `${range.start} ${what} ${kind === 'comment' ? `: ${words}` : `-> ${JSON.stringify(replacement)}`} (${byline.name})`;
    }),
  ];
};

describe('tracked changes', () => {
  it.each([
    ['a deletion', paragraph(run('a ') + deleted('b') + run(' c')), ['a b c', '2 "b" -> "" (Ada)']],
    ['an insertion', paragraph(run('a ') + inserted('b') + run(' c')), ['a  c', '2 "" -> "b" (Ada)']],
    ['a replacement', paragraph(run('a ') + deleted('b') + inserted('x')), ['a b', '2 "b" -> "x" (Ada)']],
    [
      'a replacement written the other way',
      paragraph(inserted('x') + deleted('b') + run(' a')),
      ['b a', '0 "b" -> "x" (Ada)'],
    ],
    [
      'an insertion before a replacement',
      paragraph(inserted('x') + deleted('b') + inserted('y')),
      ['b', '0 "" -> "x" (Ada)', '0 "b" -> "y" (Ada)'],
    ],
    [
      'two replacements side by side',
      paragraph(deleted('a') + inserted('x') + deleted('b') + inserted('y')),
      ['ab', '0 "a" -> "x" (Ada)', '1 "b" -> "y" (Ada)'],
    ],
    [
      'a change that Word split',
      paragraph(deleted('a') + deleted('b') + inserted('x') + inserted('y')),
      ['ab', '0 "ab" -> "xy" (Ada)'],
    ],
    [
      'changes of two people side by side',
      paragraph(deleted('a', 'Ada') + inserted('x', 'Bo')),
      ['a', '0 "a" -> "" (Ada)', '1 "" -> "x" (Bo)'],
    ],
    [
      'words that were moved',
      paragraph(
        `<w:moveFrom w:id="8" w:author="Ada">${run('a')}</w:moveFrom>${run(' b ')}<w:moveTo w:id="9" w:author="Ada">${run('a')}</w:moveTo>`,
      ),
      ['a b ', '0 "a" -> "" (Ada)', '4 "" -> "a" (Ada)'],
    ],
    [
      'nothing of what was inserted and deleted again',
      paragraph(`${run('a')}<w:ins w:id="1" w:author="Ada">${deleted('b', 'Bo')}</w:ins>`),
      ['a'],
    ],
    [
      'a new paragraph as a comment',
      paragraph(run('a')) + paragraph(inserted('b'), endOf('ins')) + line('c'),
      ['a\nc', '2 "" : Insert here:\nb\n (Ada)'],
    ],
    [
      'a paragraph cut in two',
      paragraph(run('a'), endOf('ins')) + line('b'),
      ['ab', '1 "" : Begin a new paragraph here. (Ada)'],
    ],
    ['two paragraphs joined', paragraph(run('a'), endOf('del')) + line('b'), ['a\nb', '1 "\\n" -> "" (Ada)']],
    [
      'a deleted paragraph',
      line('a') + paragraph(deleted('b'), endOf('del')) + line('c'),
      ['a\nb\nc', '2 "b" -> "" (Ada)'],
    ],
    [
      'words deleted across paragraphs',
      paragraph(run('a ') + deleted('b'), endOf('del')) + paragraph(deleted('c') + run(' d')),
      ['a b\nc d', '2 "b\\nc" -> "" (Ada)'],
    ],
    [
      'words inserted into an empty paragraph',
      line('a') + paragraph(inserted('b')) + line('c'),
      ['a\n\nc', '2 "" -> "b" (Ada)'],
    ],
    [
      'an inserted row of a table',
      `<w:tbl><w:tr><w:tc>${line('a')}</w:tc></w:tr><w:tr><w:trPr><w:ins w:id="1" w:author="Ada"/></w:trPr><w:tc>${line('b')}</w:tc></w:tr></w:tbl>${line('c')}`,
      ['a\nc', '2 "" : Insert here:\nb\n (Ada)'],
    ],
    [
      'a deleted row, cell by cell, for the row stays until all of it is decided',
      `<w:tbl><w:tr><w:trPr><w:del w:id="1" w:author="Ada"/></w:trPr><w:tc>${paragraph(deleted('a'))}</w:tc><w:tc>${paragraph(deleted('b'))}</w:tc></w:tr></w:tbl>${line('c')}`,
      ['a\nb\nc', '0 "a" -> "" (Ada)', '2 "b" -> "" (Ada)'],
    ],
    [
      'an inserted end of a paragraph at the end of a cell, which joins it with nothing',
      `<w:tbl><w:tr><w:tc>${paragraph(run('a'), endOf('ins'))}</w:tc><w:tc>${line('b')}</w:tc></w:tr></w:tbl>`,
      ['a\nb'],
    ],
    [
      'words inserted into an empty cell',
      `<w:tbl><w:tr><w:tc>${paragraph(inserted('a'))}</w:tc><w:tc>${line('b')}</w:tc></w:tr></w:tbl>`,
      ['\nb', '0 "" -> "a" (Ada)'],
    ],
    [
      'a deletion before an empty paragraph that is left out',
      paragraph(deleted('a')) + paragraph('') + paragraph(deleted('b')),
      ['a\nb', '0 "a" -> "" (Ada)', '2 "b" -> "" (Ada)'],
    ],
  ])('reads %s', (_what, body, expected) => {
    expect(changes(body)).toEqual(expected);
  });

  it('tells whose they are, and when: the true time where Word wrote it', () => {
    const change = (attributes: string) => `<w:ins w:id="3" ${attributes}>${run('x')}</w:ins>`;
    const [one, two] = read(
      paragraph(
        change('w:author="Ada  L" w:date="2026-03-04T05:06:00Z" w16du:dateUtc="2026-03-04T04:06:00Z"') +
          run('a') +
          change(''),
      ),
    ).remarks;
    expect(one?.byline).toEqual({ name: 'Ada L', at: '2026-03-04T04:06:00.000Z', key: 'ins 3' });
    expect(two?.byline).toEqual({ name: 'Unknown author', at: null, key: 'ins 3 (2)' });
  });

  it('come as comments when they are too long for corrections', () => {
    const { remarks, notes } = read(
      paragraph(
        deleted('a'.repeat(LIMITS.quoteLength + 1)) + run('b') + inserted('c'.repeat(LIMITS.replacementLength + 1)),
      ),
    );
    expect(remarks.map(({ kind, range }) => [kind, range.end - range.start])).toEqual([
      ['comment', LIMITS.quoteLength],
      ['comment', 0],
    ]);
    expect(remarks.every(({ body }) => body.length <= LIMITS.bodyLength)).toBe(true);
    expect(notes).toEqual(['2 tracked changes that are too long for corrections came in as comments.']);
  });
});

describe('comments', () => {
  it('have their words, writer, time, place and replies', () => {
    const extended =
      '<w15:commentEx w15:paraId="00000001F" w15:done="0"/><w15:commentEx w15:paraId="00000002F" w15:paraIdParent="00000001F" w15:done="0"/>';
    const { remarks, places } = read(paragraph(run('a ') + commented(1, commented(2, run('b'))) + run(' c')), {
      comments: comment(1, 'Ada', 'one', 'two') + comment(2, 'Bo', 'reply'),
      extended,
    });
    const at = '2026-03-04T05:06:00.000Z';
    expect(places).toEqual(['b']);
    expect(remarks).toEqual([
      {
        kind: 'comment',
        body: 'one\ntwo',
        replacement: null,
        range: { start: 2, end: 3 },
        byline: { name: 'Ada', at, key: 'comment 1' },
        isResolved: false,
        replies: [{ body: 'reply', byline: { name: 'Bo', at, key: 'comment 2' } }],
      },
    ]);
  });

  it('are resolved where Word says so', () => {
    const extended = '<w15:commentEx w15:paraId="00000001F" w15:done="1"/>';
    const { remarks } = read(paragraph(commented(1, run('a'))), { comments: comment(1, 'Ada', 'x'), extended });
    expect(remarks[0]?.isResolved).toBe(true);
  });

  it.each([
    [
      'across paragraphs',
      `<w:p><w:commentRangeStart w:id="1"/>${run('a')}</w:p><w:p>${run('b')}<w:commentRangeEnd w:id="1"/></w:p>`,
      'a\nb',
    ],
    [
      'between paragraphs',
      `${line('x')}<w:commentRangeStart w:id="1"/>${line('a')}${line('b')}<w:commentRangeEnd w:id="1"/>${line('y')}`,
      'a\nb',
    ],
    ['at the end of the body', `<w:commentRangeStart w:id="1"/>${line('a')}<w:commentRangeEnd w:id="1"/>`, 'a'],
    ['on deleted words', paragraph(run('x') + commented(1, deleted('a'))), 'a'],
    ['on inserted words', paragraph(run('x') + commented(1, inserted('a'))), ''],
    ['without a range', paragraph(run('x') + '<w:r><w:commentReference w:id="1"/></w:r>'), ''],
    ['on an empty paragraph', line('x') + paragraph(commented(1, '')) + line('y'), ''],
    ['inside of a link', paragraph(`<w:hyperlink w:anchor="x">${commented(1, run('a'))}</w:hyperlink>`), 'a'],
  ])('%s', (_what, body, words) => {
    const { places, remarks, text } = read(body, { comments: comment(1, 'Ada', 'x') });
    expect(places).toContain(words);
    expect(remarks.filter(({ kind }) => kind === 'comment')).toHaveLength(1);
    for (const { range } of remarks) expect(range.end).toBeLessThanOrEqual(text.length);
  });

  it('in footnotes are on the words of the footnote', () => {
    const { places } = read(paragraph('<w:r><w:footnoteReference w:id="2"/></w:r>'), {
      comments: comment(1, 'Ada', 'x'),
      footnotes: `<w:footnote w:id="2">${paragraph(run('a ') + commented(1, run('b')))}</w:footnote>`,
    });
    expect(places).toEqual(['b']);
  });

  it('without a place or words are counted', () => {
    const { remarks, notes } = read(line('a'), { comments: comment(1, 'Ada', 'x') + comment(2, 'Ada', '') });
    expect(remarks).toMatchObject([{ body: 'x', range: { start: 0, end: 0 } }]);
    expect(notes).toEqual([
      'A comment without a place stands at the beginning.',
      'A comment without words was left out.',
    ]);
  });

  it('that reply to each other in a circle are each their own', () => {
    const extended =
      '<w15:commentEx w15:paraId="00000001F" w15:paraIdParent="00000002F"/><w15:commentEx w15:paraId="00000002F" w15:paraIdParent="00000001F"/>';
    const { remarks } = read(paragraph(commented(1, run('a')) + commented(2, run('b'))), {
      comments: comment(1, 'Ada', 'x') + comment(2, 'Bo', 'y'),
      extended,
    });
    expect(remarks.map(({ body }) => body)).toEqual(['x', 'y']);
  });

  it('longer than one may be are cut, and counted', () => {
    const { remarks, notes } = read(paragraph(commented(1, run('a'))), {
      comments: comment(1, 'Ada', `${'x'.repeat(LIMITS.bodyLength - 1)}👩`),
    });
    expect(remarks[0]?.body).toBe('x'.repeat(LIMITS.bodyLength - 1));
    expect(notes).toEqual(['A comment that is too long was cut.']);
  });
});
