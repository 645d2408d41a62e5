import type { Range } from '#lib/core/annotation/annotation.ts';
import type { Attribution } from './attribution.ts';
import { CUE_FORMS } from './attribution-words.ts';
import type { ParagraphView } from './paragraph-view.ts';
import type { Token } from './tokens.ts';
import { can, only } from './words/analyse.ts';

const NAMED_DOCUMENT =
  /\b(?:according to|data from|figures from|estimates from|numbers from|statistics from|compiled by|published (?:by|in|on)|released (?:by|on)|(?:survey|poll|study|report|census|analysis|review|audit|research) (?:by|from|of|in|published|released|carried)|(?:poll|survey|study|report|census|audit|indictment|lawsuit|ruling|filing|statement|document|documents|records|results|forecast|index) (?:said|says|found|shows?|showed|put|recorded|gave|described)|poll by|polled|under the (?:law|deal|agreement|plan|terms)|election commission|statistics office|announced)\b/iu;
const NOT_VERBS = new Set('reports report notes calls shows estimates orders states views'.split(' '));

/** "reports", "demand", "claims" are nouns unless what stands before can be their subject; a past form is a verb. */
function speaks(word: string, before: Token | undefined, after: Token | undefined): boolean {
  if (!can(word, 'N') && !can(word, 'P')) return true;
  if (can(word, 'D') || after?.lower === 'that') return true;
  if (before === undefined || after?.lower === 'of') return false;
  if (/^(?:he|she|it|who|which|they|we|i|also|now|then)$/.test(before.lower)) return true;
  return can(word, 'Z') ? before.capital && !/^(?:the|a|of)$/.test(after?.lower ?? '') : can(before.lower, 'P');
}

/** Whoever is named in a sentence as saying, finding or publishing something; undefined when nobody is. */
export function namedSource(
  view: ParagraphView,
  sentence: Range,
  vague: readonly Attribution[],
): Attribution | undefined {
  const text = view.text.slice(sentence.start, sentence.end);
  const inVague = (at: number): boolean => vague.some(({ start, end }) => start <= at && at < end);
  const make = (start: number, end: number, source: string): Attribution => ({
    start,
    end,
    kind: 'named',
    source,
    form: 'named',
    sentence,
  });
  const document = NAMED_DOCUMENT.exec(text);
  if (document && !inVague(sentence.start + document.index))
    return make(sentence.start + document.index, sentence.start + document.index + document[0].length, document[0]);
  const { tokens } = view;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.start < sentence.start || token.end > sentence.end || !CUE_FORMS.has(token.lower)) continue;
    if (inVague(token.start) || view.quoted(token.start) || NOT_VERBS.has(token.lower)) continue;
    const before = tokens[at - 1]?.lower ?? '';
    // "is said to", "to say", "expected": nobody speaks there.
    const earlier = tokens[at - 2]?.lower ?? '';
    if (
      /^(?:is|are|was|were|be|been|to|the|a|an|of|its)$/.test(before) ||
      (before.endsWith('ly') && /^(?:is|are|was|were|be|been)$/.test(earlier))
    )
      continue;
    // "in mere pledges", "new orders": an adjective stands before a noun.
    if (token.lower.endsWith('s') && only(before, 'J')) continue;
    if (!speaks(token.lower, tokens[at - 1], tokens[at + 1])) continue;
    const subject = view.text.slice(Math.max(sentence.start, token.start - 60), token.start);
    const after = view.text.slice(token.end, token.end + 40);
    if (
      /\p{Lu}\p{L}+|\b(?:he|she|they|it|who|which|I|we|the [\p{Ll} ]+|police|prosecutors|firefighters|its? \p{L}+)\b/u.test(
        subject,
      ) ||
      /^ (?:\p{Lu}|the |a |Dr|Mr)/u.test(after)
    )
      return make(token.start, token.end, subject.trim());
  }
  return undefined;
}
