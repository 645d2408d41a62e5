/** FNV-1a over UTF-16 units, 32 bits: the server and the page need the same one, at once, for thousands of lines. */
function hashLine(line: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < line.length; index++) hash = Math.imul(hash ^ line.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/**
 * A number for each line of a text that has words, in order. Two lines with the same words have the same one; that two
 * others have is unlikely, and only hides or shows a mark.
 */
export function lineHashes(text: string): number[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(hashLine);
}
