/** Nobody wraps by hand at more. */
const WIDEST = 100;
/** Fewer line breaks inside paragraphs prove nothing. */
const FEWEST_BREAKS = 3;

/**
 * Lines that a program has wrapped at a fixed width, joined to paragraphs again; any other lines as they are. Wrapped
 * text shows itself: paragraphs stand apart by blank lines, and no line inside one had room for the first word of the
 * line after it.
 */
export function unwrapLines(lines: readonly string[]): readonly string[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width > WIDEST || !lines.slice(1, -1).some((line) => line === '')) return lines;
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return line === '' || next === undefined || next === '' ? [] : [{ line, next }];
  });
  const isWrapped = ({ line, next }: { line: string; next: string }) =>
    line.length + 1 + (next.split(/\s/, 1)[0] ?? '').length > width;
  if (breaks.length < FEWEST_BREAKS || !breaks.every(isWrapped)) return lines;
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' '));
}
