import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DETECTORS } from '#lib/checks/detectors.ts';
import { documentDetector, type Finding, type ParagraphDetector } from '#lib/checks/detector.ts';
import { mergeFindings } from '#lib/checks/merge-findings.ts';
import { ParagraphCache } from '#lib/checks/paragraph-cache.ts';
import { checkText } from '#lib/checks/runner.ts';

const finding = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  start,
  end,
  category: 'garbled',
  severity: 'minor',
  rule: 'x/y',
  message: 'm',
  confidence: 0.5,
  ...more,
});

/** Finds every "x", and counts how often it was asked. */
function counting(): ParagraphDetector & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    id: 'x',
    version: '1',
    categories: ['garbled'],
    scope: 'paragraph',
    asked,
    run({ text }) {
      asked.push(text);
      return Array.from(text.matchAll(/x/g), ({ index }) => finding(index, index + 1));
    },
  };
}

describe('the runner', () => {
  test('places findings in the whole text', () => {
    const text = 'ax\n\nbbx x';
    expect(checkText(text, { detectors: [counting()] }).map(({ start, end }) => text.slice(start - 1, end))).toEqual([
      'ax',
      'bx',
      ' x',
    ]);
  });
  test('asks again only about paragraphs that changed', () => {
    const detector = counting();
    const cache = new ParagraphCache();
    checkText('one\ntwo\nthree', { detectors: [detector], cache });
    checkText('three\none\ntwo x', { detectors: [detector], cache });
    expect(detector.asked).toEqual(['one', 'two', 'three', 'two x']);
  });
  test('asks again when the detector has changed', () => {
    const cache = new ParagraphCache();
    const first = counting();
    const second = { ...counting(), version: '2' };
    checkText('x', { detectors: [first], cache });
    expect(checkText('x', { detectors: [{ ...second, run: () => [] }], cache })).toEqual([]);
  });
  test('a document detector sees where its facts are now', () => {
    const detector = documentDetector<number>({
      id: 'd',
      version: '1',
      categories: ['garbled'],
      scope: 'document',
      gather: ({ text }) => text.length,
      run: (all) => all.map(({ start, facts }) => finding(start, start + facts)),
    });
    const text = 'ab\ncde';
    expect(checkText(text, { detectors: [detector] }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ab',
      'cde',
    ]);
  });
  test('stops when it is told to', () => {
    const stop = new AbortController();
    stop.abort();
    expect(() => checkText('one', { detectors: [counting()], signal: stop.signal })).toThrow();
  });
});

test('a full cache forgets the paragraph that was not used for longest', () => {
  const cache = new ParagraphCache(2);
  cache.entry('a').set('k', 1);
  cache.entry('b');
  cache.entry('a');
  cache.entry('c');
  expect(cache.size).toBe(2);
  expect(cache.entry('a').get('k')).toBe(1);
});

describe('merging', () => {
  test('of two that overlap in one category the surer stays', () =>
    expect(mergeFindings([finding(0, 9), finding(3, 5, { confidence: 0.9 })])).toEqual([
      finding(3, 5, { confidence: 0.9 }),
    ]));
  test('categories may overlap, but not inside foreign matter', () => {
    const claim = finding(2, 4, { category: 'unsupported' });
    expect(mergeFindings([finding(0, 9), claim])).toHaveLength(2);
    expect(mergeFindings([finding(0, 9, { rule: 'scrape-residue/line' }), claim])).toHaveLength(1);
  });
  test('none of one category overlap, whatever comes in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 120 }), fc.nat(9))), (spans) => {
        const merged = mergeFindings(
          spans.map(([start, length, sure]) => finding(start, start + length, { confidence: sure / 10 })),
        );
        for (const [at, one] of merged.entries())
          for (const other of merged.slice(at + 1)) expect(one.start < other.end && other.start < one.end).toBe(false);
      }),
    );
  });
});

describe('all detectors together', () => {
  test('are named once each and cover what they promise', () => {
    expect(new Set(DETECTORS.map(({ id }) => id)).size).toBe(DETECTORS.length);
  });
  test('hold their promises on any text: ranges inside it, never empty, rule of their own, in order, and the same with a cache', () => {
    const piece = fc.constantFrom(
      'the ',
      'with with ',
      'analysts say ',
      '“',
      '”',
      '. ',
      '\n',
      'â€™',
      'ម',
      '30 February ',
      '55% ',
      ',',
      'U.S ',
      '0 Comments',
      'will never recover',
      ' ',
      'a hour',
      '\uFFFD',
      '🎉',
      'Kiev Kyiv ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('');
          const found = checkText(text);
          expect(checkText(text, { cache: new ParagraphCache() })).toEqual(found);
          for (const { start, end, rule, category, confidence } of found) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(confidence).toBeGreaterThan(0);
            const owner = DETECTORS.find(({ id }) => rule.startsWith(`${id}/`));
            expect(owner?.categories).toContain(category);
          }
          expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 150 },
    );
  });
  test('take no longer than they should on hostile text', () => {
    const started = performance.now();
    for (const text of [
      'a '.repeat(8_000),
      'aaaa'.repeat(4_000),
      '“'.repeat(3_000),
      '1, '.repeat(4_000),
      'Of the of the '.repeat(1_000),
      'Ana Sol '.repeat(2_000),
      'from 1 to '.repeat(1_000),
    ])
      checkText(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);
});
