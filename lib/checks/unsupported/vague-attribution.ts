import { attributionsOf, type Attribution } from '../attribution.ts';
import type { Finding, ParagraphDetector } from '../detector.ts';

const COUNTRIES =
  'Afghanistan|Argentina|Australia|Austria|Bangladesh|Belarus|Belgium|Brazil|Britain|Bulgaria|Canada|Chile|China|Colombia|Cuba|Denmark|Egypt|England|Ethiopia|Finland|France|Germany|Greece|Hungary|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Japan|Jordan|Kenya|Lebanon|Libya|Mexico|Myanmar|Nigeria|Norway|Pakistan|Poland|Portugal|Qatar|Romania|Russia|Serbia|Singapore|Somalia|Spain|Sudan|Sweden|Switzerland|Syria|Taiwan|Thailand|Tunisia|Turkey|Ukraine|Venezuela|Vietnam|Yemen|Washington|Moscow|Beijing|Brussels|Kyiv|Tehran|Ankara|Delhi|Tokyo|Seoul|Pyongyang|Riyadh|the Kremlin|The Kremlin|the White House|The White House|the United Nations|The United Nations|the European Union|The European Union|the EU|The EU|NATO|the Baltics|the West|The West';
const INSTITUTIONS = new RegExp(
  `(?<![\\p{L}-])(?:${COUNTRIES})(?: and (?:${COUNTRIES}))*(?: (?:also|has|have|had|too|repeatedly|quickly|again)){0,2} (?:insisted|suggested|dismissed|indicated|hinted|insists|suggests|came to accept|urged|demanded)(?![\\p{L}-])`,
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
  version: '1',
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
    for (const match of view.text.matchAll(INSTITUTIONS)) {
      const sentence = view.sentenceAt(match.index);
      if (view.quoted(match.index) || OCCASION.test(view.text.slice(sentence.start, sentence.end))) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
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
