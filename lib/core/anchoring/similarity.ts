/** Above this many cells the table of distances costs more than its answer is worth; then a lower bound is used. */
const MOST_CELLS = 1_000_000;
/** Length of the pieces by which long texts are compared. */
const PIECE = 24;

/**
 * How alike two texts are, 0 to 1: one less the edit distance over the longer length. For long texts that differ in
 * much, a lower bound: the share of pieces of `a` found verbatim and in order in `b`.
 */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || a === b) return 1;
  const head = commonStart(a, b);
  const tail = commonEnd(a.slice(head), b.slice(head));
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length * right.length <= MOST_CELLS) return 1 - distance(left, right) / longer;
  return (head + tail + orderedPieces(left, right)) / longer;
}

/** How many units two texts share at their beginning. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** How many units two texts share at their end. */
export function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  return length;
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  const row = new Uint32Array(b.length + 1).map((_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    let diagonal = i - 1;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      diagonal = row[j] ?? 0;
      row[j] = Math.min(substituted, diagonal + 1, (row[j - 1] ?? 0) + 1);
    }
  }
  return row[b.length] ?? 0;
}

function orderedPieces(a: string, b: string): number {
  let found = 0;
  let from = 0;
  for (let start = 0; start + PIECE <= a.length; start += PIECE) {
    const at = b.indexOf(a.slice(start, start + PIECE), from);
    if (at < 0) continue;
    found += PIECE;
    from = at + PIECE;
  }
  return found;
}
