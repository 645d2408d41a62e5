import type { DocumentNode } from '#lib/core/article/article.ts';
import { unwrapLines } from './unwrap-lines.ts';

const RULE = /^(-{3,}|\*{3,}|_{3,}|(\* ){2,}\*|(- ){2,}-)$/;
const LONGEST_TITLE = 200;
const LONGEST_HEADING = 80;
/** A heading is followed by something clearly longer: lines of about one length are a list or a poem. */
const LONGER_BY = 1.5;

/**
 * Plain text as a document: a line is a paragraph, blank lines only divide, a line of dashes is a rule. The first line
 * is the title, and short lines in title case are headings, as far as that can be told from their look. No word is
 * changed, moved or lost: numbers and bullets stay words of their paragraphs.
 */
export function parsePlainText(text: string): DocumentNode {
  const lines = unwrapLines(text.split(/\r\n|\r|\n/).map((line) => line.replaceAll(/^[ \t]+|[ \t]+$/g, '')));
  const written = lines.filter((line) => line.trim() !== '');
  const content = written.map((line, index) => toBlock(line, index === 0, written[index + 1]));
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function toBlock(line: string, isFirst: boolean, next: string | undefined): DocumentNode {
  if (RULE.test(line)) return { type: 'horizontalRule' };
  const content = [{ type: 'text', text: line }];
  if (isFirst && isTitle(line, next)) return { type: 'heading', attrs: { level: 1 }, content };
  if (isHeading(line, next)) return { type: 'heading', attrs: { level: 2 }, content };
  return { type: 'paragraph', content };
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
