import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import type { Token } from '../tokens.ts';
import { analyse, can, isFunctionWord, lemmaAs, only } from '../words/analyse.ts';
import { inflect } from '../words/inflect.ts';
import { IRREGULAR_VERBS } from '../words/irregular.ts';
import { isKnown } from '../words/known.ts';
import { isSpace } from './noun-phrases.ts';

const MODAL =
  /^(?:will|would|could|may|might|must|shall|should|can|cannot|can't|won't|wouldn't|couldn't|shouldn't|mustn't|did|didn't|does|doesn't|don't)$/;
const BE = /^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/;
const HAVE = /^(?:has|have|had|hasn't|haven't|hadn't|having)$/;
const BETWEEN =
  /^(?:not|also|never|still|now|soon|already|only|just|always|often|yet|then|clearly|recently|finally|eventually|reportedly|previously)$/;

interface Slip {
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
const isNoun = (view: ParagraphView, at: number): boolean => {
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

function afterModal(verb: Token): Slip | undefined {
  const listed = AFTER_MODAL.get(verb.lower);
  if (listed) return { right: listed, rule: 'after-modal', confidence: 0.9 };
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

function afterHave(view: ParagraphView, at: number, next: number): Slip | undefined {
  const verb = view.tokens[next];
  if (!verb) return undefined;
  const past = pastOnly(verb.lower);
  if (past) return { right: inflect(past, 'participle'), rule: 'after-have', confidence: 0.93 };
  // "have lower costs": comparatives are no verbs there.
  if (only(verb.lower, 'V') && verb.lower.length > 3 && !verb.lower.endsWith('er'))
    return { right: inflect(verb.lower, 'participle'), rule: 'after-have', confidence: 0.9 };
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
  /^(?:limit|turn|force|charge|report|plan|design|cause|base|name|rank|place|schedule|link|replace|attack|arrest|damage|cancel|question|target|ban|launch|review|offer|study|test|treat|rescue|murder|fine|jail|fund|ship)$/;

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
    /^(?:being|been)$/.test(be.lower) &&
    irregular &&
    !irregular.participle.includes(verb.lower) &&
    /^(?:in|by|on|at|to|for|from|with|into)$/.test(view.tokens[next + 1]?.lower ?? '');
  return passive ? { right: irregular.participle[0] ?? verb.lower, rule: 'after-be', confidence: 0.88 } : undefined;
}

function slipAfter(view: ParagraphView, at: number): (Slip & { next: number }) | undefined {
  const auxiliary = view.tokens[at];
  const next = verbAfter(view, at);
  const verb = next === undefined ? undefined : view.tokens[next];
  if (!auxiliary || next === undefined || !verb || isNoun(view, at)) return undefined;
  const word = auxiliary.lower;
  const slip = MODAL.test(word)
    ? afterModal(verb)
    : HAVE.test(word)
      ? afterHave(view, at, next)
      : BE.test(word)
        ? afterBe(view, at, next)
        : undefined;
  if (!slip || slip.right === verb.lower) return undefined;
  if (MODAL.test(word) && /^(?:did|does|do)/.test(word) && isFunctionWord(verb.lower)) return undefined;
  return { ...slip, next };
}

/** "must to sell", "denied to take", "refused paying the". */
function complement(view: ParagraphView, at: number): Omit<Finding, 'category' | 'severity'> | undefined {
  const [first, second, third] = view.tokens.slice(at, at + 3);
  if (!first || !second || !isSpace(second.gap)) return undefined;
  const span = (end: number, right: string, confidence: number): Omit<Finding, 'category' | 'severity'> => ({
    start: first.start,
    end,
    rule: 'verb-forms/complement',
    message: `“${view.text.slice(first.start, end)}” should read “${right}”.`,
    confidence,
    replacement: right,
  });
  const isTo = second.lower === 'to' && third !== undefined && isSpace(third.gap);
  if (
    isTo &&
    /^(?:must|should|could|would|can|might|may)$/.test(first.lower) &&
    // "did what she could to help": the verb is said before.
    !/\b(?:what|all|everything|anything|try|best|much|little) (?:\p{L}+ ){1,6}$/iu.test(
      view.text.slice(Math.max(0, first.start - 60), first.start),
    ) &&
    !isNoun(view, at) &&
    !first.capital &&
    (can(third.lower, 'V') || /^(?:be|have|do)$/.test(third.lower)) &&
    third.lower !== 'date'
  )
    return span(third.end, `${first.text} ${third.text}`, 0.92);
  const lemma = lemmaAs(first.lower, 'D') ?? lemmaAs(first.lower, 'V') ?? lemmaAs(first.lower, 'Z');
  const passive = BE.test(view.tokens[at - 1]?.lower ?? '');
  if (
    isTo &&
    lemma &&
    /^(?:deny|avoid|postpone|enjoy|finish|admit)$/.test(lemma) &&
    !passive &&
    only(third.lower, 'VN') &&
    can(third.lower, 'V') &&
    !(lemma === 'admit' && !only(third.lower, 'V') && !/^(?:lose|take|make|have)$/.test(third.lower))
  ) {
    return span(third.end, `${first.text} ${inflect(third.lower, 'ing')}`, 0.88);
  }
  const gerund =
    second &&
    only(second.lower, 'G') &&
    third !== undefined &&
    /^(?:the|a|an|its|his|her|their|any)$/.test(third.lower);
  if (
    gerund &&
    lemma &&
    /^(?:refuse|agree|decide|promise|pledge|vow|threaten|manage)$/.test(lemma) &&
    !can(first.lower, 'N')
  )
    return span(second.end, `${first.text} to ${lemmaAs(second.lower, 'G') ?? second.text}`, 0.85);
  return undefined;
}

/** "finded", "keeped": the regular past of an irregular verb. */
function regularised(token: Token): string | undefined {
  if (
    !token.lower.endsWith('ed') ||
    token.capital ||
    isKnown(token.lower) ||
    /^(?:speeded|kneeled|sayed)$/.test(token.lower)
  )
    return undefined;
  const stem = token.lower.slice(0, -2);
  const irregular =
    IRREGULAR_VERBS.get(stem) ?? IRREGULAR_VERBS.get(`${stem}e`) ?? IRREGULAR_VERBS.get(stem.slice(0, -1));
  return irregular?.past[0];
}

/** "will freeze the conflict, or recognized the occupation": the second verb under one auxiliary must have its form. */
const UNEVEN =
  /\b(?:will|would|can|could|may|might|must|should|to) (?:not |also |never )?(\p{Ll}+) [^.;:“”]{3,40}?,? or (\p{Ll}+ed)(?= (?:the|a|an|its|his|her|their)\b)/gu;

/**
 * Verbs in the wrong form after an auxiliary ("will resumed", "has began", "is require"), a wrong complement ("must to sell", "denied to take"),
 * a regular past where the verb has none ("finded"), uneven halves of "or". Does not find: the wrong tense; forms that are also a noun or
 * adjective; verbs far from their auxiliary.
 */
export const verbForms: ParagraphDetector = {
  id: 'verb-forms',
  version: '2',
  categories: ['garbled'],
  scope: 'paragraph',
  run(view) {
    if (view.kind === 'separator') return [];
    const found: Omit<Finding, 'category' | 'severity'>[] = [];
    view.tokens.forEach((token, at) => {
      const past = regularised(token);
      if (past)
        found.push({
          start: token.start,
          end: token.end,
          rule: 'verb-forms/regularised',
          message: `The past of this verb is “${past}”.`,
          confidence: 0.95,
          replacement: past,
        });
      const other = complement(view, at);
      if (other) found.push(other);
      const slip = slipAfter(view, at);
      const verb = slip && view.tokens[slip.next];
      if (!slip || !verb) return;
      const right = view.text.slice(token.start, verb.start) + slip.right;
      found.push({
        start: token.start,
        end: verb.end,
        rule: `verb-forms/${slip.rule}`,
        message: `“${view.text.slice(token.start, verb.end)}” should read “${right}”.`,
        confidence: slip.confidence,
        replacement: right,
      });
    });
    for (const match of view.text.matchAll(UNEVEN)) {
      const lemma = lemmaAs(match[2] ?? '', 'D');
      if (!lemma || !can(match[1] ?? '', 'V')) continue;
      const start = match.index + match[0].length - (match[2]?.length ?? 0);
      found.push({
        start: start - 3,
        end: match.index + match[0].length,
        rule: 'verb-forms/uneven',
        message: `“${match[2]}” hangs on the same auxiliary as “${match[1]}”: “${lemma}”.`,
        confidence: 0.8,
        replacement: `or ${lemma}`,
      });
    }
    return found.map((one) => ({ ...one, category: 'garbled', severity: 'minor' }));
  },
};
