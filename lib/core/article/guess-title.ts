import { LIMITS } from '../limits.ts';
import type { DocumentNode } from './article.ts';
import { projectDocument } from './project-document.ts';

/** A guessed title that is longer is cut, at a space where there is one. */
const GUESSED_LENGTH = 160;

/** A title for an article that was given none: its first heading, or its first line with words. */
export function guessTitle(document: DocumentNode): string {
  // At the top level only: a heading in a quotation or a list names something else.
  const headings = (document.content ?? []).filter(({ type }) => type === 'heading');
  for (const content of [headings, document.content ?? []])
    for (const { text } of projectDocument({ type: 'doc', content }).blocks) {
      const line = oneLine(text);
      if (line !== '') return shorten(line);
    }
  return 'Untitled';
}

/** Any text as a title can be: one line, no control characters, at most LIMITS.titleLength. */
export function oneLine(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}\u2028\u2029\uFFFC]+/gu, ' ').trim();
  return cutAt(line, LIMITS.titleLength);
}

function shorten(line: string): string {
  if (line.length <= GUESSED_LENGTH) return line;
  const space = line.lastIndexOf(' ', GUESSED_LENGTH);
  return `${cutAt(line, space > GUESSED_LENGTH / 2 ? space : GUESSED_LENGTH)}…`;
}

/** The beginning of a text, without half a character at its end. */
function cutAt(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
