import { attributionsOf, type Attribution } from '../attribution.ts';
import type { Finding, ParagraphDetector } from '../detector.ts';
import { BODY_NAMES, COUNTRY_NAMES } from '../institutions.ts';

const NAMES = `(?:[Tt]he )?(?:${[...COUNTRY_NAMES]
  .map((name) => name.replaceAll('.', '\\.'))
  .toSorted((one, other) => other.length - one.length)
  .join('|')}|${BODY_NAMES})`;
const VERBS =
  'insisted suggested dismissed indicated hinted insists suggests accept urged demanded demands rejected rejects denied denies welcomed welcomes criticised criticized condemned claimed claims vowed threatened complained protested promised pledged hailed said'.split(
    ' ',
  );
const INSTITUTIONS = new RegExp(
  `(?<![\\p{L}-])${NAMES}(?: and ${NAMES})*(?: (?:also|has|have|had|too|repeatedly|quickly|again|later|promptly)){0,2} (?:came to accept|${VERBS.filter((verb) => !/^(?:accept|said)$/.test(verb)).join('|')}|said(?= (?:it|its|they|that|the)\\b))(?![\\p{L}-])`,
  'gu',
);
/** Something that a reader could look up: a day, a document, a person. */
const OCCASION =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|yesterday|today|last (?:week|month|year)|earlier|spokes\w+|ministry|minister|president|secretary|statement|letter|report|resolution|ambassador|interview|told|according|official|council|in \d{4})\b/iu;

const MESSAGES: Record<Attribution['form'], string> = {
  group: 'Nobody is named who says this.',
  anonymous: 'The person who says this is not named.',
  studies: 'It is not said whose study or figures these are.',
  according: 'The source is not named.',
  named: '',
};

/**
 * Claims laid at the door of nobody: "analysts say", "critics argue", "studies show", "according to reports", "a senior official said"; and whole
 * countries or institutions that "insisted" or "suggested" with no person, paper or day. Does not find: groups that are said whose they are
 * ("analysts at Barclays", "White House officials"), "the researchers" (who were named before), institutions that "said"; quotations in which people speak vaguely.
 */
export const vagueAttribution: ParagraphDetector = {
  id: 'vague-attribution',
  version: '2',
  categories: ['unsupported'],
  scope: 'paragraph',
  run(view) {
    if (view.kind !== 'prose') return [];
    const found: Finding[] = attributionsOf(view).vague.map(({ start, end, form }) => ({
      start,
      end,
      category: 'unsupported',
      severity: 'major',
      rule: `vague-attribution/${form}`,
      message: MESSAGES[form],
      confidence: form === 'group' ? 0.88 : 0.85,
    }));
    for (const match of view.hasOne(VERBS) ? view.text.matchAll(INSTITUTIONS) : []) {
      const sentence = view.sentenceAt(match.index);
      if (view.quoted(match.index) || OCCASION.test(view.text.slice(sentence.start, sentence.end))) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        category: 'unsupported',
        severity: 'minor',
        rule: 'vague-attribution/institution',
        message: 'Which official or document, and when?',
        confidence: 0.7,
      });
    }
    return found;
  },
};
