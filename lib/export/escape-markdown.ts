/** What begins something else than a paragraph at the start of a line. */
const LINE_STARTS: readonly RegExp[] = [/^([#>+=|:-])/, /^(\d{1,9})([.)])/];

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** Text with everything that could mean anything as an entity: hard to read, and read as nothing else. */
export function entityMarkdown(line: string): string {
  return line.replaceAll(/[!-/:-@[-`{-~\n\r]|^\s+|\s+$/gu, (characters) => Array.from(characters, entity).join(''));
}

/**
 * Text that stands for itself in Markdown. White space at the ends of a line, which a reader would drop, is written as
 * entities; what would begin a list, a heading or a rule at the start of a line is escaped.
 */
export function escapeMarkdown(
  text: string,
  { startsLine, endsLine }: { readonly startsLine: boolean; readonly endsLine: boolean },
): string {
  let escaped = text
    .replaceAll(/[\\`*[\]<~]/g, (character) => `\\${character}`)
    // Inside a word it is no delimiter, and snake_case stays readable.
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/&(?=#?\w+;)/g, '\\&')
    .replaceAll(/[\n\r]/g, entity);
  if (startsLine) {
    escaped = escaped.replace(/^\s+/u, (space) => Array.from(space, entity).join(''));
    for (const start of LINE_STARTS)
      escaped = escaped.replace(start, (_all, first: string, second?: unknown) =>
        typeof second === 'string' ? `${first}\\${second}` : `\\${first}`,
      );
  }
  if (endsLine)
    escaped = escaped.replace(/\s+$/u, (space) => Array.from(space, entity).join('')).replace(/(?<!\\)#$/, '\\#');
  return escaped;
}
