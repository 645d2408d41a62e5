import { describe, expect, test } from 'vitest';
import { brokenCase } from '#lib/checks/garbled/broken-case.ts';
import { foreignScript } from '#lib/checks/garbled/foreign-script.ts';
import { mojibake } from '#lib/checks/garbled/mojibake.ts';
import { flags } from './flags.ts';

describe('foreign script', () => {
  test.each([
    ['The northernកa border was closed for a week.', ['northernកa']],
    ['Prices in the euroзone fell again in May.', ['euroзone -> eurozone']],
    ['The сhairman resigned on Monday morning.', ['сhairman -> chairman']],
    ['The court upheld the verdictيلا on appeal.', ['verdictيلا -> verdict']],
    ['The harbour 港口 was closed for a week by the storm.', ['港口']],
  ])('%s', (text, expected) => {
    expect(flags(foreignScript, text)).toEqual(expected);
  });
  test.each([
    'The film “Ностальгия” opens on Friday in four cinemas.',
    'Beijing (北京) is the capital of China and its second city.',
    'They measured β-carotene at 2 μg per litre, and 5 µm of dust.',
    'Αυτό το κείμενο είναι γραμμένο στα ελληνικά από την αρχή.',
    'Erdoğan met Łukasz Żak in Chișinău and São Paulo.',
    'The noble gas was cooled to 4 K, an angle of π and a Δ of 3.',
  ])('leaves alone: %s', (text) => expect(flags(foreignScript, text)).toEqual([]));
});

describe('mojibake', () => {
  test.each([
    ['They donâ€™t know.', ['donâ€™t -> don’t']],
    ['A cafÃ© in town.', ['cafÃ© -> café']],
    ['â€œYesâ€\u009d she said.', ['â€œYesâ€\u009d -> “Yes”']],
    ['Turkey?s army and Lumora®s share.', ['Turkey?s -> Turkey’s', 'Lumora®s -> Lumora’s']],
    ['The na\uFFFDve plan.', ['na\uFFFDve']],
    ['Bread &amp; butter.', ['&amp; -> &']],
    ['A\u0007bell.', ['\u0007 -> ']],
  ])('%s', (text, expected) => {
    expect(flags(mojibake, text)).toEqual(expected);
  });
  test.each([
    'Really? So what.',
    'See https://example.org/a?s=1 for it.',
    'Âge et déjà vu: l’été à Nîmes.',
    'He asked why? she asked.',
    'R&D and AT&T grew.',
  ])('leaves alone: %s', (text) => expect(flags(mojibake, text)).toEqual([]));
});

describe('broken case', () => {
  test.each([
    ['The stKEs are high.', ['stKEs -> stakes']],
    ['A goVERNment plan.', ['goVERNment -> government']],
    ['THis was said.', ['THis -> This']],
  ])('%s', (text, expected) => expect(flags(brokenCase, text)).toEqual(expected));
  test.each([
    'An iPhone, eBay and McDonald.',
    'mRNA and kWh, PhD and MPs.',
    'NATO, the FBI and three CEOs.',
    'Call parseHTMLText() there.',
    'It uses 5 mmHg and YouTube.',
  ])('leaves alone: %s', (text) => expect(flags(brokenCase, text)).toEqual([]));
});
