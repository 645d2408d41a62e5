import { diffWords } from '#lib/core/correction/diff-words.ts';
import { escapeHtml } from '#lib/export/escape-html.ts';
import { htmlPage, STYLE } from '#lib/export/export-html.ts';
import { sourceHtml } from '#lib/export/html/note-html.ts';
import { shortDate } from '#lib/export/short-date.ts';
import { UNKNOWN_WORDS, type Correction } from './corrections.ts';

const LIST_STYLE = `
  ol.corrections { padding-left: 1.6em; }
  ol.corrections > li { margin: 0 0 1.6em; break-inside: avoid; overflow-wrap: anywhere; }
  .change { margin: 0 0 .4em; }
  ins { text-decoration: underline 2px; text-decoration-color: #2c7a4b; background: #2c7a4b1f; }
  del { text-decoration: line-through; color: #9b2c2c; }
  .about, .sources { font: .85rem/1.5 system-ui, sans-serif; color: #555; margin: 0 0 .3em; }
  @media (prefers-color-scheme: dark) { .about, .sources { color: #aaa; } del { color: #f2a6a6; } }
`;

/** The corrections as one HTML file. */
export function correctionsHtml(title: string, language: string | null, corrections: readonly Correction[]): string {
  const heading = `Corrections: ${title}`;
  const list =
    corrections.length === 0
      ? '<p>Nothing has been corrected.</p>'
      : `<ol class="corrections">\n${corrections.map(item).join('\n')}\n</ol>`;
  const body = `<main>\n<h1>${escapeHtml(heading)}</h1>\n${list}\n</main>`;
  return htmlPage({ title: heading, language, style: STYLE + LIST_STYLE, body });
}

function item({ before, after, category, reason, sources, foundBy, decidedBy, decidedAt }: Correction): string {
  return [
    '<li>',
    `<p class="change">${after === null ? `<del>${escapeHtml(before)}</del> ${UNKNOWN_WORDS}` : change(before, after)}</p>`,
    reason === '' ? '' : `<p>${escapeHtml(reason).replaceAll('\n', '<br>')}</p>`,
    sources.length === 0 ? '' : `<ul class="sources">${sources.map(sourceHtml).join('')}</ul>`,
    `<p class="about">${escapeHtml(category)}. Found by ${escapeHtml(foundBy)}, corrected by ${escapeHtml(decidedBy)} on <time datetime="${escapeHtml(decidedAt)}">${shortDate(decidedAt)}</time>.</p>`,
    '</li>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function change(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, text }) => {
      const html = escapeHtml(text).replaceAll('\n', '<br>');
      return kind === 'kept' ? html : kind === 'removed' ? `<del>${html}</del>` : `<ins>${html}</ins>`;
    })
    .join('');
}
