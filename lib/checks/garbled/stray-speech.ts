import { documentDetector, type Finding } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';

interface SpeechFacts {
  /** Sentences outside quotation marks that say "we", "us" or "our". */
  readonly first: readonly { readonly start: number; readonly end: number; readonly them: boolean }[];
  readonly words: number;
  /** What the machine that wrote it said of itself. */
  readonly machine: readonly { readonly start: number; readonly end: number }[];
  /** The writer says "I": an opinion piece, in which "we" is at home. */
  readonly personal: boolean;
}

/** Under this length one "we" proves nothing about the rest. */
const LEAST_WORDS = 200;

/** How chat programs speak of their own work. */
const MACHINE =
  /\bAs an AI\b|\bAI language model\b|\bI(?:['’]m| am) (?:an AI|a language model|here to help)\b|\bI (?:cannot|can['’]t|can not) (?:verify|browse|access|provide|assist)\b|^(?:Certainly|Sure|Of course)[!,] (?:[Hh]ere|I)\b|\bI hope this helps\b|\b[Hh]ere (?:is|are) (?:a|the|your) (?:rewritten|revised|paraphrased|improved|summari[sz]ed) \p{L}+|\bLet me know if you\b|\bmy (?:knowledge cutoff|training data)\b/u;

function gather(view: ParagraphView): SpeechFacts {
  const unquoted = view.tokens.filter(({ start }) => !view.quoted(start));
  const sentences = view.kind === 'prose' ? view.sentences : [];
  const first = sentences.flatMap(({ start, end }) => {
    const words = unquoted
      .filter((token) => token.start >= start && token.end <= end && token.text !== 'US')
      .map(({ lower }) => lower);
    if (!words.some((word) => /^(?:we|we're|we've|we'll|us|let's)$/.test(word))) return [];
    return [{ start, end, them: words.includes('them') }];
  });
  const machine = Array.from(MACHINE.test(view.text) ? view.sentences : []).filter(
    ({ start, end }) => MACHINE.test(view.text.slice(start, end)) && !view.quoted(start + 1),
  );
  return {
    first,
    machine,
    words: view.tokens.length,
    personal: unquoted.some(({ text }) => text === 'I' || /^I['’]/.test(text) || text.toLowerCase() === 'my'),
  };
}

/**
 * A sentence that speaks of "we" in an article that otherwise reports, as one from another text does, and what a chat program says of itself. Does not find: opinion pieces (with an "I", or more than one "we"), short
 * texts, direct speech.
 */
export const straySpeech = documentDetector<SpeechFacts>({
  id: 'stray-speech',
  version: '2',
  categories: ['garbled'],
  scope: 'document',
  gather,
  run(paragraphs) {
    const words = paragraphs.reduce((sum, { facts }) => sum + facts.words, 0);
    const machine = paragraphs.flatMap(({ start: from, facts }) =>
      facts.machine.map(({ start, end }): Finding => ({
        start: start + from,
        end: end + from,
        category: 'garbled',
        severity: 'major',
        rule: 'stray-speech/machine',
        message: 'This is what a chat program says, not what the article says.',
        confidence: 0.9,
      })),
    );
    const all = paragraphs.flatMap(({ start, facts }) =>
      facts.first.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
    );
    if (words < LEAST_WORDS || all.length !== 1 || paragraphs.some(({ facts }) => facts.personal)) return machine;
    const we = all.map(({ start, end, them }): Finding => ({
      start,
      end,
      category: 'garbled',
      severity: 'minor',
      rule: 'stray-speech/we',
      message: 'Who are “we”? The rest of the article reports.',
      confidence: them ? 0.75 : 0.62,
    }));
    return [...machine, ...we];
  },
});
