import { describe, expect, test } from 'vitest';
import { casualties } from '#lib/checks/factual/casualties.ts';
import { dates } from '#lib/checks/factual/dates.ts';
import { looseEvents } from '#lib/checks/factual/loose-events.ts';
import { sums } from '#lib/checks/factual/sums.ts';
import { flags } from './flags.ts';

describe('dates', () => {
  test.each([
    ['They meet on 30 February.', 1],
    ['They met on June 31, 2020.', 1],
    ['On Tuesday, 15 August 2024 it rained.', 1],
    ['On Thursday, 15 August 2024 it rained.', 0],
    ['On Monday, January 6, 2025, it rained.', 0],
    ['On 29 February 2023 it snowed.', 1],
    ['On 29 February 2024 it snowed.', 0],
    ['The march of 35 May pupils.', 0],
    ['They meet on Monday, 3 May.', 0],
  ])('%s: %i', (text, count) => expect(flags(dates, text)).toHaveLength(count));
});

describe('sums', () => {
  test.each([
    ['It employs 3,400 staff: 1,900 nurses, 600 doctors and 1,200 others.', 1],
    ['It employs 3,700 staff: 1,900 nurses, 600 doctors and 1,200 others.', 0],
    ['Of the 1.2 million customers, 1.5 million lost money.', 1],
    ['Of the 1.5 million customers, 1.2 million lost money.', 0],
    ['In the survey 55% were in favour, 38% against and 17% undecided.', 1],
    ['In the survey 55% were in favour, 38% against and 7% undecided.', 0],
    ['Sales rose 62%, exports 45% and the share of cars 21%.', 0],
    ['It was founded in 1998 and in 1989 it moved.', 1],
    ['It was founded in 1989 and in 1998 it moved.', 0],
    ['It opened in 1983 and closed in 2023 after 50 years.', 1],
    ['The judges were unanimous, voting 2 to 1.', 1],
  ])('%s: %i', (text, count) => expect(flags(sums, text)).toHaveLength(count));
});

test('the dead are counted once', () => {
  expect(flags(casualties, 'At least three people have died.\nAmong the five dead are two children.')).toEqual([
    'Among the five dead',
  ]);
  expect(flags(casualties, 'At least five people have died.\nAmong the five dead are two children.')).toEqual([]);
  expect(flags(casualties, 'Three people have died. Five others were hurt.')).toEqual([]);
});

test('an event that everybody is supposed to know has a day, or comes again', () => {
  const aside = 'Days after the deadly attack at the Arden building, the talks went on.';
  expect(flags(looseEvents, aside)).toEqual(['the deadly attack at the Arden building']);
  expect(flags(looseEvents, `${aside}\nThe Arden inquiry opens soon.`)).toEqual([]);
  expect(flags(looseEvents, 'Since the deadly attack at the Arden building in 2015, much has changed.')).toEqual([]);
});
