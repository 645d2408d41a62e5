import { describe, expect, it } from 'vitest';
import { previewSentences, progressSentence, type ExportPreview } from '#lib/core/article/export-preview.ts';

const preview = (given: Partial<ExportPreview>): ExportPreview => ({
  name: 'a.docx',
  format: 'docx',
  view: 'marked',
  notes: 0,
  lost: 0,
  changes: 0,
  told: 0,
  corrections: 0,
  leftOut: 0,
  cannot: [],
  unknown: [],
  ...given,
});

describe('previewSentences', () => {
  it.each<[Partial<ExportPreview>, readonly string[]]>([
    [{ notes: 61, changes: 14 }, ['61 notes, 14 changes.']],
    [{ notes: 1, changes: 1 }, ['1 note, 1 change.']],
    [{ notes: 5000, changes: 1204 }, ['5,000 notes, 1,204 changes.']],
    [
      { notes: 3, lost: 1, told: 2, leftOut: 4 },
      [
        '3 notes, 0 changes.',
        '1 note has lost its place and stands at the end.',
        '2 proposals can’t be shown as a change and are told in the notes.',
        '4 notes are left out by your choice.',
      ],
    ],
    [
      { format: 'txt', view: 'clean', leftOut: 61, cannot: [{ what: 'link', count: 3 }] },
      ['The text alone, without its 61 notes.', 'Can’t be shown in txt: 3 links.'],
    ],
    [{ format: 'html', view: 'clean' }, ['The text alone.']],
    [
      { format: 'pdf', view: 'clean', unknown: ['漢'] },
      ['The text alone.', 'No font has this character; a box with the code stands in the text: 漢 (U+6F22).'],
    ],
    [{ format: 'errata' }, ['Nothing has been corrected.']],
    [{ format: 'errata', corrections: 2 }, ['2 corrections.']],
    [{ format: 'json', notes: 7, leftOut: 1 }, ['7 annotations.', '1 note is left out by your choice.']],
  ])('says of %j', (given, sentences) => {
    expect(previewSentences(preview(given))).toEqual(sentences);
  });

  it('names no more than twelve characters', () => {
    const unknown = Array.from({ length: 14 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    expect(previewSentences(preview({ unknown })).at(-1)).toMatch(/ \(U\+4E0B\) and 2 more\.$/);
  });
});

it('says how far an export is, and why it failed', () => {
  expect(progressSentence({ phase: 'waiting' })).toBe('Waiting for another export to end…');
  expect(progressSentence({ phase: 'failed', detail: 'It is too large.' })).toBe('It is too large.');
});
