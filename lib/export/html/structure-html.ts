import type { DocumentNode } from '#lib/core/article/article.ts';
import { escapeHtml } from '#lib/export/escape-html.ts';
import { footnoteId, type Footnotes } from '#lib/export/pdf/footnotes.ts';

/** A table whose cells are drawn by `inside`. It scrolls in a box of its own where it is too wide. */
export function tableHtml(table: DocumentNode, inside: (cell: DocumentNode) => string): string {
  const rows = (table.content ?? []).map(
    ({ content = [] }) => `<tr>${content.map((cell) => cellHtml(cell, inside)).join('')}</tr>`,
  );
  return `<div class="table-box"><table><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

function cellHtml(cell: DocumentNode, inside: (cell: DocumentNode) => string): string {
  const tag = cell.type === 'tableHeader' ? 'th' : 'td';
  const spans = ['colspan', 'rowspan'].map((name) => {
    const cells = Number(cell.attrs?.[name] ?? 1);
    return Number.isSafeInteger(cells) && cells > 1 ? ` ${name}="${cells}"` : '';
  });
  return `<${tag}${spans.join('')}>${inside(cell)}</${tag}>`;
}

/** An image, or where its bytes are not here its description. */
export function imageHtml({ attrs = {} }: DocumentNode, addressOf: (asset: string) => string | null): string {
  const { asset, alt, title, width, height } = attrs;
  const words = escapeHtml(typeof alt === 'string' ? alt : '');
  const address = typeof asset === 'string' ? addressOf(asset) : null;
  if (address === null)
    return `<figure class="missing-image" role="img" aria-label="${words || 'An image that is not here'}"></figure>`;
  const named = typeof title === 'string' && title !== '' ? ` title="${escapeHtml(title)}"` : '';
  const sizes = [width, height].map(Number);
  const size = sizes.every((pixels) => Number.isSafeInteger(pixels) && pixels > 0)
    ? ` width="${sizes[0]}" height="${sizes[1]}"`
    : '';
  return `<figure><img src="${escapeHtml(address)}" alt="${words}"${named}${size}></figure>`;
}

/** The raised number of a footnote, which leads to it; nothing for one whose note is gone. */
export function referenceHtml(reference: DocumentNode, footnotes: Footnotes): string {
  const number = footnotes.numberOf(reference);
  if (number === null) return '';
  return `<sup class="footnote-ref"><a href="#fn-${number}" id="fnref-${number}" role="doc-noteref">${number}</a></sup>`;
}

/** Footnotes, each with its number and the way back; their words are drawn by `inside`. */
export function notesHtml(
  { content = [] }: DocumentNode,
  footnotes: Footnotes,
  inside: (note: DocumentNode) => string,
): string {
  const notes = content.map((note) => {
    const number = footnotes.numberOf(note) ?? 0;
    const isFirst = footnotes.notes.get(footnoteId(note)) === note;
    const back = `<a href="#fnref-${number}" role="doc-backlink" aria-label="Back to the text">↩</a>`;
    return `<li value="${number}"${isFirst ? ` id="fn-${number}"` : ''}>${inside(note).replace(/<\/p>$/, ` ${back}</p>`)}</li>`;
  });
  return `<section class="footnotes" role="doc-endnotes">\n<ol>\n${notes.join('\n')}\n</ol>\n</section>`;
}
