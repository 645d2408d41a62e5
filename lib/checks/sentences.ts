import type { Range } from '#lib/core/annotation/annotation.ts';
import { ATOM } from '#lib/core/article/text-map.ts';

/** After these a full stop does not end a sentence, whatever follows. */
const ABBREVIATION =
  /(?:^|[\s(“"‘])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Jr|St|Gen|Col|Lt|Maj|Capt|Cmdr|Sgt|Adm|Gov|Sen|Rep|Rev|Hon|Pres|Mt|No|Nos|vs|v|c|ca|cf|e\.g|i\.e|al|approx|est|fig|Fig|vol|pp|p|Art|Sec|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.\s*$/;
/** After these it may: "in the U.S. The" ends one, "the U.S. government" does not. */
const INITIALS = /(?:^|[\s(“"‘-])(?:[A-Z]\.){2,}\s*$|(?:^|\s)(?:[ap]\.m|Inc|Corp|Co|Ltd|etc)\.\s*$/;
/** A time of day ends a sentence before a capital, unless a day, a month or a time zone follows. */
const TIME = /\b[ap]\.m\.\s*$/;
const AFTER_TIME =
  /^(?:\P{Lu}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Eastern|Pacific|Central|Mountain|Greenwich|[A-Z]{2,5}\b)/u;
const SINGLE_INITIAL = /(?:^|[\s(“"‘])[A-Z]\.\s*$/;
const OPENS_SENTENCE =
  /^[“"‘(]?(?:The|A|An|It|He|She|They|We|But|And|In|On|At|This|That|These|Those|There|If|When|For|His|Her|Its|Their|“)\b/;

let segmenter: Intl.Segmenter | undefined;

function joinsOn(before: string, after: string): boolean {
  if (/[.!?]["”’)]\s*$/.test(before) && /^[a-z]/.test(after)) return true;
  if (ABBREVIATION.test(before) || SINGLE_INITIAL.test(before)) return true;
  if (TIME.test(before)) return AFTER_TIME.test(after);
  return INITIALS.test(before) && !OPENS_SENTENCE.test(after);
}

/**
 * The sentences of one paragraph, without the space around them, in order. Intl.Segmenter's rules, with its cuts after
 * "U.S.", "Dr.", "Nov." and initials taken back, and a quotation kept with the "he said" that follows it.
 */
export function sentencesOf(text: string): readonly Range[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const found: { start: number; end: number }[] = [];
  // A reference to a footnote stands behind the end of its sentence, as a closing quotation mark does.
  for (const { index, segment } of segmenter.segment(text.replaceAll(ATOM, '”'))) {
    const last = found.at(-1);
    if (last && joinsOn(text.slice(Math.max(last.start, last.end - 24), last.end), segment))
      last.end = index + segment.length;
    else found.push({ start: index, end: index + segment.length });
  }
  return found.flatMap(({ start, end }) => {
    const whole = text.slice(start, end);
    const trimmed = whole.trim();
    if (trimmed === '') return [];
    const lead = whole.length - whole.trimStart().length;
    return [{ start: start + lead, end: start + lead + trimmed.length }];
  });
}
