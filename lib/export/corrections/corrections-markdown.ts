import { escapeMarkdown } from '#lib/export/escape-markdown.ts';
import { shortDate } from '#lib/export/short-date.ts';
import { UNKNOWN_WORDS, type Correction } from './corrections.ts';

/** The corrections as a Markdown list. */
export function correctionsMarkdown(title: string, corrections: readonly Correction[]): string {
  const items = corrections.map((correction, index) => item(correction, `${index + 1}. `));
  return `${[`# ${words(`Corrections: ${title}`)}`, ...(items.length === 0 ? ['Nothing has been corrected.'] : items)].join('\n\n')}\n`;
}

function item(
  { before, after, category, reason, sources, foundBy, decidedBy, decidedAt }: Correction,
  number: string,
): string {
  const lines = [
    before === '' ? '' : `~~${words(before)}~~`,
    after === '' ? '' : `**${words(after ?? UNKNOWN_WORDS)}**`,
    words(reason),
    ...sources.map(
      ({ stance, name, url, quote }) =>
        `${stance}: ${url === null ? words(name) : `[${words(name || url)}](<${url.replaceAll(/[<>\\]/g, '\\$&')}>)`}${quote === '' ? '' : ` “${words(quote)}”`}`,
    ),
    words(`${category}. Found by ${foundBy}, corrected by ${decidedBy} on ${shortDate(decidedAt)}.`),
  ].filter((line) => line !== '');
  return lines.map((line, index) => `${index === 0 ? number : ' '.repeat(number.length)}${line}`).join('\\\n');
}

function words(text: string): string {
  const line = text.replaceAll(/[\s\u2028\u2029]+/gu, ' ').trim();
  return escapeMarkdown(line, { startsLine: true, endsLine: true });
}
