import { describe, expect, test } from 'vitest';
import { ages } from '#lib/checks/factual/ages.ts';
import { eventOrder } from '#lib/checks/factual/event-order.ts';
import { history } from '#lib/checks/factual/history.ts';
import { percentChanges } from '#lib/checks/factual/percent-changes.ts';
import { placesAndRoles } from '#lib/checks/factual/places-and-roles.ts';
import { totals } from '#lib/checks/factual/totals.ts';
import { units } from '#lib/checks/factual/units.ts';
import { flags } from './flags.ts';

describe('what contradicts itself', () => {
  test.each([
    [totals, 'It measured 68 glaciers, of which 41 shrank, 19 were stable and 11 grew.'],
    [totals, '27 councillors voted for it, 14 against and three abstained, with all 43 members present.'],
    [totals, 'He took £6m in 2019, £5m in 2020 and £4m in 2021, a total of £14m.'],
    [totals, 'They followed 4,812 adults. Of them, 2,310 were women and 2,402 men.'],
    [percentChanges, 'Fees go from £1.20 to £1.50, a rise of 35%.'],
    [percentChanges, 'Sales fell from 20 million to 15 million, or 40%.'],
    [units, 'Bags weigh 10 kg, about 42 pounds.'],
    [units, 'It was 40C (84F) in the shade.'],
    [units, 'It lies 12 miles (40 km) off.'],
    [ages, 'Achebe, 29, was born in 1989. The club was relegated in 2021.'],
    [ages, 'Julian Marsh, 52, admitted it.\nMarsh, 47, will serve half.'],
    [eventOrder, 'He was arrested in May 2022 and charged a year later in January 2022.'],
    [history, 'Since the fall of the Berlin Wall in 1991 much has changed.'],
    [history, 'Russia invaded Crimea in 2014 as well as in 2022.'],
    [history, 'The EU remembers the dissolution of Austria-Hungary.'],
    [placesAndRoles, 'They met in Sydney, the capital of Australia.'],
    [placesAndRoles, 'One of the closest allies of France, French President Ana Sol, agreed.'],
  ])('%o in %s', (detector, text) => expect(flags(detector, text)).toHaveLength(1));
});

describe('what may be so', () => {
  test.each([
    [totals, 'It measured 68 glaciers, of which 41 shrank, 16 were stable and 11 grew.'],
    [totals, 'It has 900 staff, of whom 200 are nurses and 90 doctors.'],
    [totals, 'He took £6m in 2019 and £5m in 2020, a total of £11m.'],
    [percentChanges, 'Fees go from £1.20 to £1.50, a rise of 25%; support from 40% to 50%, a rise of 10%.'],
    [percentChanges, 'It fell from 1990 to 2020 by 30%.'],
    [units, 'Bags weigh 10 kg (22 pounds), and 12 miles (19 km) are far; it was 40C (104F).'],
    [ages, 'Ana Sol, 52, and her son Per Sol, 21, left in 2021. May 21, 2020, was dry.'],
    [ages, 'Achebe, 29, was born in 1995. The club was relegated in 2021.'],
    [eventOrder, 'He was arrested in May 2022 and charged a year later in June 2023.'],
    [history, 'The 30th anniversary of the fall of the Berlin Wall in 2019, after the fall in 1989, was quiet.'],
    [history, 'After the dissolution of Austria-Hungary in 1918 the EU was far off.'],
    [placesAndRoles, 'They met in Canberra, the capital of Australia, and Milan, the fashion capital of Italy.'],
    [placesAndRoles, 'One of the closest allies of France, German Chancellor Ana Sol, agreed.'],
  ])('%o in %s', (detector, text) => expect(flags(detector, text)).toEqual([]));
});
