/** A place in a file as compilers name it: both count from 1, columns in UTF-16 units. */
export interface SourcePlace {
  readonly line: number;
  readonly column: number;
}

/** How far a word may be looked for: a tag with its attributes and an address in between, but not the next chapter. */
const REACH = 4_000;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Markup blanked out, so that the words of tags and scripts are not taken for the article's; lengths stay. */
function withoutTags(source: string): string {
  const blank = (markup: string): string => markup.replace(/[^\n]/g, ' ');
  return source.replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, blank).replace(/<!--[\s\S]*?-->|<[^>]*>/g, blank);
}

/**
 * Where in its file an offset of the projection stands: words are looked for in the file in their order. A word that the file
 * writes in another way (an entity) takes the place of the word before it.
 */
export function sourcePlaces(source: string, projection: string, markup: boolean): (offset: number) => SourcePlace {
  const plain = markup ? withoutTags(source) : source;
  const known: { offset: number; at: number }[] = [{ offset: 0, at: 0 }];
  let cursor = 0;
  for (const match of projection.matchAll(WORD)) {
    const at = plain.slice(cursor, cursor + REACH).indexOf(match[0]);
    if (at < 0) continue;
    known.push({ offset: match.index, at: cursor + at });
    cursor += at + match[0].length;
  }
  return (offset) => {
    const last = known.findLast((one) => one.offset <= offset) ?? { offset: 0, at: 0 };
    const at = Math.min(last.at + (offset - last.offset), plain.length);
    const before = source.slice(0, at);
    return { line: before.split('\n').length, column: at - (before.lastIndexOf('\n') + 1) + 1 };
  };
}
