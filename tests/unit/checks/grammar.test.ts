import { describe, expect, test } from 'vitest';
import { agreement } from '#lib/checks/garbled/agreement.ts';
import { articles } from '#lib/checks/garbled/articles.ts';
import { oddConstructions } from '#lib/checks/garbled/odd-constructions.ts';
import { verbForms } from '#lib/checks/garbled/verb-forms.ts';
import { flags } from './flags.ts';

describe('agreement', () => {
  test.each([
    ['The list of names were long.', ['The list of names were -> The list of names was']],
    ['The effects of the storm was severe.', ['The effects of the storm was -> The effects of the storm were']],
    ['In May, banks has been slow to lend.', ['banks has -> banks have']],
    ['The mergers leads to higher prices.', ['mergers leads -> mergers lead']],
    ['They signed a deals in Paris.', ['a deals -> a deal']],
    ['One of the surgeon resigned.', ['One of the surgeon -> One of the surgeons']],
    ['They was late.', ['They was -> They were']],
    ['It have rained.', ['It have -> It has']],
    ['The blaze were out by noon.', ['blaze were -> blaze was']],
  ])('%s', (text, expected) => {
    expect(flags(agreement, text)).toEqual(expected);
  });
  test.each([
    'A number of people were hurt.',
    'The number of people was small.',
    'Three years is a long time.',
    'The police are here, and the team have won.',
    'If the plan were to fail, they would pay.',
    'The bank, one of the biggest lenders, is closed.',
    'What the banks has to do with it is unclear to us.',
    'The arrival of the king and the queen were reported.',
    'She asked that the government deny it.',
    'A sales manager and an arms deal were mentioned.',
    'The news is good, and the series was long.',
    'Dealing with floods is expensive.',
    'The team marks bugs that matter.',
    'Woods leads the field, as Banks has all year.',
  ])('leaves alone: %s', (text) => expect(flags(agreement, text)).toEqual([]));
});

describe('articles', () => {
  test.each([
    ['It took a hour.', ['a hour -> an hour']],
    ['An unicorn and an European.', ['An unicorn -> A unicorn', 'an European -> a European']],
    ['They spoke of the signing a final agreement.', ['the signing a -> the signing of a']],
    ['Troops moved to Middle East.', ['to Middle East -> to the Middle East']],
    ['They lack support in own party.', ['in own party']],
    ['They met for third day.', ['for third day -> for a third day']],
    ['More than half million left.', ['half million -> half a million']],
    ['The court upheld four-year ban.', ['four-year ban -> a four-year ban']],
    ['It is a condition of peace agreement.', ['of peace agreement -> of a peace agreement']],
  ])('%s', (text, expected) => expect(flags(articles, text)).toEqual(expected));
  test.each([
    'A one-off, a union, a euro, a use and an MP, an hour, an heir.',
    'An 11-year-old and an 8% rise; a 10% cut.',
    'An FBI agent met a NATO envoy and a U.S. senator.',
    'From White House officials to European Union members, all agreed.',
    'They met for the third day of their own accord, in second place.',
    'A research paper and an evidence base were cited.',
    'After the meeting a week later, they left on one and a half million.',
  ])('leaves alone: %s', (text) => expect(flags(articles, text)).toEqual([]));
});

describe('verb forms', () => {
  test.each([
    ['Talks will resumed on Friday.', ['will resumed -> will resume']],
    ['The firm must to sell it.', ['must to sell -> must sell']],
    ['The year has began badly.', ['has began -> has begun']],
    ['More money is require.', ['is require -> is required']],
    ['He denied to take it.', ['denied to take -> denied taking']],
    ['They finded it.', ['finded -> found']],
    ['It has not responding to letters.', ['has not responding -> has not responded']],
    ['It will not end the war or recognized the border.', ['or recognized -> or recognize']],
  ])('%s', (text, expected) => expect(flags(verbForms, text)).toEqual(expected));
  test.each([
    'The will left by her aunt was read.',
    'In May opened the fair; they may have opened it.',
    'He did not know; what they did was require a permit.',
    'It has lower costs and has living heirs.',
    'The factory was let to a firm that had let it go.',
    'Access was denied to visitors, and he was admitted to hospital.',
    'They had better bring it. They could have come.',
    'To agreed terms they added due to increased costs.',
  ])('leaves alone: %s', (text) => expect(flags(verbForms, text)).toEqual([]));
});

describe('odd constructions', () => {
  test.each([
    ['A climate of war weary has set in.', ['of war weary -> of war-weariness']],
    ['He rejected any deal, which would end the strike.', ['any deal, which -> any deal that']],
    ['It was a three weeks trial.', ['a three weeks -> a three-week']],
    ['It reached 150 million degree Celsius.', ['150 million degree -> 150 million degrees']],
    ['There would occur a split in the party.', ['There would occur a split -> There would be a split']],
    ['Neither of sides moved.', ['Neither of sides -> Neither side']],
  ])('%s', (text, expected) => expect(flags(oddConstructions, text)).toEqual(expected));
  test.each([
    'The crew of weary sailors has landed.',
    'The deal, which would end the strike, failed.',
    'The trial lasted three weeks.',
    'One degree of freedom and a five-day trip.',
  ])('leaves alone: %s', (text) => expect(flags(oddConstructions, text)).toEqual([]));
});
