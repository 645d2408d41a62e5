import { describe, expect, it } from 'vitest';
import { compareFindings, type EarlierFlag, type FoundNow } from '#lib/core/first-pass/compare-findings.ts';

const TEXT = 'one two three four';
const place = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const found = (words: string, rule = 'r/a'): FoundNow => ({ rule, words, ...place(words) });
const flag = (words: string, more: Partial<EarlierFlag> = {}): EarlierFlag => ({
  id: words,
  rule: 'r/a',
  words,
  anchor: { state: 'exact', ...place(words), text: words },
  decision: null,
  touched: false,
  ...more,
});
/** A flag that was made on other words than stand there now. */
const edited = (words: string, more: Partial<EarlierFlag> = {}) => flag(words, { words: 'something else', ...more });
const orphan = flag('two', { anchor: { state: 'orphaned', start: 4, end: 4, text: '' } });

const outcome = (findings: readonly FoundNow[], earlier: readonly EarlierFlag[]) => {
  const { make, bringBack, kept, settled, withdraw } = compareFindings(findings, earlier);
  const words = (some: readonly FoundNow[]) => some.map((each) => each.words);
  return {
    make: words(make),
    back: bringBack.map(({ id }) => id),
    kept: words(kept),
    settled: words(settled),
    withdraw,
  };
};
const nothing = { make: [], back: [], kept: [], settled: [], withdraw: [] };

describe('compareFindings', () => {
  it.each<[string, readonly FoundNow[], readonly EarlierFlag[], Partial<ReturnType<typeof outcome>>]>([
    ['makes what is new', [found('two')], [], { make: ['two'] }],
    ['keeps what stands', [found('two')], [flag('two')], { kept: ['two'] }],
    ['withdraws what holds no longer', [], [flag('two')], { withdraw: ['two'] }],
    ['withdraws what lost its words', [found('two')], [orphan], { make: ['two'], withdraw: ['two'] }],
    ['never withdraws what a person touched', [], [flag('two', { touched: true })], {}],
    [
      'makes one of another rule on the same words',
      [found('two', 'r/b')],
      [flag('two')],
      { make: ['two'], withdraw: ['two'] },
    ],
    [
      'makes it anew where the words were edited',
      [found('two')],
      [edited('two')],
      { make: ['two'], withdraw: ['two'] },
    ],
    ['leaves a touched flag its edited words', [found('two')], [edited('two', { touched: true })], { kept: ['two'] }],
    ['brings back what it withdrew', [found('two')], [flag('two', { decision: 'gone' })], { back: ['two'] }],
    [
      'prefers the open one',
      [found('two')],
      [flag('two', { id: 'x', decision: 'gone' }), flag('two')],
      { kept: ['two'] },
    ],
    ['is silent about what was let stand', [found('two')], [flag('two', { decision: 'stet' })], { settled: ['two'] }],
    [
      'is silent about a longer finding on it',
      [found('two three')],
      [flag('two', { decision: 'stet' })],
      { settled: ['two three'] },
    ],
    [
      'is silent about what has its source',
      [found('two')],
      [flag('two', { decision: 'sourced' })],
      { settled: ['two'] },
    ],
    [
      'speaks again when stet words were edited',
      [found('two')],
      [edited('two', { decision: 'stet' })],
      { make: ['two'] },
    ],
    [
      'finds a fault inside what was accepted',
      [found('two three')],
      [flag('two', { decision: 'accepted' })],
      { make: ['two three'] },
    ],
    ['matches each flag once', [found('two'), found('two')], [flag('two')], { kept: ['two'], make: ['two'] }],
  ])('%s', (_what, findings, earlier, wanted) => {
    expect(outcome(findings, earlier)).toEqual({ ...nothing, ...wanted });
  });
});
