import type { ParagraphView } from '../paragraph-view.ts';
import { can, lemmaAs, only } from '../words/analyse.ts';
import { inflect } from '../words/inflect.ts';
import { replaceLast, type NumberSlip } from './mend-last.ts';
import { COLLECTIVE, MEASURES, QUANTITIES } from './noun-classes.ts';
import {
  DETERMINERS,
  isOpeningPlural,
  isPlural,
  isSingular,
  isSpace,
  opensClause,
  subjectStart,
} from './noun-phrases.ts';

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
/** Plurals that stand before another noun: "sales figures", "sports clubs". */
const MODIFIERS =
  /^(?:sales|sports|arms|goods|savings|earnings|customs|women|men|systems|operations|communications|relations|rights|affairs|services|weapons|drugs|jobs|futures|bonds|securities|humanities|parents|children|elections|careers|trades|awards|appeals|claims|records|markets|heads|minutes|teachers|workers|veterans|munitions|antiques|pensions|works|transport|damages|admissions|accounts|standards|materials|results|complaints|enquiries|inquiries|honours|honors|skills|athletics|economics)$/;
/** "banks has", "flames was", "mergers leads to": a plural subject with a singular verb. */
export function pluralSubject(view: ParagraphView, at: number): NumberSlip | undefined {
  const { tokens } = view;
  const verb = tokens[at + 1];
  const noun = tokens[at];
  if (!verb || !noun || !isSpace(verb.gap)) return undefined;
  // Where the sentence begins is asked last: it is the dearest question.
  const opens = noun.capital && (verb.lower in SINGULAR_VERB || can(verb.lower, 'Z')) && isOpeningPlural(view, at);
  if ((!isPlural(noun) && !opens) || MEASURES.test(noun.lower)) return undefined;
  const auxiliary = SINGULAR_VERB[verb.lower];
  const lemma = lemmaAs(verb.lower, 'Z');
  const after = tokens[at + 2];
  const main =
    lemma !== undefined &&
    !MODIFIERS.test(noun.lower) &&
    after !== undefined &&
    isSpace(after.gap) &&
    (/^(?:that|the|a|an|to|him|her|it|them|us|his|its|their)$/.test(after.lower) ||
      (only(after.lower, 'G') && /^(?:keeps|starts|stops|begins|continues|goes|comes)$/.test(verb.lower)) ||
      (only(verb.lower, 'Z') && /^(?:up|down|out|off|into|from|in|on|for|about)$/.test(after.lower)));
  if (!auxiliary && !main) return undefined;
  const before = tokens[at - 1];
  // "the team marks bugs that": a noun before makes the plural a verb.
  if (
    before &&
    noun.gap === ' ' &&
    can(noun.lower, 'Z') &&
    ((before.capital && !DETERMINERS.has(before.lower)) || can(before.lower, 'N')) &&
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

/** Verbs that are nouns too, and none after another noun and before an article. */
const PLAIN_VERBS =
  /^(?:say|make|take|give|know|see|keep|tell|bring|hold|write|lose|include|continue|learn|follow|create|allow|add|spend|grow|offer|consider|expect|raise|carry|pay|sell|show|call|leave|meet|want|get|win)$/;

/** "the blaze were", "the bank remain above": a singular subject with a plural verb. */
export function singularSubject(view: ParagraphView, at: number): NumberSlip | undefined {
  const { tokens } = view;
  const noun = tokens[at];
  const verb = tokens[at + 1];
  if (
    !noun ||
    !verb ||
    !isSingular(noun) ||
    !isSpace(verb.gap) ||
    COLLECTIVE.test(noun.lower) ||
    (QUANTITIES.test(noun.lower) &&
      !/^(?:wave|flood|stream|mass|mixture|string|batch|round|range|array|flow|mix|set|share|average|cluster|selection|combination)$/.test(
        noun.lower,
      ))
  )
    return undefined;
  const onlyVerb = only(verb.lower, 'V') && verb.lower.length > 3;
  // Where the subject begins is asked last: it is the dearest question.
  if (!(verb.lower in PLURAL_VERB) && !onlyVerb && !PLAIN_VERBS.test(verb.lower)) return undefined;
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
  const after = tokens[at + 2];
  const plain =
    PLAIN_VERBS.test(verb.lower) &&
    after !== undefined &&
    isSpace(after.gap) &&
    /^(?:the|a|an|his|her|its|their|that|no|she|he|they|it|\d+)$/.test(after.lower) &&
    !/^(?:insist|insists|insisted|suggest|suggests|recommend|demand)$/.test(before);
  const main = onlyVerb || plain ? inflect(verb.lower, 's') : undefined;
  const right = auxiliary ?? main;
  return right === undefined ? undefined : replaceLast(view, at, at + 1, right);
}

/** "the list of names were", "boards of directors has": the verb must agree with the noun before "of". */
export function headBeforeOf(view: ParagraphView, at: number): NumberSlip | undefined {
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
  const wrong = plural ? SINGULAR_VERB : PLURAL_VERB;
  const mayBe = (plural || singular) && tokens.slice(at + 3, at + 11).some(({ lower }) => lower in wrong);
  const first = mayBe ? subjectStart(view, at) : undefined;
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
    const right = wrong[token.lower];
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

const SUBJECTS = new Set(['they', 'we', 'he', 'she', 'it', 'people', 'children', 'women', 'men', 'police']);

/** "they was", "it have", "he go". */
export function pronoun(view: ParagraphView, at: number): NumberSlip | undefined {
  const { tokens } = view;
  const subject = tokens[at];
  const verb = tokens[at + 1];
  if (!subject || !verb || !isSpace(verb.gap) || !SUBJECTS.has(subject.lower) || !opensClause(view, at))
    return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:they|we)$/.test(subject.lower)) {
    // What ends in "s" after a subject pronoun is its verb: "they wants".
    const third = can(verb.lower, 'Z') && verb.lower.length > 3 ? lemmaAs(verb.lower, 'Z') : undefined;
    const right = SINGULAR_VERB[verb.lower] ?? third;
    return right ? replaceLast(view, at, at + 1, right) : undefined;
  }
  if (/^(?:people|children|women|men|police)$/.test(subject.lower)) {
    const right = SINGULAR_VERB[verb.lower];
    return right && !before.endsWith('ing') ? replaceLast(view, at, at + 1, right) : undefined;
  }
  if (!/^(?:he|she|it)$/.test(subject.lower) || /^(?:if|that|unless|though)$/.test(before)) return undefined;
  const right = /^(?:have|are|do|don't|haven't|aren't)$/.test(verb.lower)
    ? (PLURAL_VERB[verb.lower] ?? "doesn't")
    : only(verb.lower, 'VN') && can(verb.lower, 'V') && !/^(?:time|being|one|self|need|dare)$/.test(verb.lower)
      ? inflect(verb.lower, 's')
      : undefined;
  return right ? replaceLast(view, at, at + 1, right) : undefined;
}
