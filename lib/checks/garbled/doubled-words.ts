import type { Finding, ParagraphDetector } from '../detector.ts';
import { isFunctionWord } from '../words/analyse.ts';

/** Words that may follow themselves: "had had enough", "the fact that that happened", "it is, is it", "very, very". */
const MAY_REPEAT = new Set(
  'had that is was do who very really so no yes never far long many much more again hear bye ha now there blah tut knock win half cha boom night win-win hush yeah please come go'.split(
    ' ',
  ),
);
/** Reduplicated names and words: the capital or the hyphen tells most; these are written small. */
const REDUPLICATED = new Set('bora aye beri cha couscous pago walla yo pom can tsk mahi'.split(' '));

/**
 * A word written twice in a row ("with with", "the the"), and a repeated pair of words ("of the of the"). Does not find: "had had",
 * "that that" and others that English repeats; doubled names (Bora Bora, Duran Duran); numbers; words parted by a comma, a
 * dash or a line.
 */
export const doubledWords: ParagraphDetector = {
  id: 'doubled-words',
  version: '1',
  categories: ['garbled'],
  scope: 'paragraph',
  run(view) {
    const { tokens, text } = view;
    const found: Finding[] = [];
    const add = (start: number, end: number, kept: string): void => {
      found.push({
        start,
        end,
        category: 'garbled',
        severity: 'major',
        rule: 'doubled-words/repeated',
        message: `“${text.slice(start, end)}” repeats itself.`,
        confidence: 0.97,
        replacement: kept,
      });
    };
    for (let at = 1; at < tokens.length; at += 1) {
      const word = tokens[at];
      const before = tokens[at - 1];
      if (!word || !before) continue;
      if (word.lower === before.lower && /^ +$/.test(word.gap) && /\p{L}/u.test(word.lower)) {
        const name = before.capital && word.capital;
        if (name || MAY_REPEAT.has(word.lower) || REDUPLICATED.has(word.lower)) continue;
        add(before.start, word.end, before.text);
        continue;
      }
      const third = tokens[at + 1];
      const fourth = tokens[at + 2];
      if (!third || !fourth || third.lower !== before.lower || fourth.lower !== word.lower || word.capital) continue;
      if (
        ![word, third, fourth].every(({ gap }) => gap === ' ') ||
        !isFunctionWord(before.lower) ||
        !isFunctionWord(word.lower)
      )
        continue;
      if (before.lower === word.lower || MAY_REPEAT.has(word.lower)) continue;
      add(before.start, fourth.end, text.slice(before.start, word.end));
    }
    return found;
  },
};
