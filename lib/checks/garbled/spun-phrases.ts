import type { Finding, ParagraphDetector } from '../detector.ts';
import { GRAMMAR_SLIPS } from '../phrases/grammar-slips.ts';
import { PhraseIndex } from '../phrases/phrase-index.ts';
import { readPhrases, replacementFor } from '../phrases/phrase-pattern.ts';
import { SPUN_COLLOCATIONS } from '../phrases/spun-collocations.ts';
import { TORTURED_TERMS } from '../phrases/tortured-terms.ts';
import type { ParagraphView } from '../paragraph-view.ts';

interface List {
  readonly rule: string;
  readonly index: PhraseIndex;
  readonly severity: Finding['severity'];
  readonly confidence: number;
  message(words: string, right: string | undefined): string;
}

let lists: readonly List[] | undefined;

function load(): readonly List[] {
  const index = (list: string): PhraseIndex => new PhraseIndex(readPhrases(list));
  return [
    {
      rule: 'spun-phrases/tortured-term',
      index: index(TORTURED_TERMS),
      severity: 'major',
      confidence: 0.92,
      message: (words, right) =>
        `“${words}” looks like a machine's paraphrase of ${right ? `“${right}”` : 'a fixed term'}.`,
    },
    {
      rule: 'spun-phrases/collocation',
      index: index(SPUN_COLLOCATIONS),
      severity: 'minor',
      confidence: 0.9,
      message: (words, right) => `“${words}” is not idiomatic${right ? `; “${right}” is` : ''}.`,
    },
    {
      rule: 'spun-phrases/grammar',
      index: index(GRAMMAR_SLIPS),
      severity: 'minor',
      confidence: 0.9,
      message: (words, right) => (right ? `“${words}” should read “${right}”.` : `“${words}” is not grammatical.`),
    },
  ];
}

/** Length of what leads to the wrong words and stays (“effort to” in “effort to beat out”): it only says where they are wrong. */
function leadOf(wrong: string, right: string): number {
  const [a, b] = [wrong.split(' '), right.split(' ')];
  let same = 0;
  while (same < Math.min(a.length, b.length) - 1 && a[same] === b[same]) same += 1;
  return same < 2 || a[same - 1] !== 'to' ? 0 : a.slice(0, same).join(' ').length + 1;
}

function findIn(view: ParagraphView, list: List): Finding[] {
  return list.index.matches(view).flatMap(({ pattern, at, length }) => {
    const first = view.tokens[at]?.start ?? 0;
    const end = view.tokens[at + length - 1]?.end ?? first;
    const whole = replacementFor(pattern, view.tokens, at);
    if (whole?.toLowerCase() === view.text.slice(first, end).toLowerCase()) return [];
    const lead = leadOf(view.text.slice(first, end), whole ?? '');
    const start = first + lead;
    const words = view.text.slice(start, end);
    const right = whole?.slice(lead);
    const finding: Finding = {
      start,
      end,
      category: 'garbled',
      severity: list.severity,
      rule: list.rule,
      message: list.message(words, right),
      confidence: list.confidence,
      ...(right === undefined ? {} : { replacement: right }),
    };
    return [finding];
  });
}

/**
 * Phrases that paraphrasing software makes of fixed terms ("load sharing", "bosom disease") and of collocations ("called to
 * question"), and slips of function words ("in exchange of"), with the right words in the form that was found.
 * Does not find: paraphrases that are not in its lists; a listed phrase in a paragraph that holds a word of the trade where
 * it is right ("load sharing" beside "grid").
 */
export const spunPhrases: ParagraphDetector = {
  id: 'spun-phrases',
  version: '3',
  categories: ['garbled'],
  scope: 'paragraph',
  run: (view) => (view.kind === 'separator' ? [] : (lists ??= load()).flatMap((list) => findIn(view, list))),
};
