import type { Finding, ParagraphDetector } from '../detector.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord, lemmaAs, only } from '../words/analyse.ts';

/** Words that may follow themselves: "had had enough", "the fact that that happened", "it is, is it", "very, very". */
const MAY_REPEAT = new Set(
  'had that is was do who very really so no yes never far long many much more again hear bye ha now there blah tut knock win half cha boom night win-win hush yeah please come go'.split(
    ' ',
  ),
);
/** Reduplicated names and words: the capital or the hyphen tells most; these are written small. */
const REDUPLICATED = new Set('bora aye beri cha couscous pago walla yo pom can tsk mahi'.split(' '));

/** Longest phrase that is looked for twice: longer ones are repeated sentences. */
const LONGEST = 8;

/** How many words from `at` on stand there a second time right after ("in the dry season in the dry season"); 0 for fewer than three. */
function doubledPhrase(tokens: readonly Token[], at: number): number {
  for (let length = LONGEST; length >= 3; length -= 1) {
    let step = 0;
    while (step < length && tokens[at + step]?.lower === tokens[at + length + step]?.lower) step += 1;
    if (step < length || tokens[at + 2 * length - 1] === undefined) continue;
    const between = tokens.slice(at + 1, at + 2 * length);
    if (between.every(({ gap }) => gap === ' ') && between.some(({ lower }) => lower !== tokens[at]?.lower))
      return length;
  }
  return 0;
}

/** "medication medications": a noun and its own plural. */
function isOwnPlural(before: Token, word: Token): boolean {
  if (before.lower.charCodeAt(0) !== word.lower.charCodeAt(0)) return false;
  const [one, many] = before.lower.length < word.lower.length ? [before, word] : [word, before];
  return (
    many.lower.endsWith('s') &&
    only(many.lower, 'P') &&
    lemmaAs(many.lower, 'P') === one.lower &&
    only(one.lower, 'N') &&
    !before.capital
  );
}

/**
 * A word written twice in a row ("with with", "the the"), a repeated pair of small words ("of the of the"), a repeated phrase, a noun and its own plural. Does not find: "had had",
 * "that that" and others that English repeats; doubled names (Bora Bora, Duran Duran); numbers; words parted by a comma, a
 * dash or a line.
 */
export const doubledWords: ParagraphDetector = {
  id: 'doubled-words',
  version: '2',
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
      if (word.gap === ' ' && isOwnPlural(before, word)) {
        add(before.start, word.end, word.text);
        continue;
      }
      const length = doubledPhrase(tokens, at - 1);
      const last = tokens[at - 2 + length];
      const second = tokens[at - 2 + 2 * length];
      if (length > 0 && last && second) {
        add(before.start, second.end, text.slice(before.start, last.end));
        at += 2 * length - 1;
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
