import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import type { Token } from '../tokens.ts';
import { analyse, isFunctionWord, only } from '../words/analyse.ts';
import { isKnown } from '../words/known.ts';
import { FAMOUS_SLIPS, LOAN_WORDS } from '../words/famous-slips.ts';

const PREFIX =
  /^(?:un|re|anti|non|pre|post|over|under|multi|micro|mega|nano|cyber|bio|eco|geo|neuro|ultra|semi|sub|inter|intra|trans|co|de|dis|mis|out|tele|hydro|photo|electro|thermo|counter|pseudo|quasi|hyper|proto|crypto|agri|agro|petro|narco|techno|euro|super|extra|fore|up|down|off|on|self|auto|meta|poly|mono|tri|bi|macro|mini|para|radio|socio|psycho|immuno|cardio|astro|aero|aqua|arch|back|deep|e)(?=[a-z]{4})/;
const SUFFIX =
  /(?:ness|like|less|ish|isms?|ists?|wise|able|ers?|ings?|ed|s|ly|i[sz]ations?|i[sz]e[ds]?|hood|ship|ful|dom|gate|nomics|ian|esque)$/;
const HYPHENED =
  /^(large|small|long|short|high|low|full|well|hard|wide|deep|middle|top|world|medium|big)(scale|term|range|level|time|profile|class|known|quality|cost|ranking|tech|speed|income|risk|value|energy|paid|running|standing|lasting|sea)$/;
const ONE_WORD =
  /^(?:longtime|longstanding|fulltime|midterm|worldclass|highrise|longterm|shortterm|lowrise|shortrange|hightech|lowtech|bigtime|smalltime|wellbeing|widescale)$/;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Whether a known word is left without an ending or beginning: "rewilding", "bankable". */
function hasAffix(word: string): boolean {
  const [bare, stem] = [word.replace(PREFIX, ''), word.replace(SUFFIX, '')];
  return (bare !== word && isKnown(bare)) || (stem !== word && (isKnown(stem) || isKnown(`${stem}e`)));
}

function isDerived(word: string): boolean {
  const bare = word.replace(PREFIX, '');
  if (bare !== word && isKnown(bare)) return true;
  // "adviced": only verbs have a past.
  const noVerb = word.endsWith('ed') && only(word.slice(0, -1), 'N');
  const stem = noVerb ? word : word.replace(SUFFIX, '');
  if (
    stem !== word &&
    stem.length > 3 &&
    (isKnown(stem) || isKnown(`${stem}e`) || isKnown(`${stem.replace(/i$/, '')}y`))
  )
    return true;
  // Two words in one: a coinage ("livestream") more often than a slip.
  for (let at = 3; at <= word.length - 3; at += 1)
    if (isKnown(word.slice(0, at)) && isKnown(word.slice(at))) return true;
  return false;
}

const inLexicon = (word: string): boolean => isFunctionWord(word) || analyse(word).length > 0;

/** The English word one slip of a key away: letters swapped, one missing, one too many, one wrong; the likeliest slip first. */
function oneSlipAway(word: string): string | undefined {
  const swapped: string[] = [];
  const missing: string[] = [];
  const extra: string[] = [];
  const wrong: string[] = [];
  for (let at = 0; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (tail.length > 1) swapped.push(`${head}${tail[1]}${tail[0]}${tail.slice(2)}`);
    if (tail.length > 0) extra.push(head + tail.slice(1));
    if (at === 0) continue;
    for (const letter of ALPHABET) {
      missing.push(head + letter + tail);
      if (tail.length > 0) wrong.push(head + letter + tail.slice(1));
    }
  }
  // Of several missing letters the one that doubles its neighbour was the easiest to lose.
  missing.sort((a, b) => Number(/(.)\1/.test(b)) - Number(/(.)\1/.test(a)));
  return [...swapped, ...missing, ...extra, ...wrong].find(
    (candidate) => candidate !== word && candidate[0] === word[0] && isKnown(candidate) && inLexicon(candidate),
  );
}

/** A part of an address, a name of a file or a compound. */
const inAddress = (view: ParagraphView, { start, end }: Token): boolean =>
  /[-@/_.\d#'’\\&](?=[a-z])|[a-z][-@/_\d#\\]/i.test(view.text.slice(Math.max(0, start - 1), end + 1));

function isCandidate(view: ParagraphView, token: Token): boolean {
  if (token.capital || !/^[a-z]{4,40}$/.test(token.text)) return false;
  return !inAddress(view, token) && !isKnown(token.lower) && !inLexicon(token.lower);
}

/** Index of the last word of a run of unknown words that begins at `at`; short ones belong to it once it has begun. */
function runEnd(view: ParagraphView, at: number): number {
  let last = at;
  for (let next = at + 1; view.tokens[next]?.gap === ' '; next += 1) {
    const token = view.tokens[next];
    if (!token) break;
    const short =
      last > at &&
      !token.capital &&
      /^[a-z]{2,3}$/.test(token.text) &&
      !isKnown(token.lower) &&
      !inLexicon(token.lower);
    if (!isCandidate(view, token) && !short) break;
    last = next;
  }
  return last;
}

function finding(
  token: { start: number; end: number; text: string },
  rule: string,
  confidence: number,
  replacement?: string,
): Finding {
  return {
    start: token.start,
    end: token.end,
    category: 'garbled',
    severity: 'minor',
    rule: `non-words/${rule}`,
    message:
      rule === 'gibberish'
        ? `“${token.text}” is no English.`
        : `“${token.text}” is not a word${replacement ? `; “${replacement}” is` : ''}.`,
    confidence,
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/**
 * Words that are not English: one slip from a common word ("goverment"), two words that need a hyphen ("largescale"), and runs of two or
 * more unknown words ("qued faper"). Does not find: names and anything with a capital; unknown words that stand alone without a near
 * neighbour (terms, loan words); coinages from two words; slips that make another word; a word that its paragraph uses twice.
 */
export const nonWords: ParagraphDetector = {
  id: 'non-words',
  version: '3',
  categories: ['garbled'],
  scope: 'paragraph',
  run(view) {
    const { tokens } = view;
    const found: Finding[] = [];
    // Another language is not bad English.
    const small = tokens.filter((token) => !token.capital && /^[a-z]{4,}$/.test(token.text));
    if (small.length > 5 && small.filter((token) => !isKnown(token.lower)).length > small.length * 0.3) return [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token) continue;
      const joined = HYPHENED.exec(token.lower);
      if (joined && !token.capital && !ONE_WORD.test(token.lower)) {
        found.push(finding(token, 'hyphen', 0.92, `${joined[1]}-${joined[2]}`));
        continue;
      }
      const opens = view.sentenceAt(token.start).start >= token.start - 1 || view.kind === 'heading';
      // No name is spelled like a famous slip of that length.
      const slip = token.capital && !opens && token.lower.length < 8 ? undefined : FAMOUS_SLIPS.get(token.lower);
      const famous = slip !== undefined && token.capital ? slip.charAt(0).toUpperCase() + slip.slice(1) : slip;
      if (famous !== undefined && !inAddress(view, token)) {
        found.push(finding(token, 'misspelled', 0.95, famous));
        continue;
      }
      if (!isCandidate(view, token) || LOAN_WORDS.has(token.lower)) continue;
      const last = runEnd(view, at);
      const end = tokens[last]?.end ?? token.end;
      if (last > at && !view.quoted(token.start)) {
        // The space before goes with the words, so that their deletion leaves one.
        const start = tokens[at]?.gap === ' ' ? token.start - 1 : token.start;
        const words = { start, end, text: view.text.slice(token.start, end) };
        found.push(finding(words, 'gibberish', 0.85, ''));
        at = last;
        continue;
      }
      if (tokens.some((other) => other !== token && other.lower === token.lower)) continue;
      const derived = isDerived(token.lower);
      if (derived && (token.lower.length < 8 || hasAffix(token.lower))) continue;
      const right = oneSlipAway(token.lower);
      // "parlament" is no coinage of "par" and "lament": a long word with one letter more or less is likelier.
      if (derived && (right === undefined || Math.abs(right.length - token.lower.length) !== 1 || right.length < 8))
        continue;
      if (right !== undefined) found.push(finding(token, 'misspelled', token.lower.length > 5 ? 0.9 : 0.75, right));
    }
    return found;
  },
};
