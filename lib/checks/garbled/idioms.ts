import type { Finding, ParagraphDetector } from '../detector.ts';
import { IDIOM_FRAMES } from '../phrases/idiom-frames.ts';
import { PhraseIndex } from '../phrases/phrase-index.ts';
import { readPhrases } from '../phrases/phrase-pattern.ts';
import { can, isFunctionWord } from '../words/analyse.ts';

interface Frame {
  readonly right: string;
  readonly others: ReadonlySet<string>;
  /** Which of its words is the fixed one. */
  readonly at: number;
}

let frames: { readonly index: PhraseIndex; readonly bySource: ReadonlyMap<string, Frame> } | undefined;

function load(): NonNullable<typeof frames> {
  const bySource = new Map<string, Frame>();
  const lines = IDIOM_FRAMES.split('\n').flatMap((line) => {
    const match = /^(.+?): (\S+)(?: \| (.+))?$/.exec(line.trim());
    if (!match?.[1] || !match[2]) return [];
    const source = `${match[1]} -> ?`;
    const at = match[1].split(/[ -]+/).indexOf('_');
    if (at < 0) return [];
    bySource.set(source, { right: match[2], others: new Set(match[3]?.split(' ')), at });
    return [source];
  });
  return { index: new PhraseIndex(readPhrases(lines.join('\n'))), bySource };
}

/**
 * An idiom in which one fixed word was changed: "the tip of the ice hill", "hangs in the equilibrium". Does not find: idioms that are not in idiom-frames.ts; words
 * that make plain sense there; plays on an idiom in direct speech.
 */
export const idioms: ParagraphDetector = {
  id: 'idioms',
  version: '1',
  categories: ['garbled'],
  scope: 'paragraph',
  run(view) {
    if (view.kind !== 'prose') return [];
    const { index, bySource } = (frames ??= load());
    return index.matches(view).flatMap(({ pattern, at, length }): Finding[] => {
      const frame = bySource.get(pattern.source);
      const word = frame && view.tokens[at + frame.at];
      const [first, last] = [view.tokens[at], view.tokens[at + length - 1]];
      if (!frame || !word || !first || !last || view.quoted(first.start)) return [];
      if (word.lower === frame.right || frame.others.has(word.lower) || word.capital || /\d/.test(word.lower))
        return [];
      // "in the very long run": an adjective may stand before the fixed word.
      if (isFunctionWord(word.lower) || !can(word.lower, 'NPVJGL')) return [];
      if (view.tokens[at + frame.at + 1]?.lower === frame.right) return [];
      const replacement = view.text.slice(first.start, word.start) + frame.right + view.text.slice(word.end, last.end);
      return [
        {
          start: first.start,
          end: last.end,
          category: 'garbled',
          severity: 'minor',
          rule: 'idioms/fixed-word',
          message: `The idiom is “${replacement}”.`,
          confidence: 0.84,
          replacement,
        },
      ];
    });
  },
};
