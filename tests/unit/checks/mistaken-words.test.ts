import { describe, expect, test } from 'vitest';
import { agreement } from '#lib/checks/garbled/agreement.ts';
import { doubledWords } from '#lib/checks/garbled/doubled-words.ts';
import { mistakenWords } from '#lib/checks/garbled/mistaken-words.ts';
import { nonWords } from '#lib/checks/garbled/non-words.ts';
import { scrapeResidue } from '#lib/checks/garbled/scrape-residue.ts';
import { verbForms } from '#lib/checks/garbled/verb-forms.ts';
import { flags } from './flags.ts';

describe('small words for one another', () => {
  test.each([
    ['They had to leave they homes.', ['they homes -> their homes']],
    ['They gave theirs whole lives to it.', ['theirs whole -> their whole']],
    ['The wind blew the roof off it’s frame.', ['off it’s -> off its']],
    ['The judge told to Marsh that he lied.', ['told to Marsh -> told Marsh']],
    ['The price rose form £1.20 to £1.50 today.', ['form -> from']],
    ['Nobody want to pay.', ['Nobody want -> Nobody wants']],
    ['It was Dr Ana Sol, who have led the study.', ['Dr Ana Sol, who have -> Dr Ana Sol, who has']],
    ['Its head Paul Renner, he told the paper so.', ['Its head Paul Renner, he told -> Its head Paul Renner told']],
    ['Passengers numbers rose.', ['Passengers numbers -> Passenger numbers']],
    ['But however, they left.', ['But however -> However']],
    ['It costs £9 per year annually.', ['per year annually -> a year']],
  ])('%s', (text, expected) => expect(flags(mistakenWords, text)).toEqual(expected));
  test.each([
    'All they want is peace, and of this they know little.',
    'The choice is theirs alone, and hers too.',
    'She said it’s over, knowing that it’s late.',
    'He told the court that they form three to four groups.',
    'The Sharks, who have won twice, and members’ groups met.',
    'In 2019 John Smith, he said, was ill.',
  ])('leaves alone: %s', (text) => expect(flags(mistakenWords, text)).toEqual([]));
});

test.each([
  [agreement, 'It grew in ten year.', ['ten year -> ten years']],
  [agreement, 'It is a ten year plan, from 1 May to 30 June.', []],
  [
    doubledWords,
    'They drank in the dry season in the dry season.',
    ['in the dry season in the dry season -> in the dry season'],
  ],
  [doubledWords, 'They took medication medications.', ['medication medications -> medications']],
  [doubledWords, 'He ran and ran, and ran and ran, and the will wills it.', []],
  [nonWords, 'They were adviced to row the yatch.', ['adviced -> advised', 'yatch -> yacht']],
  [nonWords, 'The de facto chief wore haute couture.', []],
  [
    verbForms,
    'Bags must to be small; use is limit to one, and he will left.',
    ['must to be -> must be', 'is limit -> is limited', 'will left -> will leave'],
  ],
  [verbForms, 'She did what she could to help; the plan is limit-free; the will left him rich.', []],
  [
    scrapeResidue,
    'By Our Sports Desk | Updated 14:32 | 5 min read',
    ['By Our Sports Desk | Updated 14:32 | 5 min read -> '],
  ],
  [scrapeResidue, 'Share Tweet Pin Email', ['Share Tweet Pin Email -> ']],
  [
    scrapeResidue,
    'Leave a Reply Your email address will not be published.',
    ['Leave a Reply Your email address will not be published. -> '],
  ],
  [scrapeResidue, 'By noon the river had risen by two feet.', []],
  [scrapeResidue, 'This article of faith is for the many.', []],
] as const)('%o in %s', (detector, text, expected) => expect(flags(detector, text)).toEqual(expected));
