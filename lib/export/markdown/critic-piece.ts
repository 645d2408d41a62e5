import { ATOM } from '#lib/core/article/text-map.ts';
import { inlineMarkdown, referenceMarkdown, type LineEnds } from '#lib/export/markdown-inline.ts';
import type { MarkedInline } from '#lib/export/marked/lay-out.ts';

export type Words = Extract<MarkedInline, { kind: 'words' }>;

/** Marks that are written with delimiters, which run into each other where pieces meet. */
const DELIMITED: ReadonlySet<string> = new Set(['bold', 'italic', 'strike', 'code']);

const isDelimited = (words: Words | undefined): boolean =>
  words?.marks.some(({ type }) => DELIMITED.has(type)) ?? false;

/**
 * Words that stand between other words of their line, as Markdown without anything that CriticMarkup would read. Their
 * emphasis is given up where a reader would not take it as meant: the words come first.
 */
export function criticPiece(
  words: Words,
  neighbours: { readonly before: Words | undefined; readonly after: Words | undefined },
  ends: LineEnds,
): string {
  if (words.atom) return words.atom.type === 'footnoteReference' ? referenceMarkdown(words.atom) : '';
  const isCut = isDelimited(neighbours.before) || isDelimited(neighbours.after);
  const said = words.marks.filter(({ type }) => type !== 'underline');
  const marks = said.filter(
    ({ type }) => !DELIMITED.has(type) || (said.length === 1 && !isCut && isWhole(words, type)),
  );
  // Digits at the start of a line would be a list's number with the next piece.
  if (ends.startsLine && /^\d{1,9}$/.test(words.text)) return words.text.replace(/^\d/, entityOf);
  return escapeCritic(inlineMarkdown([{ type: 'text', text: words.text.replaceAll(ATOM, ''), marks }], ends));
}

const entityOf = (character: string): string => `&#${character.charCodeAt(0)};`;

/** Code in which nothing would be read as CriticMarkup: code can't be escaped. */
export const PLAIN_CODE = /^[^{}~]*$/;

/** Delimiters are read for sure only around letters. */
function isWhole({ text }: Words, type: string): boolean {
  return type === 'code' ? PLAIN_CODE.test(text) : /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su.test(text);
}

/**
 * Puts entities for the characters that CriticMarkup's delimiters are made with, and keeps an entity or an image from
 * beginning that the next piece would end.
 */
export function escapeCritic(markdown: string): string {
  return markdown
    .replaceAll(/(?<!\\)&(?=[#\w]*$)/g, '\\&')
    .replace(/(?<!\\)!$/, '\\!')
    .replaceAll(/[{}]/g, entityOf)
    .replaceAll(/\\[\\~]/g, (escaped) => (escaped === '\\~' ? '&#126;' : escaped));
}
