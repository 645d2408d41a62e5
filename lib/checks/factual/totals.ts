import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import { NUMBER, valueOf } from './numbers.ts';

const ANY = new RegExp(`(?<![\\p{L}\\d.,-])[£$€]?${NUMBER}(?![\\p{L}\\d%]|[.,]\\d|-\\p{L})`, 'giu');
/** Numbers that are no parts: years, ages, dates, times and shares. */
const NO_PART = /^(?:1[89]\d\d|20\d\d)$/;

interface Sum {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly string[];
  readonly whole: string;
  /** The parts may leave some out: then only a sum above the whole is wrong. */
  readonly open: boolean;
}

const numbersIn = (text: string): string[] =>
  Array.from(text.matchAll(ANY), ([all]) => all.replace(/^[£$€]/, '')).filter((one) => !NO_PART.test(one));

/** "68 glaciers, of which 41 shrank, 19 were stable and 11 grew". */
const OF_WHICH = new RegExp(
  `(?<![\\p{L}\\d.,£$€])${NUMBER} (?:\\p{L}[\\p{L}'’-]* ){0,3}?\\p{L}[\\p{L}'’-]*, of (?:which|whom|them|those) ([^.;:]{8,140})`,
  'giu',
);
/** "27 voted for, 14 against and three abstained, with all 43 members present". */
const PRESENT = new RegExp(
  `(?<![\\p{L}\\d.,])(${NUMBER} (?:\\p{L}[\\p{L}'’-]* )*?(?:voted|were|backed|supported)[^.;:]{6,140}?),? (?:with|of|from|out of) (?:all|the|a total of) (?:the )?${NUMBER} (?:\\p{L}+ )?(?:members|councillors|seats|votes|deputies|senators|lawmakers|delegates|MPs|jurors|judges)`,
  'giu',
);
/** "£6m in 2019, £5m in 2020 and £4m in 2021, a total of £14m". */
const TOTAL = new RegExp(
  `([^.;:]{6,140}?),? (?:making|for|giving|a|bringing|or|in all,?|altogether,?)(?: it)?(?: a)?(?: combined| grand)? (?:total|sum)(?: of)?(?: to)? [£$€]?${NUMBER}`,
  'giu',
);

const commas = (text: string): number => text.split(/,| and | or /).length;

function sumsIn(text: string): Sum[] {
  const found: Sum[] = [];
  const add = (match: RegExpMatchArray, list: string, whole: string, open: boolean): void => {
    const parts = numbersIn(list.replaceAll(/\([^)]*\)/g, ''));
    if (parts.length < 2 || parts.length > commas(list)) return;
    found.push({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].trimEnd().length, parts, whole, open });
  };
  if (/, of (?:which|whom|them|those) /.test(text))
    for (const match of text.matchAll(OF_WHICH))
      add(
        match,
        match[2] ?? '',
        match[1] ?? '',
        !/ and (?:the )?(?:rest|others?|remaining)/.test(match[2] ?? '') && numbersIn(match[2] ?? '').length < 3,
      );
  if (/\b(?:members|councillors|seats|votes|deputies|senators|lawmakers|delegates|MPs|jurors|judges)\b/.test(text))
    for (const match of text.matchAll(PRESENT)) add(match, match[1] ?? '', match[3] ?? '', false);
  if (/\b(?:total|sum)\b/.test(text))
    for (const match of text.matchAll(TOTAL)) add(match, match[1] ?? '', match[2] ?? '', false);
  return found;
}

/** "followed 4,812 adults. Of them, 2,310 were women and 2,402 men": the whole stands in the sentence before. */
function acrossSentences(view: ParagraphView): Sum[] {
  return view.sentences.flatMap((sentence, index) => {
    const before = view.sentences[index - 1];
    const text = view.text.slice(sentence.start, sentence.end);
    const opened = /^(?:Of (?:them|those|these|the total),?|Among them,?) /.exec(text);
    if (!before || !opened) return [];
    const parts = numbersIn(text);
    const wholes = numbersIn(view.text.slice(before.start, before.end)).map((one) => [one, valueOf(one)] as const);
    const largest = wholes.toSorted((a, b) => b[1] - a[1])[0];
    const twoKinds = /\b(?:women|girls|female|boys) and\b.*\b(?:men|boys|male|girls)\b|\bmen and\b.*\bwomen\b/.test(
      text,
    );
    if (!largest || parts.length < 2 || parts.length > 4) return [];
    return [{ start: sentence.start, end: sentence.end, parts, whole: largest[0], open: !twoKinds }];
  });
}

/**
 * Parts that do not make the whole that is told with them: "68, of which 41, 19 and 11", votes and members, "a total of". Does not find: parts that may leave
 * some out ("of whom two were hurt and one died") unless they exceed the whole; totals far from their parts; percentages.
 */
export const totals: ParagraphDetector = {
  id: 'totals',
  version: '1',
  categories: ['factual'],
  scope: 'paragraph',
  run(view) {
    if (
      !/\d/.test(view.text) ||
      !/\b(?:of (?:which|whom|them|those|these)|total|sum|members|councillors|seats|votes|deputies|senators|lawmakers|delegates|MPs|jurors|judges|Among|Of)\b/.test(
        view.text,
      )
    )
      return [];
    const within = view.sentences.flatMap(({ start, end }) =>
      sumsIn(view.text.slice(start, end)).map((sum) => ({ ...sum, start: sum.start + start, end: sum.end + start })),
    );
    return [...within, ...acrossSentences(view)].flatMap(({ start, end, parts, whole, open }): Finding[] => {
      const made = parts.reduce((sum, part) => sum + valueOf(part), 0);
      const told = valueOf(whole);
      const exact = Math.abs(made - told) <= Math.max(1e-6, told * 1e-6);
      if (!Number.isFinite(made) || !Number.isFinite(told) || exact || (open && made < told)) return [];
      const message = `${parts.join(' + ')} is not ${whole}.`;
      return [{ start, end, category: 'factual', severity: 'major', rule: 'totals/sum', message, confidence: 0.85 }];
    });
  },
};
