import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordChoice } from '#lib/core/article/export-schemas.ts';
import { chosenRecord, shownRecord } from '#lib/export/chosen-record.ts';
import { flatText } from '#lib/export/marked/flat-text.ts';
import { markText } from '#lib/export/marked/marked-text.ts';
import { arbitraryReview } from '#tests/support/arbitrary-review.ts';
import { sampleReview } from '#tests/support/sample-review.ts';

const ALL: RecordChoice = { categories: null, resolved: true, names: 'full' };

describe('a choice of the record', () => {
  it('is the whole record unless somebody chooses', () => {
    const sample = sampleReview(12);
    expect(chosenRecord(sample, ALL)).toBe(sample);
  });

  it('keeps what is rejected the imported text, and without what is decided the present one', () => {
    fc.assert(
      fc.property(arbitraryReview, fc.subarray(['garbled', 'none']), (article, categories) => {
        const chosen = markText(shownRecord(article, { ...ALL, categories }));
        expect(chosen.rejected).toBe(flatText(article.imported).text);
        const open = shownRecord(article, { ...ALL, resolved: false });
        expect(markText(open).rejected).toBe(flatText(article.document).text);
        expect(open.annotations.every(({ status }) => status === 'open')).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('takes the notes of categories, and of those without one', () => {
    const sample = sampleReview(12);
    const kinds = (categories: readonly string[]) =>
      new Set(chosenRecord(sample, { ...ALL, categories }).annotations.map(({ category }) => category));
    expect(kinds(['none'])).toEqual(new Set([null]));
    expect(kinds(['garbled', 'factual'])).toEqual(new Set(['garbled']));
    expect(kinds(['factual'])).toEqual(new Set());
  });

  it('names people by their initials, and checks as they are', () => {
    const { annotations, edits } = chosenRecord(sampleReview(12), { ...ALL, names: 'initials' });
    expect(edits.author).toBe('EH');
    const said = JSON.stringify(annotations);
    expect(said).toContain('repeated-words');
    expect(said).not.toMatch(/Ben & Co|Ana “Q”/);
    expect(annotations[0]?.replies[0]?.author.name).toBe('BC');
  });
});
