import { describe, expect, it } from 'vitest';
import { correctionsCsv } from '#lib/export/corrections/corrections-csv.ts';
import { correctionsDocx } from '#lib/export/corrections/corrections-docx.ts';
import { correctionsHtml } from '#lib/export/corrections/corrections-html.ts';
import { correctionsMarkdown } from '#lib/export/corrections/corrections-markdown.ts';
import { correctionsOf, type Correction } from '#lib/export/corrections/corrections.ts';
import { reviewOf } from '#tests/support/arbitrary-review.ts';

const correction = (fields: Partial<Correction>): Correction => ({
  before: 'old',
  after: 'new',
  category: 'Garbled, minor',
  reason: 'Because.',
  sources: [],
  foundBy: 'Ana',
  decidedBy: 'Ben',
  decidedAt: '2026-11-03T10:00:00.000Z',
  ...fields,
});

describe('correctionsOf', () => {
  it('lists what was accepted and what was fixed by hand, in the order of the text, and nothing else', () => {
    const one = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'one two three four five' }] }],
    };
    const review = reviewOf(one, [
      { act: 'fix', place: 19 / 23, length: 4, words: 'six' },
      { act: 'accept', place: 4 / 22, length: 3, words: '2' },
      { act: 'stet', place: 0, length: 3, words: '' },
      { act: 'propose', place: 6 / 20, length: 5, words: '3' },
      { act: 'comment', place: 0, length: 3, words: '' },
    ]);
    expect(correctionsOf(review).map(({ before, after, decidedBy }) => [before, after, decidedBy])).toEqual([
      ['two', '2', 'Ben & Co'],
      ['five', 'six', 'Ben & Co'],
    ]);
  });
});

describe('the list of corrections', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =cmd|calc', '\r=1'];

  it('has no cell that a spreadsheet would take for a formula', () => {
    const csv = correctionsCsv(formulas.map((before) => correction({ before, reason: before, foundBy: before })));
    const cells = [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell ?? '');
    expect(cells.length).toBe(8 * (formulas.length + 1));
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });

  it('keeps quotes, commas and line ends inside a cell', () => {
    expect(correctionsCsv([correction({ before: 'a "b",\nc' })])).toContain('"a ""b"",\nc","new"');
  });

  it('says nothing in a page that could run', () => {
    const html = correctionsHtml('<script>x</script>', null, [
      correction({ before: '<img onerror=x>', after: null, reason: '<svg onload=x>', foundBy: '"><b>' }),
    ]);
    expect(html).not.toMatch(/<(script|img|svg|b)[ >]/);
    expect(html).toContain('(rewritten)');
  });

  it('is a numbered list in Markdown, and a Word file', async () => {
    const markdown = correctionsMarkdown('T', [correction({}), correction({ after: '' })]);
    expect(markdown).toBe(
      '# Corrections: T\n\n1. ~~old~~\\\n   **new**\\\n   Because.\\\n   Garbled, minor. Found by Ana, corrected by Ben on 3 Nov 2026.\n\n2. ~~old~~\\\n   Because.\\\n   Garbled, minor. Found by Ana, corrected by Ben on 3 Nov 2026.\n',
    );
    expect((await correctionsDocx('T', [correction({})])).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  it('says so when nothing was corrected', () => {
    expect(correctionsMarkdown('T', [])).toContain('Nothing has been corrected.');
    expect(correctionsHtml('T', null, [])).toContain('Nothing has been corrected.');
  });
});
