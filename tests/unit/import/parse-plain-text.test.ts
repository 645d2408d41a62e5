import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { schema } from '#lib/editor/schema.ts';
import { exportText } from '#lib/export/export-text.ts';
import { parsePlainText } from '#lib/import/parse-plain-text.ts';
import { arbitraryDocument } from '../../support/arbitrary-document.ts';

/** The blocks as one line each: what they are, and their words. */
function outline(text: string): string[] {
  return (parsePlainText(text).content ?? []).map(
    ({ type, attrs, content }) => `${type}${attrs ? ` ${String(attrs['level'])}` : ''}: ${content?.[0]?.text ?? ''}`,
  );
}

const sentence = 'This is a sentence that goes on for a while, as the sentences of articles do, and then it ends.';

describe('parsePlainText', () => {
  it('takes every line as a paragraph, and the first one as the title if it looks like one', () => {
    expect(outline(`A Title Without a Stop\n${sentence}\n${sentence}`)).toEqual([
      'heading 1: A Title Without a Stop',
      `paragraph: ${sentence}`,
      `paragraph: ${sentence}`,
    ]);
    expect(outline(`${sentence}\nmore.`)).toEqual([`paragraph: ${sentence}`, 'paragraph: more.']);
    expect(outline('Alone')).toEqual(['paragraph: Alone']);
  });

  it.each([
    ['a short line in title case before a longer one', 'War Fatigue Confronts the Urgency', true],
    ['a line that ends like a sentence', 'War Fatigue Confronts It.', false],
    ['a line that announces', 'The Proposal Contained:', false],
    ['a line in sentence case', 'war fatigue confronts the urgency', false],
    ['a numbered line', '1. Regarding NATO', false],
    ['one word', 'Markets', false],
  ])('judges %s', (_what, line, isHeading) => {
    expect(outline(`${sentence}\n${line}\n${sentence}`)[1]).toBe(`${isHeading ? 'heading 2' : 'paragraph'}: ${line}`);
  });

  it('takes a line in title case for no heading when nothing longer follows: it may be a list or a verse', () => {
    expect(outline(`${sentence}\nShall I Compare Thee\nTo a Summer Day\n---\n0 Comments`).slice(1)).toEqual([
      'paragraph: Shall I Compare Thee',
      'paragraph: To a Summer Day',
      'horizontalRule: ',
      'paragraph: 0 Comments',
    ]);
  });

  it('joins lines that a program has wrapped, and only those', () => {
    const wrapped =
      'one two three four five\nsix seven eight nine ten\neleven twelve thirteen\nfourteen fifteen.\n\nNext one two three four\nfive six seven eight.';
    expect(projectDocument(parsePlainText(wrapped)).text).toBe(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.\nNext one two three four five six seven eight.',
    );
    const verse = 'Roses are red,\nviolets are blue,\nsugar is sweet\n\nand so are you.';
    expect(projectDocument(parsePlainText(verse)).text).toBe(verse.replace('\n\n', '\n'));
  });

  it('reads the sample article line by line', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../prisma/seed/sample-article.txt'), 'utf8');
    const lines = text.split('\n').filter((line) => line !== '' && line !== '---');
    expect(projectDocument(parsePlainText(text)).text).toBe(lines.join('\n'));
    expect(outline(text).filter((line) => line.startsWith('heading'))).toHaveLength(8);
    expect(outline(text).filter((line) => line.startsWith('horizontalRule'))).toHaveLength(4);
    expect(exportText(parsePlainText(text)).trimEnd()).toBe(text.trimEnd());
  });

  it('keeps every word in its place, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' ', '\t', 'A b.', '- x', '1. x', '# x', '\u00A0', 'x'.repeat(10_000)),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, ending) => {
        const text = lines.join(ending);
        const document = parsePlainText(text);
        schema.nodeFromJSON(document).check();
        const words = text
          .split(/\r\n|\r|\n/)
          .filter((each) => !/^\s*(-{3,}|\*{3,}|_{3,}|(\* ){2,}\*|(- ){2,}-)\s*$/.test(each))
          .join('\n');
        expect(projectDocument(document).text.split(/\s+/).filter(Boolean)).toEqual(words.split(/\s+/).filter(Boolean));
      }),
    );
  });

  it('reads what exportText wrote as the same projection, empty lines left out', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const lines = projectDocument(document)
          .text.split('\n')
          .map((each) => each.replaceAll(/^[ \t]+|[ \t]+$/g, ''));
        // A line of dashes that is text comes back as a rule.
        fc.pre(!lines.some((each) => /^[-*_ ]+$/.test(each)));
        expect(
          projectDocument(parsePlainText(exportText(document)))
            .text.replaceAll(/\s+/g, ' ')
            .trim(),
        ).toBe(
          lines
            .filter((each) => each.trim() !== '')
            .join(' ')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        );
      }),
    );
  });
});
