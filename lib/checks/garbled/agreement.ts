import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import { analyse, can, lemmaAs, only } from '../words/analyse.ts';
import { inflect } from '../words/inflect.ts';
import { UNCHANGING } from '../words/irregular.ts';
import { DETERMINERS, endsPhrase, isPlural, isSingular, isSpace, opensClause, subjectStart } from './noun-phrases.ts';

const SINGULAR_VERB: Readonly<Record<string, string>> = {
  has: 'have',
  is: 'are',
  was: 'were',
  does: 'do',
  "hasn't": "haven't",
  "isn't": "aren't",
  "wasn't": "weren't",
  "doesn't": "don't",
};
const PLURAL_VERB: Readonly<Record<string, string>> = {
  have: 'has',
  are: 'is',
  were: 'was',
  do: 'does',
  "haven't": "hasn't",
  "aren't": "isn't",
  "weren't": "wasn't",
};
/** An amount counts as one thing: "three years is a long time". */
const MEASURES =
  /^(?:years|days|weeks|months|hours|minutes|seconds|miles|kilometres|kilometers|metres|meters|feet|pounds|dollars|euros|points|percent|tonnes|tons|degrees|times|thirds|quarters|odds)$/;
/** "A number of people were", "a range of views are": the plural behind "of" counts. */
const QUANTITIES =
  /^(?:number|majority|range|series|handful|group|lot|variety|couple|host|pair|third|half|quarter|rest|kind|type|sort|string|bunch|array|wave|spate|generation|minority|dozen|mix|mixture|collection|crowd|score|raft|slew|flurry|total|average|set|trio|list of|proportion|percentage|share|plethora|multitude|succession|combination|selection|swath|cluster|batch|round|litany|stream|flood|mass|none|all|some|most|any|part|bulk|remainder|fraction)$/;
/** Plurals that stand before another noun: "sales figures", "sports clubs". */
const MODIFIERS =
  /^(?:sales|sports|arms|goods|savings|earnings|customs|women|men|systems|operations|communications|relations|rights|affairs|services|weapons|drugs|jobs|futures|bonds|securities|humanities|parents|children|elections|careers|trades|awards|appeals|claims|records|markets|heads|minutes|teachers|workers|veterans|munitions|antiques|pensions|works|transport|damages|admissions|accounts|standards|materials|results|complaints|enquiries|inquiries|honours|honors|skills|athletics|economics)$/;
const COLLECTIVE =
  /^(?:firm|court|club|side|duo|trio|force|department|ministry|agency|institute|school|university|hospital|population|leadership|management|community|electorate|squad|brigade|ensemble|orchestra|choir|gang|household|workforce|cast|generation|class|dozen|rest|youth|elite|enemy|flock|herd|pack|what|public|cabinet|house|senate|parliament|commission|panel|society|network|faculty|congregation|kind|sort|type)$/;

type Found = Omit<Finding, 'category' | 'severity' | 'confidence' | 'rule'>;

function span(view: ParagraphView, from: number, to: number): { start: number; end: number; words: string } {
  const start = view.tokens[from]?.start ?? 0;
  const end = view.tokens[to]?.end ?? start;
  return { start, end, words: view.text.slice(start, end) };
}

function replaceLast(view: ParagraphView, from: number, to: number, word: string): Found {
  const { start, end, words } = span(view, from, to);
  const last = view.tokens[to];
  const right = words.slice(0, (last?.start ?? end) - start) + word;
  return { start, end, message: `“${words}” does not agree; “${right}” does.`, replacement: right };
}

/** "banks has", "flames was", "mergers leads to": a plural subject with a singular verb. */
function pluralSubject(view: ParagraphView, at: number): Found | undefined {
  const { tokens } = view;
  const verb = tokens[at + 1];
  const noun = tokens[at];
  if (!verb || !noun || !isPlural(noun) || !isSpace(verb.gap) || MEASURES.test(noun.lower)) return undefined;
  const auxiliary = SINGULAR_VERB[verb.lower];
  const lemma = lemmaAs(verb.lower, 'Z');
  const after = tokens[at + 2];
  const main =
    lemma !== undefined &&
    !MODIFIERS.test(noun.lower) &&
    after !== undefined &&
    isSpace(after.gap) &&
    /^(?:that|the|a|an|to|him|her|it|them|us|his|its|their)$/.test(after.lower);
  if (!auxiliary && !main) return undefined;
  const before = tokens[at - 1];
  // "the team marks bugs that": a noun before makes the plural a verb.
  if (
    before &&
    noun.gap === ' ' &&
    can(noun.lower, 'Z') &&
    (before.capital || can(before.lower, 'N')) &&
    !can(before.lower, 'J')
  )
    return undefined;
  const first = subjectStart(view, at);
  if (first === undefined || /^(?:a|an|one|each|every|this|that|another)$/.test(tokens[first]?.lower ?? ''))
    return undefined;
  // "Dealing with leaks is": an -ing form with its object is one thing.
  if (can(tokens[first]?.lower ?? '', 'G') || (/,/.test(tokens[first]?.gap ?? '') && isListed(view, first)))
    return undefined;
  return replaceLast(view, at, at + 1, auxiliary ?? lemma ?? verb.text);
}

/** "apples, pears and plums": a phrase behind a comma may be an item, an apposition or an aside. */
function isListed(view: ParagraphView, first: number): boolean {
  const sentence = view.sentenceAt(view.tokens[first]?.start ?? 0);
  const lead = view.text.slice(sentence.start, view.tokens[first]?.start ?? 0);
  return !/^(?:In|On|At|After|Before|During|Since|For|With|Despite|Although|While|When|If|As|However|Meanwhile|But|Today|Now|By|Under|According)\b/.test(
    lead,
  );
}

/** "the blaze were", "the bank remain above": a singular subject with a plural verb. */
function singularSubject(view: ParagraphView, at: number): Found | undefined {
  const { tokens } = view;
  const noun = tokens[at];
  const verb = tokens[at + 1];
  if (
    !noun ||
    !verb ||
    !isSingular(noun) ||
    !isSpace(verb.gap) ||
    COLLECTIVE.test(noun.lower) ||
    QUANTITIES.test(noun.lower)
  )
    return undefined;
  const first = subjectStart(view, at);
  if (first === undefined) return undefined;
  const determiner = tokens[first]?.lower ?? '';
  if (!/^(?:the|a|an|this|its|his|her|their|each|every)$/.test(determiner) || can(tokens[first - 1]?.lower ?? '', 'G'))
    return undefined;
  const before = tokens[first - 1]?.lower ?? '';
  if (
    /^(?:if|that|though|as|and|or|nor)$/.test(before) ||
    (/,/.test(tokens[first]?.gap ?? '') && isListed(view, first))
  )
    return undefined;
  const auxiliary = PLURAL_VERB[verb.lower];
  const main = only(verb.lower, 'V') && verb.lower.length > 3 ? inflect(verb.lower, 's') : undefined;
  const right = auxiliary ?? main;
  return right === undefined ? undefined : replaceLast(view, at, at + 1, right);
}

/** "the list of names were", "boards of directors has": the verb must agree with the noun before "of". */
function headBeforeOf(view: ParagraphView, at: number): Found | undefined {
  const { tokens } = view;
  const head = tokens[at];
  if (
    !head ||
    !/^(?:of|in|from|for|at|on|to)$/.test(tokens[at + 1]?.lower ?? '') ||
    QUANTITIES.test(head.lower) ||
    COLLECTIVE.test(head.lower)
  )
    return undefined;
  const plural = isPlural(head) && !MEASURES.test(head.lower);
  const singular = isSingular(head);
  const first = plural || singular ? subjectStart(view, at) : undefined;
  if (
    first === undefined ||
    tokens[first - 1]?.lower === 'if' ||
    (/,/.test(tokens[first]?.gap ?? '') && isListed(view, first))
  )
    return undefined;
  if (singular && !/^(?:the|a|an|this|its|his|her|their)$/.test(tokens[first]?.lower ?? '')) return undefined;
  let sawPlural = false;
  for (let verb = at + 2; verb < Math.min(at + 11, tokens.length); verb += 1) {
    const token = tokens[verb];
    if (
      !token ||
      !(/^(?: |-)$/.test(token.gap) || (token.gap === '. ' && /^(?:St|Dr|Mr|Mt)$/.test(tokens[verb - 1]?.text ?? '')))
    )
      return undefined;
    const right = (plural ? SINGULAR_VERB : PLURAL_VERB)[token.lower];
    if (right && verb > at + 2) {
      return plural || sawPlural ? replaceLast(view, first, verb, right) : undefined;
    }
    sawPlural ||= isPlural(token);
    const inside =
      DETERMINERS.has(token.lower) ||
      /^(?:of|and|to|be|closed|in)$/.test(token.lower) ||
      token.capital ||
      (can(token.lower, 'NPJ') && !(token.lower in PLURAL_VERB));
    if (!inside || (/^(?:and)$/.test(token.lower) && singular) || /^(?:that|who|which)$/.test(token.lower))
      return undefined;
  }
  return undefined;
}

/** "a deals", "these deal", "one of the surgeon", "two surgeon". */
function numberOfNoun(view: ParagraphView, at: number): Found | undefined {
  const { tokens } = view;
  const determiner = tokens[at];
  if (!determiner) return undefined;
  const between = tokens[at + 1];
  const step = between && only(between.lower, 'J') && isSpace(between.gap) ? 2 : 1;
  const noun = tokens[at + step];
  if (!noun || !isSpace(noun.gap) || noun.capital || !endsPhrase(view, at + step)) return undefined;
  if (
    /^(?:a|an|another|every)$/.test(determiner.lower) &&
    isPlural(noun) &&
    analyse(noun.lower).every(({ tag }) => tag !== 'N')
  ) {
    const singular = lemmaAs(noun.lower, 'P');
    if (
      !singular ||
      /^(?:few|many|great|good|hundred|thousand|million|matters|times|means|works|woods|falls)$/.test(
        `${between?.lower}`,
      ) ||
      MEASURES.test(noun.lower)
    )
      return undefined;
    return replaceLast(view, at, at + step, singular);
  }
  const plural = /^(?:these|those|several|many|various|two|three|four|five|six|seven|eight|nine|ten)$/.test(
    determiner.lower,
  );
  const after = tokens[at + step + 1];
  if (
    plural &&
    isSingular(noun) &&
    only(noun.lower, 'N') &&
    noun.lower.length > 3 &&
    !UNITS.test(noun.lower) &&
    (!after || after.gap !== '-') &&
    tokens[at]?.gap !== '-'
  ) {
    return replaceLast(view, at, at + step, pluralOf(noun.lower));
  }
  return undefined;
}
const UNITS =
  /^(?:percent|million|billion|trillion|thousand|hundred|dozen|metre|meter|foot|inch|mile|year|month|week|day|hour|minute|star|storey|story|door|seat|person|man|per|times|point|fold|euro|yen|yuan|baht|rand|won|krona|kronor|kroner|kilo|rouble|ruble|rupee|pound|dollar|nil|cent|pence|love|thirty|noon|hundredth)$/;
const pluralOf = (noun: string): string =>
  /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;

/** Collective nouns that are plainly several in "one of the largest company". */
const COUNTED =
  /^(?:company|bank|firm|party|hospital|university|club|country|team|court|agency|army|union|school|city|region|department)$/;

function oneOf(view: ParagraphView, at: number): Found | undefined {
  const { tokens } = view;
  if (
    !/^(?:one|many|some|several|most|two|three|four|each|both|neither|either)$/.test(tokens[at]?.lower ?? '') ||
    tokens[at + 1]?.lower !== 'of'
  )
    return undefined;
  if (!/^(?:the|his|her|its|their|our|these|those)$/.test(tokens[at + 2]?.lower ?? '')) return undefined;
  const countable = /^(?:one|each|both|neither|either|several|two|three|four)$/.test(tokens[at]?.lower ?? '');
  if (!countable) return undefined;
  for (let noun = at + 3; noun < at + 8; noun += 1) {
    const token = tokens[noun];
    if (!token || !/^(?: |-)$/.test(token.gap) || isPlural(token)) return undefined;
    const superlative = /^(?:most|largest|biggest|best|worst|oldest|greatest|smallest)$/.test(
      tokens[at + 3]?.lower ?? '',
    );
    const collective = UNCHANGING.has(token.lower) || COLLECTIVE.test(token.lower);
    if (collective && !(superlative && COUNTED.test(token.lower))) return undefined;
    if ((isSingular(token) || COUNTED.test(token.lower)) && endsPhrase(view, noun)) {
      return replaceLast(view, at, noun, pluralOf(token.lower));
    }
    if (!/^(?:most|more|least|very)$/.test(token.lower) && !token.lower.endsWith('est') && !can(token.lower, 'JNLG'))
      return undefined;
  }
  return undefined;
}

/** "they was", "it have", "he go". */
function pronoun(view: ParagraphView, at: number): Found | undefined {
  const { tokens } = view;
  const subject = tokens[at];
  const verb = tokens[at + 1];
  if (!subject || !verb || !isSpace(verb.gap) || !opensClause(view, at)) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:they|we)$/.test(subject.lower)) {
    const right = SINGULAR_VERB[verb.lower];
    return right ? replaceLast(view, at, at + 1, right) : undefined;
  }
  if (!/^(?:he|she|it)$/.test(subject.lower) || /^(?:if|that|unless|though)$/.test(before)) return undefined;
  const right = /^(?:have|are|do|don't|haven't|aren't)$/.test(verb.lower)
    ? (PLURAL_VERB[verb.lower] ?? "doesn't")
    : only(verb.lower, 'V')
      ? inflect(verb.lower, 's')
      : undefined;
  return right ? replaceLast(view, at, at + 1, right) : undefined;
}

const RULES: readonly [string, number, (view: ParagraphView, at: number) => Found | undefined][] = [
  ['of-phrase', 0.85, headBeforeOf],
  ['plural-subject', 0.88, pluralSubject],
  ['singular-subject', 0.82, singularSubject],
  ['number', 0.85, numberOfNoun],
  ['one-of', 0.85, oneOf],
  ['pronoun', 0.9, pronoun],
];

/**
 * Number that does not agree: "the list of names were", "banks has", "a deals", "one of the surgeon", "they was". Does not find: subjects
 * behind an aside or joined by "and"; collective nouns with a plural verb, which British usage has; anything in headings but a
 * wrong determiner; names.
 */
export const agreement: ParagraphDetector = {
  id: 'agreement',
  version: '1',
  categories: ['garbled'],
  scope: 'paragraph',
  run(view) {
    if (view.kind === 'separator') return [];
    const found: Finding[] = [];
    for (let at = 0; at < view.tokens.length; at += 1) {
      for (const [rule, confidence, check] of RULES) {
        const result = check(view, at);
        if (result)
          found.push({ ...result, category: 'garbled', severity: 'minor', rule: `agreement/${rule}`, confidence });
      }
    }
    return found;
  },
};
