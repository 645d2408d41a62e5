import type { Finding, ParagraphDetector } from '../detector.ts';
import { KNOWN_EVENTS, LOST_STATES } from './known-events.ts';

const YEAR = '((?:1[0-9]|20)\\d\\d)';
/** "in 2014 as well as in 2022": each year that is told of the event, with its place. */
const TOLD = new RegExp(
  `^(?:,? (?:which was|that was|signed|adopted|held|began|started|took place|happened|of|back)){0,2}(?:,? \\(|, (?=\\d{4}\\b)| (?:in|of) (?:early |late |mid-|(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\\d{1,2},? )?)?)${YEAR}\\b(?:(?:,| as well as| and|,? and again)(?: again)?(?: in)? ${YEAR}\\b)?`,
  'u',
);
const BEFORE = new RegExp(`\\b(?:the|a|in the) ${YEAR} $`, 'u');
const BOUNDED = KNOWN_EVENTS.map((event) => ({
  ...event,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${event.name})(?![\\p{L}])`, 'gu'),
}));

const ANY = new RegExp(`(?<![\\p{L}-])(?:${KNOWN_EVENTS.map(({ name }) => name).join('|')})(?![\\p{L}])`, 'u');

/** Names that are in them: a paragraph without any tells of none. */
const KEYS = new Set(KNOWN_EVENTS.flatMap(({ name }) => name.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? []));

/** Who is of our own time: nobody of these had to do with a state that ended before 1950. */
const OF_OUR_TIME =
  /\b(?:NATO|EU|European Union|United Nations|UN|Western powers|the West|Kyiv|Zelensk\p{L}*|Putin|Trump|Biden|the U\.S\.|Washington|Brussels|the Kremlin|internet|euro|nuclear)\b/u;
const ENDED = new RegExp(
  `\\b(?:dissolution|collapse|fall|break-?up|end|demise|disintegration|downfall) of (${LOST_STATES.map(([name]) => name).join('|')})\\b`,
  'gu',
);

function datedWrongly(text: string): Finding[] {
  return BOUNDED.flatMap(({ pattern, years, says }) =>
    Array.from(text.matchAll(pattern)).flatMap((match): Finding[] => {
      const after = TOLD.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 80));
      const before = BEFORE.exec(text.slice(Math.max(0, match.index - 12), match.index));
      const told = [before?.[1], after?.[1], after?.[2]].flatMap((year) => (year === undefined ? [] : [Number(year)]));
      const wrong = told.filter((year) => !years.includes(year));
      // Anniversaries, films and inquiries have years of their own.
      if (
        wrong.length === 0 ||
        /\b(?:anniversary|years? (?:after|since|later|before)|inquiry|film|documentary|novel)\b/i.test(
          text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30),
        )
      )
        return [];
      const start = match.index - (before?.[0].replace(/^(?:the|a|in the) /, '').length ?? 0);
      const end = match.index + match[0].length + (after?.[0].length ?? 0);
      return [
        {
          start,
          end,
          category: 'factual',
          severity: 'major',
          rule: 'history/year',
          message: `Not in ${wrong.join(' or ')}: ${says}.`,
          confidence: 0.85,
        },
      ];
    }),
  );
}

/**
 * What contradicts common knowledge of history: an event of the textbooks with another year ("fall of the Berlin Wall in 1991"), and the end of an old state beside
 * actors of our time. Does not find: events that are not in known-events.ts; a year in another sentence; anniversaries; anything disputed.
 */
export const history: ParagraphDetector = {
  id: 'history',
  version: '2',
  categories: ['factual'],
  scope: 'paragraph',
  run(view) {
    const { text } = view;
    const lost = Array.from(/Empire|Austria|Prussia|Republic|League/.test(text) ? text.matchAll(ENDED) : []).flatMap(
      (match): Finding[] => {
        const sentence = view.sentenceAt(match.index);
        const words = text.slice(sentence.start, sentence.end);
        const ended = LOST_STATES.find(([name]) => name === match[1])?.[1];
        // A year, or a century, says that the sentence knows how long ago that was.
        if (
          !OF_OUR_TIME.test(words) ||
          /\b1[0-9]\d\d\b|\bcentur|\bafter (?:the )?First World War|\bWorld War I\b/i.test(words) ||
          view.quoted(match.index)
        )
          return [];
        const place = { start: match.index, end: match.index + match[0].length };
        return [
          {
            ...place,
            category: 'factual',
            severity: 'major',
            rule: 'history/lost-state',
            message: `That was in ${ended}, long before what this sentence tells.`,
            confidence: 0.75,
          },
        ];
      },
    );
    const mayTell = /\d{4}/.test(text) && view.tokens.some(({ capital, text: word }) => capital && KEYS.has(word));
    return mayTell && ANY.test(text) ? [...datedWrongly(text), ...lost] : lost;
  },
};
