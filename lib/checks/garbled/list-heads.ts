import { documentDetector, type Finding } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import { can } from '../words/analyse.ts';

interface HeadFacts {
  /** "Gold smuggling Money from": where the colon is missing, after which words. */
  readonly lost: { readonly start: number; readonly end: number; readonly words: string } | undefined;
  /** The paragraph begins with a head and its colon. */
  readonly headed: boolean;
}

const HEADED = /^(?:\d+[.)] |[-•*] )?\p{Lu}[\p{L}’'-]*(?: [\p{L}\d’'&-]+){0,5}: \p{L}/u;
const LOST = /^(?:\d+[.)] |[-•*] )?(\p{Lu}\p{Ll}+(?: \p{Ll}+){1,4}) (\p{Lu}\p{Ll}{2,}) (?=\p{Ll}{2,})/u;

function gather(view: ParagraphView): HeadFacts {
  const match = LOST.exec(view.text);
  const [head, opener] = [match?.[1] ?? '', match?.[2]?.toLowerCase() ?? ''];
  // A name in mid-sentence is likelier than a lost colon, unless the word is a plain one.
  const isPlain = match !== null && can(opener, 'NPJ') && !can(head.split(' ').at(-1) ?? '', 'DLZ');
  const start = match ? match[0].indexOf(head) : 0;
  const end = match ? match[0].trimEnd().length : 0;
  return {
    lost: isPlain ? { start, end, words: view.text.slice(start, end) } : undefined,
    headed: HEADED.test(view.text),
  };
}

/**
 * The head of a list item that has lost its colon: "Gold smuggling Money from the mines" among items that have one. Does not find: items beside which none has a colon; heads before
 * a name.
 */
export const listHeads = documentDetector<HeadFacts>({
  id: 'list-heads',
  version: '1',
  categories: ['garbled'],
  scope: 'document',
  gather,
  run: (paragraphs) =>
    paragraphs.flatMap(({ start, facts }, index): Finding[] => {
      const beside = [paragraphs[index - 1], paragraphs[index + 1]].some((other) => other?.facts.headed);
      if (!facts.lost || !beside) return [];
      const { words } = facts.lost;
      return [
        {
          start: start + facts.lost.start,
          end: start + facts.lost.end,
          category: 'garbled',
          severity: 'minor',
          rule: 'list-heads/colon',
          message: 'The colon after the head of this item is missing.',
          confidence: 0.83,
          replacement: words.replace(/ (\p{Lu}\p{Ll}+)$/u, ': $1'),
        },
      ];
    }),
});
