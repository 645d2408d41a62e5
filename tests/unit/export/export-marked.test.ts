import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { exportMarkedHtml } from '#lib/export/export-marked-html.ts';
import { exportMarkedMarkdown } from '#lib/export/export-marked-markdown.ts';
import { flatText } from '#lib/export/marked/flat-text.ts';
import { markText } from '#lib/export/marked/marked-text.ts';
import { parseMarkdown } from '#lib/import/parse-markdown.ts';
import { arbitraryReview, reviewOf } from '#tests/support/arbitrary-review.ts';
import { sampleReview } from '#tests/support/sample-review.ts';

const squeezed = (text: string) => text.replaceAll(/[\s\u200B\uFEFF]+/gu, '');
const one = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** The words of the article in a marked page, with the changes made or undone. */
function pageWords(html: string, without: 'ins' | 'del'): string {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll(`${without}, aside, sup.ref, .end, .legend, section.lost`))
    element.remove();
  return squeezed(document.querySelector('article')?.textContent ?? '');
}

/** CriticMarkup as its first implementation reads it: by patterns, before Markdown. */
function criticWords(markdown: string, verdict: 'accept' | 'reject'): string {
  const accept = verdict === 'accept';
  const plain = markdown
    .replaceAll(/\{>>.*?<<\}/gs, '')
    .replaceAll(/\{==(.*?)==\}/gs, '$1')
    .replaceAll(/\{~~(.*?)~>(.*?)~~\}/gs, accept ? '$2' : '$1')
    .replaceAll(/\{\+\+(.*?)\+\+\}/gs, accept ? '$1' : '')
    .replaceAll(/\{--(.*?)--\}/gs, accept ? '' : '$1');
  return squeezed(flatText(parseMarkdown(plain).document).text);
}

describe('exportMarkedHtml', () => {
  it('has the text with all changes made, and the imported text with all undone', () => {
    fc.assert(
      fc.property(arbitraryReview, (article) => {
        const html = exportMarkedHtml(article);
        const { accepted, rejected } = markText(article);
        expect(pageWords(html, 'del')).toBe(squeezed(accepted));
        expect(pageWords(html, 'ins')).toBe(squeezed(rejected));
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it('has every note once, beside the block where it begins, and a number in the text that leads there', () => {
    const article = sampleReview(60);
    const { document } = new JSDOM(exportMarkedHtml(article)).window;
    const { notes, lost } = markText(article);
    expect(document.querySelectorAll('.note').length).toBe(notes.length + lost.length);
    for (const { number, annotation } of notes) {
      const reference = document.querySelector(`#ref-${number}`);
      expect(reference?.getAttribute('href')).toBe(`#note-${number}`);
      expect(document.querySelector(`aside #note-${number}`)?.textContent).toContain(annotation.body.trim());
    }
  });

  it('says nothing in a way that could run', () => {
    const review = reviewOf(one('words <script>alert(1)</script> & more'), [
      { act: 'propose', place: 0, length: 5, words: '<img src=x onerror=alert(1)>' },
      { act: 'stet', place: 0.5, length: 5, words: '"><svg onload=alert(1)>' },
    ]);
    const html = exportMarkedHtml({ ...review, title: '</title><script>alert(1)</script>' });
    const { document } = new JSDOM(html).window;
    expect(document.querySelectorAll('script, img, svg, iframe').length).toBe(0);
    expect(
      [...document.querySelectorAll('*')]
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => name.startsWith('on')),
    ).toEqual([]);
  });
});

describe('exportMarkedMarkdown', () => {
  it('has the text with all changes made, and the imported text with all undone', () => {
    fc.assert(
      fc.property(arbitraryReview, (article) => {
        const markdown = exportMarkedMarkdown(article);
        const { accepted, rejected } = markText(article);
        expect(criticWords(markdown, 'accept')).toBe(squeezed(accepted));
        expect(criticWords(markdown, 'reject')).toBe(squeezed(rejected));
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('writes swaps, highlights and notes as CriticMarkup has them', () => {
    const review = reviewOf(one('The brown fox jumps over it.'), [
      { act: 'propose', place: 4 / 28, length: 5, words: 'red' },
      { act: 'comment', place: 14 / 28, length: 5, words: 'x' },
    ]);
    expect(exportMarkedMarkdown(review)).toBe(
      'The {~~brown~>red~~}{>>Ana “Q” \\<Ed>: Garbled, minor — Remark 0 about red — Ben & Co: Reply 0<<} fox {==jumps==}{>>Ben & Co: Comment — Remark 1 about x<<} over it.\n',
    );
  });
});
