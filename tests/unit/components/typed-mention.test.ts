import { describe, expect, it } from 'vitest';
import { peopleNamed, typedMention, withMention } from '#components/margin/typed-mention.ts';

const ADA = { id: 'ada', name: 'Ada Lovelace' };
const LOU = { id: 'lou', name: 'Lou Adams' };
const ZOE = { id: 'zoe', name: 'Zoë' };
const people = [LOU, ADA, ZOE];

/** The mention that is typed where | stands. */
const at = (marked: string) => typedMention(marked.replace('|', ''), marked.indexOf('|'));

describe('a mention that is typed', () => {
  it.each([
    ['@|', { start: 0, name: '' }],
    ['see @Ada Lo|ve', { start: 4, name: 'Ada Lo' }],
    ['(@a|', { start: 1, name: 'a' }],
    ['ada@exa|', null],
    ['@ a|', null],
    ['@a\nb|', null],
    ['no sign|', null],
  ])('is %j: %j', (marked, expected) => {
    expect(at(marked)).toEqual(expected);
  });

  it('offers whole names first, whatever the case and accents', () => {
    expect(peopleNamed('ad', people)).toEqual([ADA, LOU]);
    expect(peopleNamed('ZOE', people)).toEqual([ZOE]);
    expect(peopleNamed('', people)).toEqual(people);
    expect(peopleNamed('da', people)).toEqual([]);
  });

  it('is written out with a space after it, and one only', () => {
    const mention = { start: 4, name: 'ad' };
    expect(withMention('see @ad', mention, ADA)).toEqual({ text: 'see @Ada Lovelace ', caret: 18 });
    expect(withMention('see @ad there', mention, ADA)).toEqual({ text: 'see @Ada Lovelace there', caret: 18 });
  });
});
