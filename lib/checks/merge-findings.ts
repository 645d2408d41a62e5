import type { Finding } from './detector.ts';
import { firstIndex } from '#lib/core/first-index.ts';

/** A finding of these rules says that the words are not the article's at all: what else is found inside them is noise. */
const FOREIGN_MATTER = /^(?:scrape-residue|injected-ad|foreign-script|mojibake|repeated-text)\//;

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

/** Findings none of which overlap, by where they start: as many as an article has can be asked about in no time. */
class Row {
  readonly #row: Finding[] = [];

  #after(offset: number): number {
    return firstIndex(this.#row, ({ end }) => end > offset);
  }

  overlaps({ start, end }: Finding): boolean {
    return (this.#row[this.#after(start)]?.start ?? Number.POSITIVE_INFINITY) < end;
  }

  add(finding: Finding): void {
    this.#row.splice(this.#after(finding.start), 0, finding);
  }
}

/** A foreign letter, and the nonsense that it begins: one defect, mended with one key. */
function joined(findings: readonly Finding[]): readonly Finding[] {
  const nonsense = new Map(
    findings.filter(({ rule }) => rule === 'non-words/gibberish').map((finding) => [finding.start, finding]),
  );
  const ends = new Set<Finding>();
  const wide = findings.map((finding) => {
    const rest = finding.rule.startsWith('foreign-script/') ? nonsense.get(finding.end) : undefined;
    if (!rest) return finding;
    ends.add(rest);
    const replacement = finding.replacement === undefined ? undefined : finding.replacement + (rest.replacement ?? '');
    return { ...finding, end: rest.end, ...(replacement === undefined ? {} : { replacement }) };
  });
  return wide.filter((finding) => !ends.has(finding));
}

/**
 * One finding where several of one category overlap, so that no two replacements can be accepted for the same words.
 * Different categories may overlap (a garbled phrase in an unsupported claim), except inside foreign matter.
 * Answers in the order of the text; the longer first where two begin together.
 */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const rows = new Map<string, Row>();
  const foreign = new Row();
  const kept = joined(findings)
    .toSorted(better)
    .filter((finding) => {
      const row = rows.get(finding.category) ?? new Row();
      if (row.overlaps(finding) || foreign.overlaps(finding)) return false;
      row.add(finding);
      rows.set(finding.category, row);
      if (isForeign(finding)) foreign.add(finding);
      return true;
    });
  return kept.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1));
}
