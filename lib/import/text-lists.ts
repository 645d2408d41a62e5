/** Lines of plain text that belong together. */
export type TextRun =
  | { readonly kind: 'line'; readonly line: string }
  /** `lines` are the items, without the signs before them. */
  | { readonly kind: 'list'; readonly lines: readonly string[] };

/** Signs of items. Dashes are not among them: in many languages they begin what somebody says. */
const BULLET = /^[-*•‣◦▪·][ \t]+(?=\S)/u;
/** A few words and a colon before what is said of them: "Conditional backing: Trump demanded". */
const LEAD = /^\p{Lu}[^.!?:]{2,60}: \S/u;
/** Items without any sign are short, and about as long as each other. */
const LONGEST_ITEM = 90;
const MOST_UNEVEN = 2.5;
const FEWEST_BARE = 3;
/** Looking on for longer would take a text of such lines alone the square of its length. */
const MOST_BARE = 60;
/** What comes after such a list is clearly longer. */
const LONGER_BY = 1.5;

/**
 * Finds lists among lines: two or more that begin with the same sign, or stand behind a line that ends in a colon and have
 * each a lead of their own, or are short and alike. No word is lost: only the signs are no part of the items.
 */
export function findLists(lines: readonly string[]): TextRun[] {
  const runs: TextRun[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const signed = signedItems(lines, at);
    if (signed > 0) {
      runs.push({ kind: 'list', lines: lines.slice(at, at + signed).map((item) => item.replace(BULLET, '')) });
      at += signed - 1;
      continue;
    }
    runs.push({ kind: 'line', line });
    const led = announces(line) ? Math.max(leadItems(lines, at + 1), bareItems(lines, at + 1)) : 0;
    if (led > 0) runs.push({ kind: 'list', lines: lines.slice(at + 1, at + 1 + led) });
    at += led;
  }
  return runs;
}

/** At least three words, and a colon that leads to what comes. */
function announces(line: string): boolean {
  return line.endsWith(':') && line.split(/\s+/).length >= 3;
}

function countWhile(lines: readonly string[], from: number, holds: (line: string) => boolean): number {
  let count = 0;
  while (from + count < lines.length && holds(lines[from + count] ?? '')) count += 1;
  return count;
}

function signedItems(lines: readonly string[], from: number): number {
  const sign = lines[from]?.[0] ?? '';
  const count = countWhile(
    lines,
    from,
    (line) => BULLET.test(line) && line.startsWith(sign) && !/^([-*] )+[-*]?$/.test(line),
  );
  return count >= 2 ? count : 0;
}

function leadItems(lines: readonly string[], from: number): number {
  const count = countWhile(lines, from, (line) => LEAD.test(line));
  return count >= 2 ? count : 0;
}

function bareItems(lines: readonly string[], from: number): number {
  const end = endOf(lines[from] ?? '');
  let [longest, shortest] = [0, Infinity];
  const count = countWhile(lines.slice(from, from + MOST_BARE), 0, (line) => {
    const isLonger = longest > 0 && line.length >= longest * LONGER_BY;
    if (isLonger || line.length > LONGEST_ITEM || !/^\p{Lu}/u.test(line) || endOf(line) !== end) return false;
    [longest, shortest] = [Math.max(longest, line.length), Math.min(shortest, line.length)];
    return true;
  });
  const next = lines[from + count];
  const isOver = next === undefined || next.length >= longest * LONGER_BY;
  return count >= FEWEST_BARE && longest <= shortest * MOST_UNEVEN && isOver ? count : 0;
}

const endOf = (line: string): string => /[.;,!?:]?$/.exec(line)?.[0] ?? '';
