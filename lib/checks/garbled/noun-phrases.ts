import type { ParagraphView } from '../paragraph-view.ts';
import type { Token } from '../tokens.ts';
import { can, isFunctionWord, only } from '../words/analyse.ts';
import { UNCHANGING } from '../words/irregular.ts';

/** After these, and at the head of a sentence, a clause begins. */
const CLAUSE_OPENERS = new Set(
  'that but because while when if although though whereas since unless said says say believe believes warn warns claim claims argue argues think thinks fear fears insist insists reckon reckons expect expects hope hopes know knows feel feels suspect suspects suggest suggests show shows showed found adds added told'.split(
    ' ',
  ),
);
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those its his her their our my your some many several few all most both no other such more each every'.split(
    ' ',
  ),
);
const NUMBER =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|millions|billions)$/;

export const isSpace = (gap: string): boolean => gap === ' ';

/** What is asked of nearly every word of an article is remembered by word. */
function remembered(judge: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      if (known.size > 20_000) known.clear();
      known.set(word, (answer = judge(word)));
    }
    return answer;
  };
}

const isPluralWord = remembered((word) => only(word, 'PZ') && can(word, 'P') && !UNCHANGING.has(word));
const isSingularWord = remembered(
  (word) => can(word, 'N') && only(word, 'NV') && !UNCHANGING.has(word) && !word.endsWith('s'),
);

/** A word that is a plural noun and nothing else, in small letters. */
export function isPlural(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && isPluralWord(token.lower);
}

/** Surnames and titles that are plurals: "Banks says", "Woods was". */
const SURNAMES =
  /^(?:banks|woods|brooks|waters|fields|parks|rivers|stones|hills|flowers|bridges|wells|sands|rhodes|edwards|friends|cars|hughes|ames|mills|graves|gates|jobs|hands|bricks|towers|walls|lyons|meadows|grounds|marks|sparks|stocks|means|news|hastings|cummings|rollins|jennings|heights|falls|springs|plains|rapids|lakes|islands|states|nations)$/;

/** The same for a word that has its capital from the sentence it opens. */
export function isOpeningPlural(view: ParagraphView, at: number): boolean {
  const token = view.tokens[at];
  if (!token?.capital || token.text.slice(1) !== token.lower.slice(1) || SURNAMES.test(token.lower)) return false;
  return view.sentenceAt(token.start).start === token.start && isPluralWord(token.lower);
}

/** A word that is a singular noun and can't be read as a plural, an adjective or a verb's past. */
export function isSingular(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && isSingularWord(token.lower);
}

/** Whether the token begins a sentence, or its clause as far as that can be told from the words before it. */
export function opensClause(view: ParagraphView, at: number): boolean {
  const token = view.tokens[at];
  const before = view.tokens[at - 1];
  if (!token) return false;
  if (!before || view.sentenceAt(token.start).start >= before.end) return true;
  if (/[;:“”—–]/.test(token.gap)) return true;
  if (/,/.test(token.gap)) return true;
  if (/^(?:and|but|or)$/.test(before.lower) && /,/.test(before.gap)) return true;
  return CLAUSE_OPENERS.has(before.lower) && isSpace(token.gap);
}

/**
 * Index of the first word of the noun phrase whose head is at `at`, walking left over adjectives, nouns, numbers and one determiner;
 * undefined when something else (a preposition, a verb, "and") comes before its beginning, so that the head may not be a subject.
 */
export function subjectStart(view: ParagraphView, at: number): number | undefined {
  let first = at;
  for (let steps = 0; steps < 5; steps += 1) {
    if (opensClause(view, first)) return first;
    const before = view.tokens[first - 1];
    const here = view.tokens[first];
    if (!before || !here || !/^(?: |-)$/.test(here.gap)) return undefined;
    const fits =
      DETERMINERS.has(before.lower) ||
      (NUMBER.test(here.lower) && /^(?:least|at|than|more|about|nearly|almost|over|some)$/.test(before.lower)) ||
      (/^(?:at|more)$/.test(before.lower) && /^(?:least|than)$/.test(here.lower)) ||
      NUMBER.test(before.lower) ||
      (!isFunctionWord(before.lower) && (can(before.lower, 'JN') || before.capital));
    if (!fits) return undefined;
    first -= 1;
  }
  return undefined;
}

/** Whether a noun phrase ends after this token: punctuation, the end, or a grammatical word follows. */
export function endsPhrase(view: ParagraphView, at: number): boolean {
  const next = view.tokens[at + 1];
  if (!next || !isSpace(next.gap)) return next?.gap !== '-';
  return isFunctionWord(next.lower) || only(next.lower, 'DL');
}
