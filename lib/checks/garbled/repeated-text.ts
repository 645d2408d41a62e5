import { documentDetector, type Finding } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Content words, each once. */
  readonly words: readonly string[];
  /** All words, in order and in small letters. */
  readonly whole: string;
  readonly heading: boolean;
}

/** Shorter ones repeat in good articles ("He shook his head."). */
const LEAST_WORDS = 6;
/** Share of common content words (Jaccard) from which a sentence is taken for the other one reworded. */
const ALIKE = 0.72;
const SMALL = new Set(
  'the a an of in on at to for and or but is are was were be been has have had it its this that these those with by as from'.split(
    ' ',
  ),
);

function gather(view: ParagraphView): readonly Piece[] {
  if (view.kind === 'empty' || view.kind === 'separator') return [];
  return view.sentences.map(({ start, end }) => {
    const words = view.tokens.filter((token) => token.start >= start && token.end <= end).map(({ lower }) => lower);
    return {
      start,
      end,
      words: [...new Set(words.filter((word) => !SMALL.has(word)))],
      whole: words.join(' '),
      heading: view.kind === 'heading',
    };
  });
}

function likeness(a: Piece, b: Piece): number {
  if (a.whole === b.whole) return 1;
  // Of very different length they can't be alike.
  if (Math.min(a.words.length, b.words.length) < ALIKE * Math.max(a.words.length, b.words.length)) return 0;
  const other = new Set(b.words);
  const common = a.words.filter((word) => other.has(word)).length;
  return common / (a.words.length + b.words.length - common);
}

/**
 * Sentences and headlines that the article has said already, word for word or nearly. Marks the later one. Does not find: sentences under six
 * words, repetition in other words, a headline that its first paragraph takes up, refrains in quotation marks.
 */
export const repeatedText = documentDetector<readonly Piece[]>({
  id: 'repeated-text',
  version: '1',
  categories: ['garbled'],
  anyLanguage: true,
  scope: 'document',
  gather,
  run(paragraphs) {
    const found: Finding[] = [];
    const seen: { piece: Piece; text: string }[] = [];
    const byWord = new Map<string, number[]>();
    for (const { start, text, facts } of paragraphs) {
      for (const piece of facts) {
        const words = piece.whole.split(' ').length;
        if (words < LEAST_WORDS && !(piece.heading && words >= 4)) continue;
        if (/^[“"]/.test(text.slice(piece.start))) continue;
        // Only sentences that share one of the rarer (longer) words can be alike: no comparing of all with all.
        const keys = piece.words.toSorted((a, b) => b.length - a.length).slice(0, 4);
        const candidates = new Set(keys.flatMap((key) => byWord.get(key) ?? []));
        const twin = [...candidates]
          .map((at) => seen[at])
          .find((one) => one !== undefined && likeness(one.piece, piece) >= (piece.words.length < 6 ? 1 : ALIKE));
        if (twin) {
          found.push({
            start: start + piece.start,
            end: start + piece.end,
            category: 'garbled',
            severity: 'major',
            rule: `repeated-text/${twin.piece.whole === piece.whole ? 'same' : 'alike'}`,
            message: 'The article has said this already.',
            evidence: twin.text,
            confidence: twin.piece.whole === piece.whole ? 0.95 : 0.8,
            replacement: '',
          });
        }
        for (const key of piece.words) {
          const held = byWord.get(key);
          if (held) held.push(seen.length);
          else byWord.set(key, [seen.length]);
        }
        seen.push({ piece, text: text.slice(piece.start, piece.end) });
      }
    }
    return found;
  },
});
