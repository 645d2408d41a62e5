import type { Finding } from './detector.ts';

/** A finding of these rules says that the words are not the article's at all: what else is found inside them is noise. */
const FOREIGN_MATTER = /^(?:scrape-residue|injected-ad|foreign-script|mojibake|repeated-text)\//;

const overlaps = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;
const isForeign = ({ rule }: Finding): boolean => FOREIGN_MATTER.test(rule);

/** Best first: foreign matter, then the surer one, then the one that offers words, then the longer. */
function better(a: Finding, b: Finding): number {
  return (
    Number(isForeign(b)) - Number(isForeign(a)) ||
    b.confidence - a.confidence ||
    Number(b.replacement !== undefined) - Number(a.replacement !== undefined) ||
    b.end - b.start - (a.end - a.start)
  );
}

/**
 * One finding where several of one category overlap, so that no two replacements can be accepted for the same words.
 * Different categories may overlap (a garbled phrase in an unsupported claim), except inside foreign matter.
 * Answers in the order of the text; the longer first where two begin together.
 */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  const longest = findings.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const buckets = new Map<number, Finding[]>();
  const width = Math.max(longest, 64);
  for (const finding of findings.toSorted(better)) {
    const first = Math.floor(finding.start / width);
    const last = Math.floor(finding.end / width);
    const near = [first - 1, first, last, last + 1].flatMap((at) => buckets.get(at) ?? []);
    const beaten = near.some(
      (other) => overlaps(other, finding) && (other.category === finding.category || isForeign(other)),
    );
    if (beaten) continue;
    kept.push(finding);
    for (const at of new Set([first, last])) buckets.set(at, [...(buckets.get(at) ?? []), finding]);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1));
}
