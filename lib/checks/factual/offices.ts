import { documentDetector, type Finding } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';

interface Office {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly title: string;
  /** Whose chief executive or chairman: the organisation as written. */
  readonly of: string | undefined;
  readonly words: string;
}

/** Offices of which nobody holds two at a time. */
const STATE =
  '(?:[Dd]eputy |[Vv]ice[- ]|[Ff]irst )?(?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|(?:[Ff]oreign|[Ff]inance|[Dd]efen[cs]e|[Ii]nterior|[Hh]ealth|[Ee]ducation|[Jj]ustice|[Tt]ransport|[Ee]nergy|[Tt]rade|[Hh]ousing|[Ee]nvironment|[Aa]griculture|[Ll]abou?r) [Mm]inister|[Gg]overnor|[Mm]ayor|[Ss]enator|King|Queen|Pope|[Aa]mbassador|[Ss]peaker|[Cc]oach|[Rr]eferee|[Gg]oalkeeper|[Jj]udge|[Pp]rosecutor)';
const NAME = "(\\p{Lu}[\\p{L}’'-]+(?: (?:de|van|von|al|bin|del|da|\\p{Lu}\\.))*(?: \\p{Lu}[\\p{L}’'-]+){0,2})";
const BEFORE_NAME = new RegExp(`(?<![\\p{L}-])(${STATE}),? ${NAME}`, 'gu');
/** "Badr Abdelatty, the defence minister". */
const AFTER_NAME = new RegExp(
  `(?<![\\p{L}-])${NAME}, (?:the |its |their )?(?:\\p{Lu}\\p{Ll}+ )?(${STATE})(?=[,.;]| (?:of|since|said|added)\\b)`,
  'gu',
);
const CORPORATE = '(?:chief executive|chairman|chairwoman|managing director|head|founder|owner)';
const ORGANISATION = '((?:\\p{Lu}[\\p{L}&’-]*)(?: \\p{Lu}[\\p{L}&’-]*)*)';
const RUNS = new RegExp(
  `\\b(${CORPORATE}) of (?:its rival |the rival |rival )?${ORGANISATION}, ${NAME}(?=[,. ])`,
  'gu',
);
const RUN_BY = new RegExp(
  `(?<![\\p{L}-])${NAME}, (?:the )?(${CORPORATE}) of (?:its rival |the rival |rival )?${ORGANISATION}`,
  'gu',
);
/** An office of the past or of one day is no contradiction. */
const OTHER_TIME =
  /\b(?:former|ex|then|late|acting|interim|incoming|outgoing|future|designate|elect|first|shadow|assistant|honorary|later|became|was|previously|once|son|daughter|wife|husband|brother|sister)[- ](?:\p{L}+[- ]){0,2}$/iu;

/** Without any of these words nobody holds an office in a paragraph. */
const WORDS =
  'president prime chancellor minister governor mayor senator king queen pope ambassador speaker coach referee goalkeeper judge prosecutor executive chairman chairwoman director head founder owner'.split(
    ' ',
  );

function gather(view: ParagraphView): readonly Office[] {
  const { text } = view;
  if (!view.hasOne(WORDS)) return [];
  const found: Office[] = [];
  const add = (start: number, end: number, name: string, title: string, of?: string): void => {
    if (view.quoted(start) || OTHER_TIME.test(text.slice(Math.max(0, start - 40), start))) return;
    found.push({ start, end, name, title: title.toLowerCase(), of, words: text.slice(start, end) });
  };
  for (const match of text.matchAll(BEFORE_NAME))
    add(match.index, match.index + match[0].length, match[2] ?? '', match[1] ?? '');
  for (const match of text.matchAll(AFTER_NAME))
    add(match.index, match.index + match[0].length, match[1] ?? '', match[2] ?? '');
  if (text.includes(' of '))
    for (const match of text.matchAll(RUNS))
      add(match.index, match.index + match[0].length, match[3] ?? '', match[1] ?? '', match[2]);
  if (text.includes(' of '))
    for (const match of text.matchAll(RUN_BY))
      add(match.index, match.index + match[0].length, match[1] ?? '', match[2] ?? '', match[3]);
  return found;
}

const surname = (name: string): string => name.split(' ').at(-1) ?? name;
const isSamePerson = (a: Office, b: Office): boolean =>
  a.name === b.name || ((!a.name.includes(' ') || !b.name.includes(' ')) && surname(a.name) === surname(b.name));

function contradicts(a: Office, b: Office): boolean {
  if (a.of !== undefined || b.of !== undefined)
    return (
      a.of !== undefined &&
      b.of !== undefined &&
      a.title === b.title &&
      surname(a.of) !== surname(b.of) &&
      a.of !== b.of
    );
  return a.title !== b.title && !a.title.includes(b.title) && !b.title.includes(a.title);
}

/** "prime minister, King Salman": two offices in one breath. */
const CROWNED =
  /\b(?:[Pp]rime [Mm]inister|[Pp]resident|[Cc]hancellor),? (?:King|Queen|Pope|Emperor|Sultan) \p{Lu}\p{L}+/gu;

/**
 * A person with two offices that nobody holds at once: "finance minister Ana Sol" and "the foreign minister, Ana Sol". Does not find: former and acting offices; two
 * people of one surname whose first names are told; "minister" and "chief executive" without saying of what.
 */
export const offices = documentDetector<{ readonly held: readonly Office[]; readonly crowned: readonly Finding[] }>({
  id: 'offices',
  version: '1',
  categories: ['factual'],
  scope: 'document',
  gather: (view) => ({
    held: gather(view),
    crowned: Array.from(view.text.matchAll(CROWNED), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      category: 'factual',
      severity: 'major',
      rule: 'offices/two',
      message: 'Nobody holds both offices.',
      confidence: 0.82,
    })),
  }),
  run(paragraphs) {
    const all = paragraphs.flatMap(({ start, facts }) =>
      facts.held.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
    );
    const found: Finding[] = paragraphs.flatMap(({ start, facts }) =>
      facts.crowned.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
    );
    for (const later of all) {
      const first = all.find((one) => one.start < later.start && isSamePerson(one, later));
      if (!first || !contradicts(first, later)) continue;
      const { start, end } = later;
      const message = `Earlier the article has “${first.words}”.`;
      found.push({
        start,
        end,
        category: 'factual',
        severity: 'major',
        rule: 'offices/two',
        message,
        evidence: first.words,
        confidence: 0.78,
      });
    }
    return found;
  },
});
