import type { Finding } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';

/** A slip of number: where, what is wrong and what is right; the detector adds the rule. */
export type NumberSlip = Omit<Finding, 'category' | 'severity' | 'confidence' | 'rule'>;

function span(view: ParagraphView, from: number, to: number): { start: number; end: number; words: string } {
  const start = view.tokens[from]?.start ?? 0;
  const end = view.tokens[to]?.end ?? start;
  return { start, end, words: view.text.slice(start, end) };
}

/** The words from one token to another do not agree: their last word should be `word`. */
export function replaceLast(view: ParagraphView, from: number, to: number, word: string): NumberSlip {
  const { start, end, words } = span(view, from, to);
  const last = view.tokens[to];
  const right = words.slice(0, (last?.start ?? end) - start) + word;
  return { start, end, message: `“${words}” does not agree; “${right}” does.`, replacement: right };
}
