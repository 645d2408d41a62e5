import type { Finding, ParagraphDetector } from '../detector.ts';

/** The bytes that Windows-1252 shows as these characters; other bytes are their own code. */
const CP1252: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (character, index) => [
    character,
    0x80 + index,
  ]),
);
const HIGH = '[\\u0080-\\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
// A lead byte of UTF-8 and its continuations, as an eight-bit reading shows them.
const MISREAD = new RegExp(`(?:[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑ]${HIGH}|[àáâãäåæçèéêëìíî]${HIGH}{2}|ð${HIGH}{3})+`, 'gu');
const ENTITY = /&(?:amp|nbsp|quot|apos|lt|gt|rsquo|lsquo|ldquo|rdquo|mdash|ndash|hellip|#\d{2,5}|#x[0-9a-f]{2,5});?/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: '’',
  lt: '<',
  gt: '>',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};
const LOST_APOSTROPHE = /(?<![\p{L}])(\p{L}{1,40})([?\uFFFD®]|&#39;|¬)(s|t|re|ve|ll|d|m)(?![\p{L}\p{N}?=&/])/gu;
/** Only these are written together with 've, 're, 'll, 'd and 'm. */
const CONTRACTING = /^(?:I|you|we|they|he|she|it|would|could|should|might|must|who|that|there|what)$/i;
const REPLACEMENT = /[\p{L}\p{M}]*\uFFFD+[\p{L}\p{M}\uFFFD]*/gu;
/** Nearly every paragraph has curly quotation marks, and few have one of these. */
const MAY_BE_BROKEN = /[À-ð®¬&\uFFFD]|\p{L}\?\p{L}|\p{Cc}/u;
/** Control characters other than tab, line feed and soft hyphen. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

function decoded(run: string): string | undefined {
  const bytes = Array.from(run, (character) => CP1252[character] ?? character.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  const text = new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
  return text.includes('\uFFFD') ? undefined : text;
}

function entity(written: string): string {
  const name = written.replace(/^&|;$/g, '').toLowerCase();
  if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  return name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (NAMED[name] ?? written);
}

function finding(start: number, text: string, rule: string, message: string, replacement?: string): Finding {
  return {
    start,
    end: start + text.length,
    category: 'garbled',
    severity: 'major',
    rule: `mojibake/${rule}`,
    message,
    confidence: 0.97,
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/** Broken stretches; two with nothing but letters between them are one, as the quotation marks of one word are. */
function stretches(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(MISREAD)) {
    const last = found.at(-1);
    const end = match.index + match[0].length;
    if (last && /^[\p{L}\p{N}’'-]*$/u.test(text.slice(last.end, match.index))) last.end = end;
    else found.push({ start: match.index, end });
  }
  return found;
}

function misread(text: string): Finding[] {
  return stretches(text).flatMap(({ start, end }) => {
    // The whole word is marked: half a word is nothing that a person can read.
    const before = /\p{L}*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
    const after = /^\p{L}*/u.exec(text.slice(end, end + 40))?.[0] ?? '';
    const whole = before + text.slice(start, end) + after;
    const right = whole.replace(MISREAD, (run) => decoded(run) ?? run);
    if (right === whole || /[\u0080-\u009f]/u.test(right)) return [];
    const message = `“${whole}” is “${right}” read in the wrong character set.`;
    return [finding(start - before.length, whole, 'misread', message, right)];
  });
}

/**
 * Characters that were broken on the way: UTF-8 read as Latin-1 or Windows-1252 ("donâ€™t"), apostrophes that became a question
 * mark ("Ukraine?s"), replacement and control characters, HTML entities left in the text. Does not find: accents that were
 * dropped ("Erdogan"), or a "?" for any other letter; a question mark before a word in a web address.
 */
export const mojibake: ParagraphDetector = {
  id: 'mojibake',
  version: '1',
  categories: ['garbled'],
  anyLanguage: true,
  scope: 'paragraph',
  run({ text }) {
    if (!MAY_BE_BROKEN.test(text)) return [];
    const found = misread(text);
    for (const match of text.matchAll(LOST_APOSTROPHE)) {
      if (!/^[st]$/.test(match[3] ?? '') && !CONTRACTING.test(match[1] ?? '')) continue;
      if (/(?:https?:\/\/|www\.)\S*$/u.test(text.slice(Math.max(0, match.index - 200), match.index))) continue;
      found.push(
        finding(
          match.index,
          match[0],
          'lost-apostrophe',
          `The apostrophe of “${match[1]}’${match[3]}” was lost.`,
          `${match[1]}’${match[3]}`,
        ),
      );
    }
    for (const match of text.matchAll(REPLACEMENT))
      found.push(finding(match.index, match[0], 'replacement-character', 'A character was lost here.'));
    for (const match of text.matchAll(ENTITY))
      found.push(finding(match.index, match[0], 'entity', `“${match[0]}” is HTML for a character.`, entity(match[0])));
    for (const match of text.matchAll(CONTROL))
      found.push(finding(match.index, match[0], 'control', 'An invisible control character stands here.', ''));
    return found;
  },
};
