import type { ParagraphView } from '../paragraph-view.ts';
import { analyse, can, isFunctionWord, lemmaAs, only } from '../words/analyse.ts';
import { inflect } from '../words/inflect.ts';
import { IRREGULAR_VERBS } from '../words/irregular.ts';
import { isSpace } from './noun-phrases.ts';

const MODAL =
  /^(?:will|would|could|may|might|must|shall|should|can|cannot|can't|won't|wouldn't|couldn't|shouldn't|mustn't|did|didn't|does|doesn't|don't)$/;
export const BE = /^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/;
const HAVE = /^(?:has|have|had|hasn't|haven't|hadn't|having)$/;
const BETWEEN =
  /^(?:not|also|never|still|now|soon|already|only|just|always|often|yet|then|clearly|recently|finally|eventually|reportedly|previously)$/;

export interface Slip {
  readonly right: string;
  readonly rule: string;
  readonly confidence: number;
}

/** The verb that belongs to an auxiliary: the next word, or the one after one or two adverbs. */
function verbAfter(view: ParagraphView, at: number): number | undefined {
  let next = at + 1;
  while (next <= at + 2 && BETWEEN.test(view.tokens[next]?.lower ?? '') && isSpace(view.tokens[next]?.gap ?? ''))
    next += 1;
  const token = view.tokens[next];
  const compound = view.tokens[next + 1]?.gap === '-';
  return token && isSpace(token.gap) && !token.capital && !compound ? next : undefined;
}

/** "the will", "a can", "in May": the auxiliary is a noun there. */
export const isNoun = (view: ParagraphView, at: number): boolean => {
  const before = view.tokens[at - 1];
  const token = view.tokens[at];
  return (
    (before !== undefined &&
      /^(?:the|a|an|his|her|their|its|political|good|free|own|of|in|no|this|that)$/.test(before.lower) &&
      /^(?:will|can|may|might|must)$/.test(token?.lower ?? '')) ||
    (token?.lower === 'may' && token.capital)
  );
};

/** Pasts that are another word too, and after an auxiliary are the past all the same: "will left the club". */
const AFTER_MODAL = new Map(
  'left leave|lost lose|made make|said say|sold sell|told tell|sent send|spent spend|built build|brought bring|bought buy|kept keep|held hold|met meet|paid pay|heard hear|won win|began begin'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** "they must eats": a noun can't follow there, unless it is the subject of a question or condition ("would customers pay"). */
function thirdPersonAfterModal(view: ParagraphView, at: number, next: number): string | undefined {
  const verb = view.tokens[next];
  const subject = view.tokens[at - 1];
  const after = view.tokens[next + 1];
  if (!verb || !subject || !can(verb.lower, 'Z')) return undefined;
  if (view.tokens[at]?.lower === 'should' && !isSpace(view.tokens[at]?.gap ?? '')) return undefined;
  const isSubject =
    /^(?:he|she|it|they|we|you|i|who|that|which|nobody|everyone|not)$/.test(subject.lower) ||
    (!isFunctionWord(subject.lower) && (can(subject.lower, 'NP') || subject.capital));
  const asks =
    after !== undefined && isSpace(after.gap) && (can(after.lower, 'V') || /^(?:be|have|do)$/.test(after.lower));
  const question = view.sentenceAt(verb.start);
  if (
    !isSubject ||
    view.text[question.end - 1] === '?' ||
    (/^(?:should|can|may|might|will)$/.test(view.tokens[at]?.lower ?? '') && asks)
  )
    return undefined;
  return asks && !/^(?:open|free|low|high|slow|calm|clear|dry|empty|warm|level|close|cool)$/.test(after.lower)
    ? undefined
    : lemmaAs(verb.lower, 'Z');
}

function afterModal(view: ParagraphView, at: number, next: number): Slip | undefined {
  const verb = view.tokens[next];
  if (!verb) return undefined;
  const listed = AFTER_MODAL.get(verb.lower);
  if (listed) return { right: listed, rule: 'after-modal', confidence: 0.9 };
  if (/^(?:been|being)$/.test(verb.lower) && view.tokens[at]?.lower === 'will')
    return { right: 'be', rule: 'after-modal', confidence: 0.92 };
  // "did not wanted": whatever else the word is, it is no plain verb.
  const denied =
    /^(?:did|does|do)/.test(view.tokens[at]?.lower ?? '') &&
    (next > at + 1 || /n['’]t$/.test(view.tokens[at]?.text ?? ''));
  if (denied && verb.lower.endsWith('ed') && can(verb.lower, 'D') && !can(verb.lower, 'V'))
    return { right: lemmaAs(verb.lower, 'D') ?? verb.lower, rule: 'after-modal', confidence: 0.9 };
  const third = thirdPersonAfterModal(view, at, next);
  if (third !== undefined) return { right: third, rule: 'after-modal', confidence: 0.86 };
  if (!only(verb.lower, 'DLZ') && !/^(?:has|had|is|are|was|were)$/.test(verb.lower)) return undefined;
  const base = /^(?:has|had)$/.test(verb.lower)
    ? 'have'
    : /^(?:is|are|was|were)$/.test(verb.lower)
      ? 'be'
      : (analyse(verb.lower)[0]?.lemma ?? '');
  return base === '' ? undefined : { right: base, rule: 'after-modal', confidence: 0.92 };
}

/** Pasts that can be read as another word ("saw", "fell") and are the past after an auxiliary all the same. */
const PASTS = new Map(
  'saw see|went go|came come|took take|gave give|did do|began begin|ran run|drank drink|rang ring|swam swim|wrote write|spoke speak|broke break|chose choose|drove drive|fell fall|flew fly|forgot forget|knew know|rose rise|shook shake|stole steal|threw throw|wore wear|grew grow|drew draw|blew blow'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

const pastOnly = (word: string): string | undefined => {
  const listed = PASTS.get(word);
  if (listed) return listed;
  const readings = analyse(word);
  return readings.some(({ tag }) => tag === 'D') && !readings.some(({ tag }) => 'LVNJR'.includes(tag))
    ? readings.find(({ tag }) => tag === 'D')?.lemma
    : undefined;
};

/** Others that have no article only as a verb after "has": "has push the price", "has call off". */
const ACTS_AFTER_HAVE =
  /^(?:count|count|push|call|rule|vow|pledge|kick|grab|warn|urge|visit|sign|watch|spark|hail|slam|kill|climb|approach|mark|promise|refuse|request|challenge|announce|open|close|move|walk|stop|gather|select|elect|drop|jump|wound|welcome)$/;

/** Those that no compound noun begins with: "has ban phones". */
const ACTS_WITH_OBJECTS =
  /^(?:ban|push|vow|pledge|urge|warn|sign|elect|gather|kill|welcome|select|wound|hail|slam|count)$/;

function afterHave(view: ParagraphView, at: number, next: number): Slip | undefined {
  const verb = view.tokens[next];
  if (!verb) return undefined;
  const past = pastOnly(verb.lower);
  if (past) return { right: inflect(past, 'participle'), rule: 'after-have', confidence: 0.93 };
  // "have lower costs": comparatives are no verbs there.
  if (only(verb.lower, 'V') && verb.lower.length > 3 && !verb.lower.endsWith('er'))
    return { right: inflect(verb.lower, 'participle'), rule: 'after-have', confidence: 0.9 };
  const following = view.tokens[next + 1];
  const closed =
    following === undefined || !isSpace(following.gap)
      ? following?.gap !== '-'
      : isFunctionWord(following.lower) && !/^(?:that|this|no|one|or|and|of)$/.test(following.lower);
  // "has push the price", "has call off": a countable noun would have an article.
  const counts =
    following !== undefined &&
    isSpace(following.gap) &&
    (/^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/.test(following.lower) ||
      (can(following.lower, 'P') && ACTS_WITH_OBJECTS.test(verb.lower)));
  if (next === at + 1 && (closed || counts) && (COUNTED_ACTS.test(verb.lower) || ACTS_AFTER_HAVE.test(verb.lower)))
    return { right: inflect(verb.lower, 'participle'), rule: 'after-have', confidence: 0.85 };
  if (next === at + 1 && only(verb.lower, 'G') && /^(?:against|its|his|her|their)$/.test(following?.lower ?? ''))
    return {
      right: inflect(lemmaAs(verb.lower, 'G') ?? verb.lower, 'participle'),
      rule: 'after-have',
      confidence: 0.82,
    };
  const negated = next > at + 1;
  if (negated && only(verb.lower, 'G'))
    return {
      right: inflect(lemmaAs(verb.lower, 'G') ?? verb.lower, 'participle'),
      rule: 'after-have',
      confidence: 0.9,
    };
  const open =
    /^(?:open|start|close|increase|decide|announce|launch)$/.test(verb.lower) &&
    /^(?:a|an|the|its)$/.test(view.tokens[next + 1]?.lower ?? '');
  return open ? { right: inflect(verb.lower, 'participle'), rule: 'after-have', confidence: 0.85 } : undefined;
}

/** Verbs whose noun never follows "is" without an article: "is limit to", "will be turn off". */
const COUNTED_ACTS =
  /^(?:limit|turn|force|charge|report|plan|design|cause|base|name|rank|place|schedule|link|replace|attack|arrest|damage|cancel|question|target|ban|launch|review|offer|study|test|treat|rescue|murder|fine|jail|fund|ship|form|release|issue|grant|film|export|import|award|paint)$/;

function afterBe(view: ParagraphView, at: number, next: number): Slip | undefined {
  const verb = view.tokens[next];
  const be = view.tokens[at];
  if (!verb || !be) return undefined;
  const past = pastOnly(verb.lower);
  if (past && past !== 'be' && !/^(?:saw|rose|broke|drove|blew)$/.test(verb.lower))
    return { right: inflect(past, 'participle'), rule: 'after-be', confidence: 0.9 };
  const hangs = /^(?:by|to|off|with|from|in|for|on|at|down|out)$/.test(view.tokens[next + 1]?.lower ?? '');
  if (hangs && COUNTED_ACTS.test(verb.lower) && next === at + 1)
    return { right: inflect(verb.lower, 'participle'), rule: 'after-be', confidence: 0.85 };
  // "All it did was require": a verb in "what ... do is" has its base.
  const did = view.tokens
    .slice(Math.max(0, at - 7), at)
    .some(({ lower }) => /^(?:do|does|did|done|is|let)$/.test(lower));
  if (only(verb.lower, 'V') && verb.lower.length > 3 && !/er$|^become$/.test(verb.lower) && !did)
    return { right: inflect(verb.lower, 'participle'), rule: 'after-be', confidence: 0.88 };
  const irregular = IRREGULAR_VERBS.get(verb.lower);
  const passive =
    (/^(?:being|been)$/.test(be.lower) || (NO_NOUN.test(verb.lower) && !did && next === at + 1)) &&
    irregular &&
    !irregular.participle.includes(verb.lower) &&
    /^(?:in|by|on|at|to|for|from|with|into|off|out|up|down|over|away|during|after|under|as|since)$/.test(
      view.tokens[next + 1]?.lower ?? '',
    );
  return passive ? { right: irregular.participle[0] ?? verb.lower, rule: 'after-be', confidence: 0.88 } : undefined;
}

/** Irregular verbs whose base is no noun or adjective that could follow "was". */
const NO_NOUN =
  /^(?:take|hold|make|give|sell|send|spend|teach|tell|bring|buy|choose|eat|forget|freeze|grow|hear|keep|know|lay|lose|meet|see|seek|speak|swear|tear|wear|bind|write|throw|find|build|drive|grind|hide|lend|leave|pay|shoot|steal|strike|win|draw|break|catch|feed|fight|shake)$/;

/** The verb behind the auxiliary at `at` in a form that it can’t have there: which one, and the right form. */
export function slipAfter(view: ParagraphView, at: number): (Slip & { next: number }) | undefined {
  const word = view.tokens[at]?.lower ?? '';
  const judge = MODAL.test(word) ? afterModal : HAVE.test(word) ? afterHave : BE.test(word) ? afterBe : undefined;
  const next = judge && verbAfter(view, at);
  const verb = next === undefined ? undefined : view.tokens[next];
  if (!judge || next === undefined || !verb || isNoun(view, at)) return undefined;
  const slip = judge(view, at, next);
  if (!slip || slip.right === verb.lower) return undefined;
  if (MODAL.test(word) && /^(?:did|does|do)/.test(word) && isFunctionWord(verb.lower)) return undefined;
  return { ...slip, next };
}
