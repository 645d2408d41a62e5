import { documentDetector, type Finding } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import { DIALECT_STEMS, NAME_VARIANTS } from './spelling-pairs.ts';

interface Use {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Index of the variants, and which of them it is. */
  readonly entry: number;
  readonly variant: number;
}

interface Entry {
  readonly variants: readonly string[];
  readonly name: boolean;
}

const ENTRIES: readonly Entry[] = [
  ...NAME_VARIANTS.split('\n').map((line) => ({ variants: line.split(' '), name: true })),
  // "the west" beside "the West": the place in the world, when nothing follows that it could describe.
  { variants: ['the West', 'the west'], name: true },
  { variants: ['the East', 'the east'], name: true },
  ...DIALECT_STEMS.split('\n').map((line) => ({ variants: line.split(' '), name: false })),
];

const ALL = ENTRIES.flatMap((entry, index) =>
  entry.variants.map((variant, at) => ({ entry: index, variant: at, text: variant, name: entry.name })),
);
/** One pattern a first letter would be no faster: the alternatives share a trie in the regexp engine. */
const NAMES = new RegExp(
  `(?<![\\p{L}-])(${ALL.filter(({ name, text }) => name && !text.startsWith('the '))
    .map(({ text }) => text)
    .join(
      '|',
    )}|the (?:[Ww]est|[Ee]ast)(?= (?:and|or|will|would|has|is|was|misjudges|to)\\b|[.,;:?!’'\\n]|$))(?=[’']s|s?(?![\\p{L}]))`,
  'gu',
);
const STEMS = new RegExp(
  `(?<![\\p{L}-])((?:re|un|dis|de)?)(${ALL.filter(({ name }) => !name)
    .map(({ text }) => text)
    .toSorted((a, b) => b.length - a.length)
    .join(
      '|',
    )})(e|es|ed|er|ers|ing|ation|ations|ational|s|al|able|less|ly|ian|ism|ite|hood|d|r|rs|ful|ness|ology|etic|etics|etist|ant|ic|ics)?(?!\\p{L})`,
  'giu',
);
const BY_TEXT = new Map(
  ALL.map(({ text, entry, variant }) => [text.startsWith('the ') ? text : text.toLowerCase(), { entry, variant }]),
);

function gather(view: ParagraphView): readonly Use[] {
  const uses: Use[] = [];
  for (const match of view.text.matchAll(NAMES)) {
    const key = BY_TEXT.get(match[1]?.startsWith('the ') ? match[1] : (match[1]?.toLowerCase() ?? ''));
    if (key)
      uses.push({ ...key, start: match.index, end: match.index + (match[1]?.length ?? 0), written: match[1] ?? '' });
  }
  for (const match of view.text.matchAll(STEMS)) {
    const key = BY_TEXT.get(match[2]?.toLowerCase() ?? '');
    const next = view.text.slice(match.index + match[0].length);
    // Names keep their own spelling: "Labour Party", "Lincoln Center", "World Health Organization".
    const proper =
      /^\p{Lu}/u.test(match[0]) &&
      (/^ \p{Lu}/u.test(next) || /\p{Lu}\p{L}* (?:of )?$/u.test(view.text.slice(0, match.index)));
    if (key && !proper && !view.quoted(match.index))
      uses.push({ ...key, start: match.index, end: match.index + match[0].length, written: match[0] });
  }
  return uses;
}

function respelled(written: string, from: string, to: string): string {
  const at = written.toLowerCase().indexOf(from.toLowerCase());
  const right = written.slice(0, at) + to + written.slice(at + from.length);
  return /^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/**
 * One name or word in two spellings within the article (Kiev and Kyiv, defence and defense): marks the rarer, and where they are even the later.
 * Also a British and an American word side by side where the rest of the article is plainly of one kind. Does not find: names that are not listed; spellings inside proper names
 * and quotations; "program" beside "programme", which mean two things in British English.
 */
export const spellingVariants = documentDetector<readonly Use[]>({
  id: 'spelling-variants',
  version: '1',
  categories: ['garbled'],
  scope: 'document',
  gather,
  run(paragraphs) {
    const uses = paragraphs.flatMap(({ start, facts }) =>
      facts.map((use) => ({ ...use, start: use.start + start, end: use.end + start })),
    );
    const dialect = [0, 0];
    for (const { entry, variant } of uses) if (!ENTRIES[entry]?.name) dialect[variant] = (dialect[variant] ?? 0) + 1;
    const found: Finding[] = [];
    for (const [index, entry] of ENTRIES.entries()) {
      const own = uses.filter((use) => use.entry === index);
      const counts = entry.variants.map((_, variant) => own.filter((use) => use.variant === variant).length);
      const present = counts.filter((count) => count > 0).length;
      if (present < 2) continue;
      const most = Math.max(...counts);
      const leaders = counts.flatMap((count, variant) => (count === most ? [variant] : []));
      const favoured = entry.name
        ? undefined
        : (dialect[0] ?? 0) >= (dialect[1] ?? 0) * 2
          ? 0
          : (dialect[1] ?? 0) >= (dialect[0] ?? 0) * 2
            ? 1
            : undefined;
      const capital = entry.variants[0]?.startsWith('the ') ? 0 : undefined;
      const kept = capital ?? (leaders.length === 1 ? leaders[0] : (favoured ?? own[0]?.variant));
      if (kept === undefined) continue;
      const evidence = entry.variants[kept] ?? '';
      for (const use of own.filter((one) => one.variant !== kept)) {
        const right = respelled(use.written, entry.variants[use.variant] ?? '', evidence);
        found.push({
          start: use.start,
          end: use.end,
          category: 'garbled',
          severity: 'minor',
          rule: `spelling-variants/${entry.name ? 'name' : 'dialect'}`,
          message: `Elsewhere the article writes “${evidence}”.`,
          evidence,
          confidence: 0.93,
          replacement: right,
        });
      }
    }
    return found;
  },
});
