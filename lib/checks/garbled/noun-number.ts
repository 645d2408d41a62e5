import type { ParagraphView } from '../paragraph-view.ts';
import { analyse, can, lemmaAs, only } from '../words/analyse.ts';
import { UNCHANGING } from '../words/irregular.ts';
import { replaceLast, type NumberSlip } from './mend-last.ts';
import { COLLECTIVE, MEASURES } from './noun-classes.ts';
import { endsPhrase, isPlural, isSingular, isSpace } from './noun-phrases.ts';

const COUNT =
  /^(?:\d{1,3}|\d{1,3},\d{3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|several|many|few)$/;
const COUNTED_UNIT = /^(?:year|month|week|day|hour|minute|mile|decade|kilometre|kilometer|metre|meter|tonne|ton)$/;

/** "in ten year", "after 14 month": a unit that is counted and closes its phrase. */
function unitOf(view: ParagraphView, at: number): NumberSlip | undefined {
  const [count, unit] = [view.tokens[at], view.tokens[at + 1]];
  if (
    !count ||
    !unit ||
    !isSpace(unit.gap) ||
    unit.capital ||
    !COUNT.test(count.lower) ||
    !COUNTED_UNIT.test(unit.lower)
  )
    return undefined;
  const before = view.tokens[at - 1]?.lower ?? '';
  const one =
    /^(?:0|1|01)$/.test(count.lower) || /^(?:a|an|the|this|that|its|his|her|day|page|no|of|week|year|or)$/.test(before);
  return one || /[.-]$/.test(count.gap) || !endsPhrase(view, at + 1) || view.tokens[at + 2]?.gap === '-'
    ? undefined
    : replaceLast(view, at, at + 1, pluralOf(unit.lower));
}

/** What a noun is counted by: at any other word there is nothing to look for. */
const OPENERS = new Set(
  'a an another every each these those several many few various two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
);

/** "a deals", "these deal", "one of the surgeon", "two surgeon". */
export function numberOfNoun(view: ParagraphView, at: number): NumberSlip | undefined {
  const { tokens } = view;
  const determiner = tokens[at];
  if (!determiner) return undefined;
  if (!OPENERS.has(determiner.lower) && !/^\d/.test(determiner.lower)) return undefined;
  const unit = unitOf(view, at);
  if (unit) return unit;
  const between = tokens[at + 1];
  const step = between && only(between.lower, 'J') && isSpace(between.gap) ? 2 : 1;
  const noun = tokens[at + step];
  const persons = personsOf(view, at);
  if (persons) return persons;
  const times = timesOf(view, at);
  if (times) return times;
  if (!noun || !isSpace(noun.gap) || noun.capital || !endsPhrase(view, at + step)) return undefined;
  if (
    /^(?:a|an|another|every|each)$/.test(determiner.lower) &&
    isPlural(noun) &&
    analyse(noun.lower).every(({ tag }) => tag !== 'N' && (determiner.lower !== 'each' || tag !== 'Z'))
  ) {
    const singular = lemmaAs(noun.lower, 'P');
    if (
      !singular ||
      /^(?:few|many|great|good|hundred|thousand|million|matters|times|means|works|woods|falls)$/.test(
        `${between?.lower}`,
      ) ||
      (MEASURES.test(noun.lower) && determiner.lower !== 'each')
    )
      return undefined;
    return replaceLast(view, at, at + step, singular);
  }
  const plural =
    /^(?:these|those|several|many|various|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}(?:,\d{3})+)$/.test(
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
/** "54 person were hurt"; not "a 54-person crew". */
function personsOf(view: ParagraphView, at: number): NumberSlip | undefined {
  const [count, person] = [view.tokens[at], view.tokens[at + 1]];
  if (person?.lower !== 'person' || !count || !isSpace(person.gap) || !endsPhrase(view, at + 1)) return undefined;
  const several = (/^\d[\d,]*$/.test(count.lower) && count.lower !== '1') || NUMERAL.test(count.lower);
  return several && !/[-]$/.test(count.gap) ? replaceLast(view, at, at + 1, 'people') : undefined;
}

/** "Millions of farm laborer is". */
export function multitude(view: ParagraphView, at: number): NumberSlip | undefined {
  const { tokens } = view;
  if (
    tokens[at + 1]?.lower !== 'of' ||
    !/^(?:dozens|scores|hundreds|thousands|millions|billions)$/.test(tokens[at]?.lower ?? '')
  )
    return undefined;
  for (let noun = at + 2; noun < at + 5; noun += 1) {
    const [token, after] = [tokens[noun], tokens[noun + 1]];
    if (!token || !isSpace(token.gap) || isPlural(token)) return undefined;
    if (isSingular(token) && /^(?:is|are|was|were|has|have|had)$/.test(after?.lower ?? '') && isSpace(after?.gap ?? ''))
      return replaceLast(view, at, noun, pluralOf(token.lower));
    if (!can(token.lower, 'JN')) return undefined;
  }
  return undefined;
}

const NUMERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|several|many)$/;
const COUNTED_THINGS =
  /^(?:time|house|home|ticket|flight|attack|vote|school|shop|worker|car|ship|boat|plane|train|bus|game|match|goal|point|building|town|village|island|district|project|site|case|charge|law|rule|book|film|song|report|study|test|vaccine|patient|factory|mine|farm|store|plant|bank|drug|arrest|raid|fire|protest|strike|job|soldier|rocket|missile|drone|bomb|shot|plan|bill|ballot|seat|guest|visitor|buyer|customer|user|fan|player|team|club|species|tree|animal|road|bridge|station|street)$/;
/** "eleven time", "sixteen house in the old town": counted things behind a verb or preposition. */
function timesOf(view: ParagraphView, at: number): NumberSlip | undefined {
  const [before, count, thing] = [view.tokens[at - 1], view.tokens[at], view.tokens[at + 1]];
  if (!count || !thing || !isSpace(thing.gap) || thing.capital || /[-]$/.test(count.gap)) return undefined;
  if (!NUMERAL.test(count.lower) || !COUNTED_THINGS.test(thing.lower) || thing.lower === 'species') return undefined;
  if (!endsPhrase(view, at + 1) || view.tokens[at + 2]?.gap === '-') return undefined;
  const behind =
    before !== undefined &&
    (can(before.lower, 'VDLG') ||
      /^(?:of|in|for|at|by|with|from|to|about|after|over|than|least|nearly|some)$/.test(before.lower));
  return behind ? replaceLast(view, at, at + 1, pluralOf(thing.lower)) : undefined;
}

const UNITS =
  /^(?:percent|million|billion|trillion|thousand|hundred|dozen|metre|meter|foot|inch|mile|year|month|week|day|hour|minute|star|storey|story|door|seat|person|man|per|times|point|fold|euro|yen|yuan|baht|rand|won|krona|kronor|kroner|kilo|rouble|ruble|rupee|pound|dollar|nil|cent|pence|love|thirty|noon|hundredth)$/;
const pluralOf = (noun: string): string =>
  /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;

/** Collective nouns that are plainly several in "one of the largest company". */
const COUNTED =
  /^(?:company|bank|firm|party|hospital|university|club|country|team|court|agency|army|union|school|city|region|department)$/;

/** "one of the surgeon", "both of his parent". */
export function oneOf(view: ParagraphView, at: number): NumberSlip | undefined {
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
