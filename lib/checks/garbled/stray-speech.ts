import { documentDetector, type Finding } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';

interface SpeechFacts {
  /** Sentences outside quotation marks that say "we", "us" or "our". */
  readonly first: readonly { readonly start: number; readonly end: number; readonly them: boolean }[];
  readonly words: number;
  /** The writer says "I": an opinion piece, in which "we" is at home. */
  readonly personal: boolean;
}

/** Under this length one "we" proves nothing about the rest. */
const LEAST_WORDS = 200;

function gather(view: ParagraphView): SpeechFacts {
  const unquoted = view.tokens.filter(({ start }) => !view.quoted(start));
  const sentences = view.kind === 'prose' ? view.sentences : [];
  const first = sentences.flatMap(({ start, end }) => {
    const words = unquoted.filter((token) => token.start >= start && token.end <= end).map(({ lower }) => lower);
    if (!words.some((word) => /^(?:we|we're|we've|we'll)$/.test(word))) return [];
    return [{ start, end, them: words.includes('them') }];
  });
  return {
    first,
    words: view.tokens.length,
    personal: unquoted.some(({ text }) => text === 'I' || /^I['’]/.test(text) || text.toLowerCase() === 'my'),
  };
}

/**
 * A sentence that speaks of "we" in an article that otherwise reports, as one from another text does. Does not find: opinion pieces (with an "I", or more than one "we"), short
 * texts, direct speech.
 */
export const straySpeech = documentDetector<SpeechFacts>({
  id: 'stray-speech',
  version: '1',
  categories: ['garbled'],
  scope: 'document',
  gather,
  run(paragraphs) {
    const words = paragraphs.reduce((sum, { facts }) => sum + facts.words, 0);
    const all = paragraphs.flatMap(({ start, facts }) =>
      facts.first.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
    );
    if (words < LEAST_WORDS || all.length !== 1 || paragraphs.some(({ facts }) => facts.personal)) return [];
    return all.map(({ start, end, them }): Finding => ({
      start,
      end,
      category: 'garbled',
      severity: 'minor',
      rule: 'stray-speech/we',
      message: 'Who are “we”? The rest of the article reports.',
      confidence: them ? 0.75 : 0.62,
    }));
  },
});
