import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatText } from '#lib/export/marked/flat-text.ts';
import { markText, type MarkedArticle, type MarkedText } from '#lib/export/marked/marked-text.ts';
import { inTextOrder } from '#lib/export/marked/room.ts';
import type { State } from '#lib/export/marked/piece.ts';
import { ANA, arbitraryReview, reviewOf } from '#tests/support/arbitrary-review.ts';
import { doc, p } from '../../editor/documents.ts';

const flat = (article: MarkedArticle) => flatText(article.document).text;

/** The present text with the proposals that are shown, last first so that offsets stay. */
function withProposals(article: MarkedArticle, { notes }: MarkedText): string {
  const shown = notes
    .filter(({ change }) => change?.standing === 'proposed')
    .map(({ annotation }) => annotation)
    .toSorted((left, right) => inTextOrder(left.anchor, right.anchor))
    .toReversed();
  return shown.reduce(
    (text, { anchor, replacement }) => text.slice(0, anchor.start) + (replacement ?? '') + text.slice(anchor.end),
    flat(article),
  );
}

describe('markText', () => {
  it('gives the imported text when all changes are undone, whatever people did', () => {
    fc.assert(
      fc.property(arbitraryReview, (article) => {
        expect(markText(article).rejected).toBe(flatText(article.imported).text);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('gives the present text when nothing is proposed and all changes are made', () => {
    fc.assert(
      fc.property(arbitraryReview, (article) => {
        const made = article.annotations.filter(({ status }) => status === 'decided');
        expect(markText({ ...article, annotations: made }).accepted).toBe(flat(article));
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('gives the present text with the proposals that it shows when all changes are made', () => {
    fc.assert(
      fc.property(arbitraryReview, (article) => {
        const marked = markText(article);
        // A deletion that empties a block takes its end along.
        const lines = (text: string) =>
          text
            .split('\n')
            .filter((line) => line !== '')
            .join('\n');
        expect(lines(marked.accepted)).toBe(lines(withProposals(article, marked)));
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('begins and ends every note once, in this order, with the words it is about between', () => {
    fc.assert(
      fc.property(arbitraryReview, (article) => {
        const { blocks, notes } = markText(article);
        for (const note of notes) expect(presentWords(blocks, note.number)).toBe(wordsOf(article, note.number, notes));
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('never divides what is read as one character among two writers', () => {
    const family = '👩‍👩‍👧';
    const review = reviewOf(doc(p('one')), [
      { act: 'edit', place: 1, length: 0, words: ` x${family}y` },
      { act: 'comment', place: 0.5, length: 1, words: '' },
    ]);
    const annotations = review.annotations.map((annotation) => ({
      ...annotation,
      status: 'decided' as const,
      decision: { decision: 'fixed' as const, by: ANA, at: '2026-11-02T00:00:00.000Z', reason: null, into: null },
      anchor: { ...annotation.anchor, start: 4, end: 5 },
    }));
    const { blocks } = markText({ ...review, annotations });
    const words = blocks.flat().flatMap(({ inline }) => inline.map((item) => (item.kind === 'words' ? item.text : '')));
    expect(words.filter((text) => text !== '')).toEqual(['one', ' ', 'x', family, 'y']);
  });

  it('has for every text block of the document at least one paragraph', () => {
    fc.assert(
      fc.property(arbitraryReview, (article) => {
        const { blocks, document } = markText(article);
        expect(blocks.map((paragraphs) => paragraphs.length > 0)).toEqual(flatText(document).blocks.map(() => true));
      }),
    );
  });
});

function wordsOf(article: MarkedArticle, number: number, notes: MarkedText['notes']): string {
  const anchor = notes[number - 1]?.annotation.anchor;
  return flat(article).slice(anchor?.start, anchor?.end).replaceAll('\n', '');
}

/** The present words between the edges of a note: without what changes took away before or would put there. */
function presentWords(blocks: MarkedText['blocks'], number: number): string {
  let words = '';
  let state: 'before' | 'inside' | 'after' = 'before';
  for (const item of blocks.flat().flatMap(({ inline }) => inline)) {
    if (item.kind === 'words' || item.kind === 'break') {
      if (state === 'inside' && isPresent(item.state)) words += item.kind === 'words' ? item.text : '\u2028';
    } else if (item.note.number === number) {
      expect(state).toBe(item.kind === 'start' ? 'before' : 'inside');
      state = item.kind === 'start' ? 'inside' : 'after';
    }
  }
  expect(state).toBe('after');
  return words;
}

function isPresent(state: State): boolean {
  if (state.kind === 'kept') return true;
  return (state.change.standing === 'proposed') === (state.kind === 'deleted');
}
