import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import type { Token } from '../tokens.ts';
import { can, lemmaAs, only } from '../words/analyse.ts';
import { inflect } from '../words/inflect.ts';
import { IRREGULAR_VERBS } from '../words/irregular.ts';
import { isKnown } from '../words/known.ts';
import { BE, isNoun, slipAfter } from './auxiliaries.ts';
import { isSpace } from './noun-phrases.ts';

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
  const isGerund =
    third !== undefined && /^(?:the|a|an|its|his|her|their|any)$/.test(third.lower) && only(second.lower, 'G');
  if (!isTo && !isGerund) return undefined;
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
  if (
    isGerund &&
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
  version: '3',
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
