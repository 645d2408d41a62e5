import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportMarkedDocx } from '#lib/export/export-docx.ts';
import { reviewOf } from '#tests/support/arbitrary-review.ts';
import { doc, notes, p, ref } from '../../editor/documents.ts';

const ARTICLE = doc(p('One', ref('1')), p('Two', ref('2')), notes(['1', p('first note')], ['2', p('second note')]));
const TEXT = 'One\uFFFC\nTwo\uFFFC\nfirst note\nsecond note';

/** The parts of the Word file of the article with a comment from some words to others. */
async function commented(from: string, to = from): Promise<(part: string) => string> {
  const [start, end] = [TEXT.indexOf(from), TEXT.indexOf(to) + to.length];
  const deed = { act: 'comment' as const, place: (start + 0.5) / TEXT.length, length: end - start, words: '' };
  const review = reviewOf(ARTICLE, [deed]);
  const annotations = review.annotations.map((annotation) => ({ ...annotation, replies: [] }));
  const file = unzipSync(await exportMarkedDocx({ ...review, annotations }));
  return (part) => strFromU8(file[`word/${part}.xml`] ?? new Uint8Array());
}

const SIGNS: Readonly<Record<string, string>> = {
  commentRangeStart: '[',
  commentRangeEnd: ']',
  commentReference: '!',
  footnoteReference: '*',
};

/** Words, references, the edges and the marks of comments, in their order. */
function read(xml: string): string {
  const seen = xml.matchAll(/<w:t [^>]*>([^<]*)<|<w:(comment(?:RangeStart|RangeEnd|Reference)|footnoteReference) /g);
  return Array.from(seen, ([, words, name = '']) => words ?? SIGNS[name]).join(' ');
}

describe('commentsOutsideFootnotes', () => {
  it('puts a comment on words of a footnote around the reference to it, and says which words', async () => {
    const part = await commented('second');
    expect(part('footnotes')).not.toContain('<w:comment');
    expect(read(part('document'))).toBe('One * Two [ * ] !');
    expect(part('comments')).toContain('This note is on “second”, in footnote 2.');
  });

  it('ends one that reaches into a footnote where the text before the footnotes ends', async () => {
    const part = await commented('Two', 'first');
    expect(part('footnotes')).not.toContain('<w:comment');
    expect(read(part('document'))).toBe('One * [ Two * ] !');
    expect(part('comments')).toContain(', part of which is in footnote 1.');
  });

  it('leaves one in the text where it is, without its mark between the first two references', async () => {
    const part = await commented('Two');
    expect(read(part('document'))).toBe('One * [ Two ] * !');
    expect(part('comments')).not.toContain('in footnote');
    expect(read((await commented('One'))('document'))).toBe('[ One ] ! * Two *');
  });
});
