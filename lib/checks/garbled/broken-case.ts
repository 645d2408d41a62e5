import type { Finding, ParagraphDetector } from '../detector.ts';
import { isKnown } from '../words/known.ts';

/** Small letters, then at least two capitals inside one word: "stKEs", "goVERNment". One capital is a brand ("iPhone", "eBay", "McDonald"). */
const STUTTER = /(?<![\p{L}\p{N}./@_-])\p{Ll}+\p{Lu}{2,}\p{Ll}*(?![\p{L}\p{N}_/(]|\.\p{L})/gu;
/** "THe", "WHich": two capitals and then small letters, where the small word is English. */
const SHIFT_HELD = /(?<![\p{L}\p{N}./@_-])\p{Lu}{2}\p{Ll}+(?![\p{L}\p{N}_/])/gu;
/** Units, genetics and products that are written like that. */
const RIGHT =
  /^(?:mRNA|tRNA|rRNA|siRNA|miRNA|cDNA|eDNA|mtDNA|dsRNA|ssRNA|lncRNA|gRNA|sgRNA|kWh|mAh|dBA|pH|eVTOL|eSIM|iOS|iPadOS|macOS|tvOS|watchOS|visionOS|webOS|mmHg|kHz|MHz|PhD|PhDs|PCs|MPs|MEPs|CEOs|TVs|IDs|NGOs|GPs|VIPs|eBPF|iSCSI|vCPU|nVIDIA|tvN|xAI|deGB|isiXhosa|isiZulu)$/;

function spelled(word: string): string | undefined {
  const small = word.toLowerCase();
  if (isKnown(small)) return small;
  // A letter was often lost where the capitals are: "stKEs" for "stakes".
  const at = word.search(/\p{Lu}/u);
  const candidates = Array.from('aeiourstln', (letter) => small.slice(0, at) + letter + small.slice(at)).filter(
    isKnown,
  );
  return candidates.length === 1
    ? candidates[0]
    : candidates.find((candidate) => /^[a-z]{2}[aeiou]/.test(candidate) && 'aeiou'.includes(candidate[at] ?? ''));
}

/**
 * Capitals inside a word ("stKEs", "THe"). Does not find: words in capitals, abbreviations with a small prefix or plural
 * (mRNA, MPs), names with one inner capital (iPhone, McDonald), identifiers and addresses.
 */
export const brokenCase: ParagraphDetector = {
  id: 'broken-case',
  version: '2',
  categories: ['garbled'],
  anyLanguage: true,
  scope: 'paragraph',
  run({ text }) {
    const found: Finding[] = [];
    if (!/\p{Lu}{2}/u.test(text)) return found;
    const add = (start: number, word: string, replacement: string | undefined): void => {
      found.push({
        start,
        end: start + word.length,
        category: 'garbled',
        severity: 'major',
        rule: 'broken-case/inner-capitals',
        message: `“${word}” has capitals inside the word.`,
        confidence: 0.95,
        ...(replacement === undefined ? {} : { replacement }),
      });
    };
    for (const { 0: word, index } of text.matchAll(STUTTER)) {
      if (RIGHT.test(word) || word.length < 4) continue;
      add(index, word, spelled(word));
    }
    for (const { 0: word, index } of text.matchAll(SHIFT_HELD)) {
      const right = word.charAt(0) + word.slice(1).toLowerCase();
      if (!RIGHT.test(word) && word.length > 3 && isKnown(word.toLowerCase())) add(index, word, right);
      else if (/^(?:THe|ANd|INto|FRom|WIth|BUt|FOr|WAs|HAs|NOt|ARe|HIs|HEr|ITs|SHe)$/.test(word))
        add(index, word, right);
    }
    return found;
  },
};
