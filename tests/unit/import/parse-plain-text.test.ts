import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectDocument } from '#lib/core/article/project-document.ts';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { schema } from '#lib/editor/schema.ts';
import { exportText } from '#lib/export/export-text.ts';
import { parsePlainText } from '#lib/import/parse-plain-text.ts';
import { arbitraryDocument } from '../../support/arbitrary-document.ts';

/** The blocks as one line each: what they are, and their words. */
function outline(text: string): string[] {
  const wordsOf = (content: readonly DocumentNode[] = []): string =>
    content.map(({ text: words, marks }) => (marks ? `*${words}*` : words)).join('');
  return (parsePlainText(text).content ?? []).flatMap(({ type, attrs, content }) =>
    type === 'bulletList'
      ? (content ?? []).map((item) => `item: ${wordsOf(item.content?.[0]?.content)}`)
      : `${type}${attrs ? ` ${String(attrs['level'])}` : ''}: ${wordsOf(content)}`,
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

  it('takes lines with the same sign for a list, and one alone for what it is', () => {
    expect(outline(`${sentence}\n- one\n- two\n\n- three\n${sentence}\n* alone\n— Who?\n— I.`)).toEqual([
      `paragraph: ${sentence}`,
      'item: one',
      'item: two',
      'item: three',
      `paragraph: ${sentence}`,
      'paragraph: * alone',
      'paragraph: — Who?',
      'paragraph: — I.',
    ]);
  });

  it('takes for a list what a colon leads to, with leads or short and alike', () => {
    const led = ['The talks had these points:', 'First point: it rains.', 'Second point: it pours.'];
    expect(outline([sentence, ...led, sentence].join('\n')).slice(2, 4)).toEqual([
      'item: First point: it rains.',
      'item: Second point: it pours.',
    ]);
    const bare = ['The plan contained:', 'More of this.', 'Less of that.', 'None of those.'];
    expect(outline([sentence, ...bare, sentence].join('\n')).filter((line) => line.startsWith('item'))).toHaveLength(3);
  });

  it.each([
    ['two short answers', ['She said to him:', 'No.', 'Never.', sentence]],
    ['paragraphs', ['He wrote this to me:', sentence, sentence, sentence]],
    ['lines that end in different ways', ['He wrote this to me:', 'Come soon.', 'Why not?', 'Love', sentence]],
    ['one thing', ['This is what it was:', 'A bird: a large one.', sentence]],
    ['a word and a colon', ['Note:', 'A b: c.', 'D e: f.', sentence]],
  ])('takes for no list what a colon leads to: %s', (_what, lines) => {
    expect(outline([sentence, ...lines].join('\n')).filter((line) => line.startsWith('item'))).toEqual([]);
  });

  it('looks at each line a few times only, whatever they announce', () => {
    const lines = Array.from({ length: 10_000 }, () => 'They are A b:');
    expect(parsePlainText([...lines, 'A b.'].join('\n')).content).toHaveLength(10_001);
  });

  it('takes numbered lines for headings, in a line of their own or before their text, where there are several', () => {
    const apart = ['1. Regarding NATO', sentence, '2. In the case of Russia:', sentence];
    expect(outline([sentence, ...apart].join('\n')).filter((line) => line.startsWith('heading 3'))).toEqual([
      'heading 3: 1. Regarding NATO',
      'heading 3: 2. In the case of Russia:',
    ]);
    expect(outline(`${sentence}\n1. Regarding NATO: so.\n2) Of Russia: no.\n5. Alone: yes.`).slice(1)).toEqual([
      'paragraph: *1. Regarding NATO:* so.',
      'paragraph: *2) Of Russia:* no.',
      'paragraph: 5. Alone: yes.',
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
    expect(outline(text).filter((line) => line.startsWith('item'))).toHaveLength(8);
    expect(outline(text).filter((line) => /^paragraph: \*\d\. .*:\*/.test(line))).toHaveLength(3);
    expect(exportText(parsePlainText(text)).trimEnd()).toBe(text.trimEnd());
  });

  it('keeps every word in its place, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        ' ',
        '\t',
        'A b.',
        '- x',
        '* y',
        'A b c:',
        'A lead: x',
        '1. x',
        '2. A lead: x',
        '# x',
        '\u00A0',
        'x'.repeat(10_000),
      ),
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
        // The signs of items are no words.
        const written = (all: string) => all.split(/\s+/).filter((word) => !/^[-*•‣◦▪·]?$/.test(word));
        expect(written(projectDocument(document).text)).toEqual(written(words));
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
