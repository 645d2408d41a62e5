import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchor } from '#lib/core/anchoring/anchor.ts';
import { SearchableText } from '#lib/core/anchoring/searchable-text.ts';
import { wholeCharacters } from '#lib/core/anchoring/whole-characters.ts';
import { sampleText } from '../../editor/documents.ts';
import { EditedText } from './edited-text.ts';
import { PASTED, targetOf } from './targets.ts';

const sentences = [...sampleText.matchAll(/[^.?!\n]+[.?!]*/gu)]
  .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  .filter(({ start, end }) => end - start > 12);
const anyRange = fc
  .tuple(fc.nat(sampleText.length - 1), fc.integer({ min: 1, max: 120 }))
  .map(([start, length]) => wholeCharacters(sampleText, { start, end: start + length }))
  .filter(({ start, end }) => sampleText.slice(start, end).trim() !== '');

test('every range of the sample is found again in the unchanged text, by its words alone', () => {
  const text = new SearchableText(sampleText);
  fc.assert(
    fc.property(anyRange, (range) => {
      expect(anchor(targetOf(sampleText, range), text, null)).toEqual({
        state: 'exact',
        ...range,
        text: sampleText.slice(range.start, range.end),
      });
    }),
    { numRuns: 1000 },
  );
});

test('every range of the sample is found again below 5,000 pasted characters', () => {
  const text = new SearchableText(PASTED + sampleText);
  fc.assert(
    fc.property(anyRange, (range) => {
      const found = anchor(targetOf(sampleText, range), text, null);
      expect(found).toMatchObject({
        state: 'moved',
        start: range.start + PASTED.length,
        end: range.end + PASTED.length,
      });
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['by words', false],
  ['by relative positions', true],
])('a deleted sentence is orphaned, and all that pointed into it, %s', (_name, withRelative) => {
  for (const sentence of sentences) {
    const edited = new EditedText(sampleText);
    edited.delete(sentence.start, sentence.end - sentence.start);
    const text = new SearchableText(edited.text);
    const words = [...sampleText.slice(sentence.start, sentence.end).matchAll(/\S+/gu)].filter((_, at) => at % 3 === 0);
    const inside = words.map(({ index, 0: word }) => ({
      start: sentence.start + index,
      end: sentence.start + index + word.length,
    }));
    for (const range of [sentence, ...inside]) {
      const relative = withRelative ? edited.relative(range) : null;
      const found = anchor(targetOf(sampleText, range), text, relative);
      expect(`${sampleText.slice(range.start, range.end)} -> ${found.state}`).toContain('-> orphaned');
    }
  }
});

test.each([
  ['by words', false],
  ['by relative positions', true],
])('whatever is edited, an annotation is on its own words or on none, %s', (_name, withRelative) => {
  const anyEdit = fc.oneof(
    fc.record({ kind: fc.constant('delete' as const), at: fc.nat(9000), length: fc.integer({ min: 1, max: 400 }) }),
    fc.record({ kind: fc.constant('insert' as const), at: fc.nat(9000), words: fc.lorem({ maxCount: 8 }) }),
    fc.record({
      kind: fc.constant('copy' as const),
      at: fc.nat(9000),
      from: fc.nat(9000),
      length: fc.integer({ min: 1, max: 100 }),
    }),
  );
  fc.assert(
    fc.property(
      fc.array(anyRange, { minLength: 5, maxLength: 20 }),
      fc.array(anyEdit, { maxLength: 8 }),
      (ranges, edits) => {
        const edited = new EditedText(sampleText);
        for (const edit of edits) {
          // By words alone, a copy can't be told from what was copied.
          if (edit.kind === 'copy' && !withRelative) continue;
          if (edit.kind === 'delete') edited.delete(edit.at, edit.length);
          else if (edit.kind === 'insert') edited.insert(edit.at, edit.words);
          else edited.insert(edit.at, sampleText.slice(edit.from, edit.from + edit.length));
        }
        const text = new SearchableText(edited.text);
        for (const range of ranges) {
          const found = anchor(targetOf(sampleText, range), text, withRelative ? edited.relative(range) : null);
          const place = edited.whereIs(range);
          if (found.state === 'exact' || found.state === 'moved') {
            // The same words may be known by a copy's context only when their own are gone.
            if (place) expect(found).toMatchObject(place);
            expect(found.text).toBe(sampleText.slice(range.start, range.end));
          } else if (found.state === 'changed') {
            const kept = edited.units
              .slice(found.start, found.end)
              .filter(({ origin }) => origin >= range.start && origin < range.end);
            expect(kept.length).toBeGreaterThan(0);
          } else {
            expect(found.text).toBe('');
            if (withRelative && place)
              throw new Error(`Lost although untouched: ${sampleText.slice(range.start, range.end)}`);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});
