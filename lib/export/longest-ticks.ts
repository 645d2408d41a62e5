/** Length of the longest run of backticks in a text: what fences it must be longer. */
export function longestTicks(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
}
