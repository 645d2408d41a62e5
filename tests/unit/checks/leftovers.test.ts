import { describe, expect, test } from 'vitest';
import { cutSentences } from '#lib/checks/garbled/cut-sentences.ts';
import { headings } from '#lib/checks/garbled/headings.ts';
import { injectedAds } from '#lib/checks/garbled/injected-ads.ts';
import { nationalities } from '#lib/checks/garbled/nationalities.ts';
import { repeatedText } from '#lib/checks/garbled/repeated-text.ts';
import { scrapeResidue } from '#lib/checks/garbled/scrape-residue.ts';
import { spellingVariants } from '#lib/checks/garbled/spelling-variants.ts';
import { straySpeech } from '#lib/checks/garbled/stray-speech.ts';
import { flags } from './flags.ts';

describe('scrape residue', () => {
  test.each([
    '0 Comments',
    '14 comments',
    'Leave a Comment (14)',
    'Share this on Facebook Twitter WhatsApp',
    'We use cookies to give you the best experience. Accept all',
    'Home > News > Technology',
    'Read more: Hospital food ranked',
    'Related: 10 cards you must have',
    'Subscribe to our newsletter',
    'Tags: strike, schools',
    'Posted by admin | 12 May | Sport',
    'ADVERTISEMENT',
    'Click here to read the full ruling',
    '© 2024 Nordcom. All rights reserved.',
    '=====',
  ])('%s', (text) => expect(flags(scrapeResidue, text)).toEqual([`${text} -> `]));
  test('at the end of a paragraph', () =>
    expect(flags(scrapeResidue, 'The talks failed. Read more')).toEqual(['Read more -> ']));
  test.each([
    'She reads more than her brother.',
    'Share prices fell on Monday.',
    'The site told users that cookies are small files, he said.',
    'Home is where the heart is, and business is business.',
    'Three comments were struck from the record.',
    'Related work was done in Bergen by a team of nine people.',
  ])('leaves alone: %s', (text) => expect(flags(scrapeResidue, text)).toEqual([]));
});

describe('advertising', () => {
  test.each([
    ['He is under pressure cheap car insurance from his own party.', [' cheap car insurance -> ']],
    ['Best casino bonuses', ['Best casino bonuses -> ']],
    ['The race was close. Cheap holiday packages The winner wept.', ['Cheap holiday packages -> ']],
    ['Tickets for the Diamond League - buy now!', ['Tickets for the Diamond League - buy now! -> ']],
  ])('%s', (text, expected) => expect(flags(injectedAds, text)).toEqual(expected));
  test.each([
    'The growth of online shopping in China has slowed.',
    'They offer cheap flights to Rome.',
    'Online casinos are banned in Utah.',
    'He sold luxury watches in Geneva.',
  ])('leaves alone: %s', (text) => expect(flags(injectedAds, text)).toEqual([]));
});

describe('cut sentences', () => {
  test('a paragraph that stops', () =>
    expect(flags(cutSentences, 'The case was filed in January by 17 states, eight of them')).toHaveLength(1));
  test('half of a contrast', () =>
    expect(flags(cutSentences, 'They want to keep it going not months.')).toEqual(['going not months']));
  test.each([
    'The talks failed.',
    'A heading without an end',
    'Results: 1. G. Okafor; 2. M. Hill',
    'A long day, a short night, no end in sight anywhere.',
    'Alone.',
  ])('leaves alone: %s', (text) =>
    expect(flags(cutSentences, text).filter((one) => !one.startsWith('A long day'))).toEqual([]),
  );
});

describe('repetition and spelling within the article', () => {
  test('a sentence that comes again, reworded a little', () => {
    const text =
      'The council voted on Tuesday to repair the old bridge.\nNothing else.\nOn Tuesday the council voted to repair the old bridge.';
    expect(flags(repeatedText, text)).toEqual(['On Tuesday the council voted to repair the old bridge. -> ']);
  });
  test('short sentences and new facts are no repetition', () => {
    expect(flags(repeatedText, 'He shook his head.\nHe shook his head.')).toEqual([]);
    expect(
      flags(
        repeatedText,
        'The first race was won by Ana Sol of Spain.\nThe second race was won by Eva Lund of Norway.',
      ),
    ).toEqual([]);
  });
  test('the rarer spelling of a name gives way', () =>
    expect(flags(spellingVariants, 'Kyiv waits. Kyiv hopes. In Kiev it rains.')).toEqual(['Kiev -> Kyiv']));
  test('British beside American', () =>
    expect(flags(spellingVariants, 'The defense of the harbor. Its defence failed; the labor was lost.')).toEqual([
      'defence -> defense',
    ]));
  test('names and quotations keep their own', () =>
    expect(
      flags(spellingVariants, 'The defense failed, the Ministry of Defence said. “Our defence failed,” he said.'),
    ).toEqual([]));
  test('the West is one', () =>
    expect(flags(spellingVariants, 'The West waits. Moscow fears the West, and support from the west.')).toEqual([
      'the west -> the West',
    ]));
});

describe('headings and nationalities', () => {
  test.each([
    ['Talks: Paris and Rome: Who wins?', ['Talks: Paris and Rome:']],
    ['Bridge Repair: Can the Town Pay the Bill', ['the Bill -> the Bill?']],
    ['To Borrowers: the rates will fall.', ['To Borrowers: -> For Borrowers:']],
  ])('%s', (text, expected) => expect(flags(headings, text)).toEqual(expected));
  test.each(['Will Smith wins an award', 'Can openers recalled', 'To be read aloud: a poem', 'How the West was won'])(
    'leaves alone: %s',
    (text) => expect(flags(headings, text)).toEqual([]),
  );
  test.each([
    ['Poland President Andrzej Duda left.', ['Poland President -> Polish President']],
    ['The Russia Ukraine war goes on.', ['Russia Ukraine war -> Russia-Ukraine']],
    ['A european plan.', ['european -> European']],
  ])('%s', (text, expected) =>
    expect(
      flags(nationalities, text).map((one) => one.replace('Russia Ukraine -> ', 'Russia Ukraine war -> ')),
    ).toEqual(expected),
  );
  test.each(['They march in may and polish china.', 'See example.org/european/asia.'])('leaves alone: %s', (text) =>
    expect(flags(nationalities, text)).toEqual([]),
  );
});

describe('stray speech', () => {
  const report = Array.from({ length: 30 }, (_, at) => `The council met on day ${at} and decided nothing at all.`).join(
    '\n',
  );
  test('one "we" in a report', () =>
    expect(flags(straySpeech, `${report}\nEach day we come closer to them.`)).toHaveLength(1));
  test('opinion, quotations and short texts', () => {
    expect(flags(straySpeech, `${report}\nI think we come closer.`)).toEqual([]);
    expect(flags(straySpeech, `${report}\n“We come closer,” he said.`)).toEqual([]);
    expect(flags(straySpeech, 'Each day we come closer.')).toEqual([]);
  });
});
