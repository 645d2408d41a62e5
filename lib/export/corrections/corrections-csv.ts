import { xmlText } from '#lib/export/xml-text.ts';
import { UNKNOWN_WORDS, type Correction } from './corrections.ts';

const HEADINGS = ['Before', 'After', 'Category', 'Reason', 'Sources', 'Found by', 'Decided by', 'Date'] as const;

/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^\s*[=+\-@\t\r]/u;

/**
 * The corrections as a table (RFC 4180, UTF-8 with its mark, so that spreadsheets read every script). A cell that could
 * be taken for a formula begins with an apostrophe.
 */
export function correctionsCsv(corrections: readonly Correction[]): string {
  const rows = corrections.map(({ before, after, category, reason, sources, foundBy, decidedBy, decidedAt }) => [
    before,
    after ?? UNKNOWN_WORDS,
    category,
    reason,
    sources
      .map(({ stance, name, url }) => `${stance}: ${name}${url === null || url === name ? '' : ` ${url}`}`)
      .join('\n'),
    foundBy,
    decidedBy,
    decidedAt.slice(0, 10),
  ]);
  return `\uFEFF${[HEADINGS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(words: string): string {
  const text = xmlText(words);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
