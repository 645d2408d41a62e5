/** Lines of a page's own copy that the server's text doesn't have, in order: what would be lost by throwing the copy away. */
export function unsentLines(own: string, server: string): readonly string[] {
  const there = new Map<string, number>();
  for (const line of server.split('\n')) there.set(line, (there.get(line) ?? 0) + 1);
  return own.split('\n').filter((line) => {
    const left = there.get(line) ?? 0;
    there.set(line, left - 1);
    return line.trim() !== '' && left <= 0;
  });
}
