import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import { isKnown } from '../words/known.ts';

/** Letters of other scripts that look like Latin ones, by their Latin double. */
const DOUBLES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    'аaАAвbВBеeЕEіiІIјjЈJкkКKмmМMнhНHоoОOрpРPсcСCтtТTуyУYхxХXѕsЅSԁdһhгrзzАAΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOοoΡPΤTΥYΧXνvαaιiκkρpτtυu'.matchAll(
      /(.)([A-Za-z])/gu,
    ),
    (pair) => [pair[1] ?? '', pair[2] ?? ''],
  ),
);
const FOREIGN =
  /(?![\p{Script=Latin}\p{Script=Common}])\p{L}(?:(?![\p{Script=Latin}\p{Script=Common}])[\p{L}\p{M}])*/gu;
/** Greek letters are symbols of the sciences when they stand alone or lead a hyphen; micro and ohm signs belong to units. */
const SYMBOL = /^[α-ωΑ-Ωµμ]$/u;

/** The whole word: half a word is nothing that a person can read. */
function around(text: string, start: number, end: number): { start: number; end: number } {
  const before = /[\p{Script=Latin}\p{M}]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[\p{Script=Latin}\p{M}]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

function latinShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters;
}

const isAttached = (text: string, start: number, end: number): boolean =>
  /[\p{Script=Latin}]$/u.test(text.slice(0, start)) || /^[\p{Script=Latin}]/u.test(text.slice(end));

/** The Latin word that was meant: look-alikes replaced, or the intruder dropped, whichever makes an English word. */
function mended(word: string): string | undefined {
  const swapped = Array.from(word, (letter) =>
    /\p{Script=Latin}/u.test(letter) ? letter : (DOUBLES[letter] ?? '?'),
  ).join('');
  const dropped = word.replace(/(?!\p{Script=Latin})[\p{L}\p{M}]/gu, '');
  if (!swapped.includes('?') && isKnown(swapped.toLowerCase())) return swapped;
  if (dropped !== '' && isKnown(dropped.toLowerCase())) return dropped;
  return swapped.includes('?') ? undefined : swapped;
}

/** A name in its own script is set apart from the text: in brackets or quotation marks, or after a colon. */
function explained(view: ParagraphView, start: number, end: number): boolean {
  const before = view.text.slice(Math.max(0, start - 80), start);
  const after = view.text.slice(end, end + 80);
  return (
    view.quoted(start) ||
    /[([“"‘«:][^)\]”"’»\p{Script=Latin}]*$/u.test(before) ||
    /^[^([“"‘«\p{Script=Latin}]*[)\]”"’»]/u.test(after)
  );
}

function findingFor(view: ParagraphView, start: number, end: number): Finding | undefined {
  const { text } = view;
  const attached = isAttached(text, start, end);
  const letters = text.slice(start, end);
  if (!attached && (SYMBOL.test(letters) || explained(view, start, end))) return undefined;
  if (attached && /^[µμ]$/u.test(letters) && /^[a-zA-Z]{1,3}(?!\p{L})/u.test(text.slice(end))) return undefined;
  if (
    attached &&
    /^[α-ω]$/u.test(letters) &&
    /(?:^|[\s(-])$/u.test(text.slice(0, start)) &&
    latinShare(text.slice(0, start)) === 0
  )
    return undefined;
  const word = around(text, start, end);
  const replacement = attached ? mended(text.slice(word.start, word.end)) : undefined;
  return {
    ...word,
    category: 'garbled',
    severity: 'blocker',
    rule: replacement === undefined ? 'foreign-script/intruder' : 'foreign-script/look-alike',
    message:
      replacement === undefined
        ? `“${letters}” is of another script than the words around it.`
        : `“${text.slice(word.start, word.end)}” is written with letters of another script that only look like Latin ones.`,
    confidence: attached ? 0.98 : 0.85,
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/**
 * Letters of another script in a paragraph of Latin script: inside a word ("easternម"), as look-alikes (a Cyrillic "а"), or
 * loose among the words. Does not find: names given in their own script in brackets or quotation marks; single Greek letters
 * as symbols and in units (β-carotene, μg); paragraphs that are not in Latin script.
 */
export const foreignScript: ParagraphDetector = {
  id: 'foreign-script',
  version: '1',
  categories: ['garbled'],
  anyLanguage: true,
  scope: 'paragraph',
  run(view) {
    const { text } = view;
    if (!/(?![\p{Script=Latin}\p{Script=Common}])\p{L}/u.test(text) || latinShare(text) < 0.6) return [];
    const found: Finding[] = [];
    for (const match of text.matchAll(FOREIGN)) {
      const finding = findingFor(view, match.index, match.index + match[0].length);
      if (finding && !found.some(({ end }) => end > finding.start)) found.push(finding);
    }
    return found;
  },
};
