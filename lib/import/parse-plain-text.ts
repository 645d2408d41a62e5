import type { DocumentNode } from '#lib/core/article/article.ts';
import { findLists } from './text-lists.ts';
import { unwrapLines } from './unwrap-lines.ts';

const RULE = /^(-{3,}|\*{3,}|_{3,}|(\* ){2,}\*|(- ){2,}-)$/;
const LONGEST_TITLE = 200;
const LONGEST_HEADING = 80;
/** A heading is followed by something clearly longer: lines of about one length are a list or a poem. */
const LONGER_BY = 1.5;

/**
 * Plain text as a document: a line is a paragraph, blank lines only divide, a line of dashes is a rule, and lines that are
 * a list are one (text-lists.ts). The first line is the title; short lines in title case, and short numbered ones with
 * others like them, are headings, as far as that can be told from their look. No word is changed, moved or lost: numbers
 * stay words of their paragraphs, and only the signs before the items of a list go.
 */
export function parsePlainText(text: string): DocumentNode {
  const lines = unwrapLines(text.split(/\r\n|\r|\n/).map((line) => line.replaceAll(/^[ \t]+|[ \t]+$/g, '')));
  const runs = findLists(lines.filter((line) => line.trim() !== ''));
  const numbers = new Set(runs.map((run) => (run.kind === 'line' ? numberOf(run.line) : null)));
  const content = runs.map((run, index) => {
    if (run.kind === 'list') return toList(run.lines);
    const next = runs[index + 1];
    return toBlock(run.line, index === 0, next?.kind === 'line' ? next.line : next?.lines[0], numbers);
  });
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function toList(lines: readonly string[]): DocumentNode {
  return {
    type: 'bulletList',
    content: lines.map((line) => ({ type: 'listItem', content: [{ type: 'paragraph', content: textOf(line) }] })),
  };
}

const textOf = (text: string): DocumentNode[] => (text === '' ? [] : [{ type: 'text', text }]);

function toBlock(
  line: string,
  isFirst: boolean,
  next: string | undefined,
  numbers: ReadonlySet<number | null>,
): DocumentNode {
  if (RULE.test(line)) return { type: 'horizontalRule' };
  if (isFirst && isTitle(line, next)) return { type: 'heading', attrs: { level: 1 }, content: textOf(line) };
  if (isHeading(line, next)) return { type: 'heading', attrs: { level: 2 }, content: textOf(line) };
  const number = numberOf(line);
  const isOneOfMany = number !== null && (numbers.has(number - 1) || numbers.has(number + 1));
  if (isOneOfMany && isNumberedHeading(line, next))
    return { type: 'heading', attrs: { level: 3 }, content: textOf(line) };
  return { type: 'paragraph', content: isOneOfMany ? withBoldLead(line) : textOf(line) };
}

/** The number that a line begins with: "2. In the case of Russia", "2) Other things". */
function numberOf(line: string): number | null {
  const number = /^(\d{1,3})[.)][ \t]+\S/.exec(line)?.[1];
  return number === undefined ? null : Number(number);
}

/** A short numbered line that is no sentence, with its text behind it. */
function isNumberedHeading(line: string, next: string | undefined): boolean {
  return (
    line.length <= LONGEST_HEADING &&
    !/[.!?;,…]["'”’)\]]*$/u.test(line) &&
    next !== undefined &&
    numberOf(next) === null &&
    next.length >= line.length * LONGER_BY
  );
}

/** "1. Regarding NATO: Should Kyiv" is a heading with its text in one line: its words up to the colon are bold. */
function withBoldLead(line: string): DocumentNode[] {
  const lead = /^\d{1,3}[.)][ \t]+\p{Lu}[^.!?:]{2,60}:(?=[ \t])/u.exec(line)?.[0];
  if (lead === undefined) return textOf(line);
  return [{ type: 'text', marks: [{ type: 'bold' }], text: lead }, ...textOf(line.slice(lead.length))];
}

function isTitle(line: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    line.length <= LONGEST_TITLE &&
    !/[.:;,…。：；，]["'”’)\]]*$/u.test(line) &&
    /^["'“‘«¿¡]?[\p{L}\p{N}]/u.test(line)
  );
}

function isHeading(line: string, next: string | undefined): boolean {
  return (
    line.length <= LONGEST_HEADING &&
    /^["'“‘«]?\p{Lu}/u.test(line) &&
    !/[.!?:;,…]["'”’)\]]*$/u.test(line) &&
    isTitleCase(line) &&
    next !== undefined &&
    !RULE.test(next) &&
    next.length >= line.length * LONGER_BY
  );
}

/** At least two words, and at least half of those of four letters or more begin with a capital. */
function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const long = words.filter((word) => word.length >= 4);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2 && capitals.length > 0 && capitals.length * 2 >= long.length;
}
