/**
 * The replacement that an editor proposes by rewriting quoted words in place: the rewritten words, with line breaks as
 * spaces, as a replacement has none. Null when that leaves the words as they are; "" proposes to delete them.
 */
export function propose(quoted: string, rewritten: string): string | null {
  const replacement = rewritten.replaceAll(/[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]+\s*/gu, ' ');
  return replacement === quoted ? null : replacement;
}
