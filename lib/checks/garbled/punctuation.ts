import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly message: string;
  /** The whole match mended; undefined proposes nothing. */
  mend(match: RegExpMatchArray): string | undefined;
  /** Says that this match is right after all. */
  unless?(match: RegExpMatchArray, text: string): boolean;
}

const RULES: readonly Rule[] = [
  {
    name: 'space-before',
    pattern: /(?<=[\p{L}\p{N}”’)]) +(?:[,;!]|\.(?![.\d\p{L}])|\?(?=\s|$))/gu,
    message: 'There is a space before the punctuation mark.',
    mend: ([all]) => all?.replace(/ +/, ''),
    unless: (match, text) => / \.\.\.?/.test(text.slice(match.index, (match.index ?? 0) + match[0].length + 2)),
  },
  {
    name: 'doubled-mark',
    pattern:
      /(?:,(?: ?,)+|;{2,}|:{2,}|(?<!\.)\.{2}(?!\.)|,\.|\.,(?=\s+\p{Ll}{3})|;,|,;|\?\.|!\.)(?<=[\p{L}\p{N}”’)%][,;:.?! ]+)/gu,
    message: 'A punctuation mark too many.',
    mend: ([all]) => all?.replace(/([,;:.?!])[,;:. ]+$/, '$1'),
    unless: (match, text) =>
      match[0] === '::' ||
      (match[0].startsWith('.') &&
        /(?:\b(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|[ap]\.m|v|vs|No|St|Dr)|(?:^|[.\s])\p{L})$/u.test(
          text.slice(0, match.index),
        )),
  },
  {
    name: 'no-space-after',
    pattern:
      /(?<=\p{Ll}{2})(?:[,;](?=\p{L}{2,})|[.!?](?=(?:The|A|An|It|He|She|They|We|But|And|In|On|At|This|That|There|If|When|For|However|His|Her|Its)\s))/gu,
    message: 'The space after the punctuation mark is missing.',
    mend: ([all]) => `${all} `,
    unless: (match, text) => /(?:https?:|www\.|@)\S*$/.test(text.slice(0, (match.index ?? 0) + match[0].length)),
  },
  {
    name: 'foreign-mark',
    pattern: /[。，、；：？！]/gu,
    message: 'A punctuation mark of another script.',
    mend: ([all]) =>
      all?.replace(
        /[。，、；：？！]/gu,
        (mark) => ({ '。': '.', '，': ',', '、': ',', '；': ';', '：': ':', '？': '?', '！': '!' })[mark] ?? mark,
      ),
  },
  {
    name: 'initials',
    pattern: /(?<![\p{L}.])U\.[SKN](?![.\p{L}])/gu,
    message: 'The initials lack their last full stop.',
    mend: ([all]) => `${all}.`,
    unless: (match, text) => /^(?:\s*$|[”"’)])/.test(text.slice((match.index ?? 0) + 3)),
  },
  {
    name: 'comma-before-that',
    pattern:
      /\b(?:said|says|believes?|believed|knows?|knew|claims?|claimed|thinks?|thought|announced|stressed|argued|insisted|warned|admitted), that(?= (?:the|a|an|he|she|it|they|we|there|his|her|its|their|this)\b)/gu,
    message: 'No comma belongs before this “that”.',
    mend: ([all]) => all?.replace(',', ''),
  },
  {
    name: 'lost-possessive',
    pattern: /(?<=\p{L})s s(?= \p{Ll})/gu,
    message: 'The apostrophe of the possessive was lost.',
    mend: ([all]) => all?.replace(/s s$/, "s'"),
  },
  {
    name: 'loose-possessive',
    pattern: /(?<=\p{L}) [’'][st](?=\s)/gu,
    message: 'There is a space before the apostrophe.',
    mend: ([all]) => all?.replace(' ', ''),
    unless: (match, text) => /[’']t$/.test(match[0]) && text[(match.index ?? 0) - 1] !== 'n',
  },
];

function appositionGaps(view: ParagraphView): Finding[] {
  const pattern =
    /\b(?:the|The|its|Its|their|his|her) (?:U\.?S\.? |U\.K\. |\p{Lu}\p{L}+ )?(?:\p{Ll}+ )?(?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Cc]hief [Ee]xecutive|[Mm]inister|[Ss]ecretary|[Dd]irector|[Cc]hairman|[Cc]hairwoman|[Gg]overnor|[Mm]ayor|spokesman|spokeswoman|captain|coach)(, )(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,2}) (?=has|have|had|is|was|said|says|will|would|told|announced|added)/gu;
  return Array.from(view.text.matchAll(pattern)).map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    category: 'garbled',
    severity: 'minor',
    rule: 'punctuation/open-apposition',
    message: `The comma that closes “${match[2]}” is missing.`,
    confidence: 0.9,
    replacement: `${match[0].trimEnd()},`,
  }));
}

function openQuotation(view: ParagraphView): Finding[] {
  const { text, quotations } = view;
  const open = quotations.find(({ start, end }) => text[start] === '“' && text[end - 1] !== '”');
  // One that runs to the end may go on in the next paragraph; one with prose of its own before it, and an end, was cut.
  if (!open || open.start === 0 || !/[.!?]\s+\p{Lu}[^“”]{20,}$/u.test(text.slice(open.start))) return [];
  const stop = /[.!?](?=\s+\p{Lu})/u.exec(text.slice(open.start));
  if (!stop) return [];
  const end = open.start + stop.index + 1;
  return [
    {
      start: open.start,
      end,
      category: 'garbled',
      severity: 'minor',
      rule: 'punctuation/open-quotation',
      message: 'This quotation is never closed.',
      confidence: 0.7,
      replacement: `${text.slice(open.start, end)}”`,
    },
  ];
}

/**
 * Spaces and marks in the wrong place: "word ,", ",,", "end.The", "U.S President", "said, that", full-width marks, an apposition or quotation
 * that is never closed. Does not find: commas that a style guide would add or take (serial comma, restrictive "which"), two
 * spaces between sentences, ellipses, hyphenation.
 */
export const punctuation: ParagraphDetector = {
  id: 'punctuation',
  version: '2',
  categories: ['garbled'],
  scope: 'paragraph',
  run(view) {
    const { text } = view;
    if (view.kind === 'separator') return [];
    const found: Finding[] = [...appositionGaps(view), ...openQuotation(view)];
    for (const rule of RULES) {
      for (const match of text.matchAll(rule.pattern)) {
        if (match[0] === '' || rule.unless?.(match, text)) continue;
        // A mark alone is hard to see: the word before it is marked with it.
        const word = /[\p{L}\p{N}’']*$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '';
        const mended = rule.mend(match);
        const replacement = mended === undefined ? undefined : word + mended;
        found.push({
          start: match.index - word.length,
          end: match.index + match[0].length,
          category: 'garbled',
          severity: 'minor',
          rule: `punctuation/${rule.name}`,
          message: rule.message,
          confidence: 0.92,
          ...(replacement === undefined ? {} : { replacement }),
        });
      }
    }
    return found;
  },
};
