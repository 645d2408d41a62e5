import type { DocumentNode } from '#lib/core/article/article.ts';
import { placeCells } from '#lib/export/pdf/table-cells.ts';

/**
 * A table as GitHub's Markdown has them: one line a row. Its cells hold words alone, so paragraphs, lists and tables
 * inside of them become lines of a cell; a cell over several columns or rows stands in the first of them. Without a row of
 * headings the head is empty.
 */
export function markdownTable(table: DocumentNode, wordsOf: (cell: DocumentNode) => string): string {
  const { columns, cells } = placeCells(table);
  const rows = (table.content ?? []).map(() => Array.from({ length: columns }, () => ''));
  for (const { x, y, node } of cells) {
    const row = rows[y];
    if (row) row[x] = wordsOf(node);
  }
  const first = table.content?.[0]?.content ?? [];
  const hasHead = first.length > 0 && first.every(({ type }) => type === 'tableHeader');
  const head = hasHead ? rows.slice(0, 1) : [Array.from({ length: columns }, () => '')];
  const line = (row: readonly string[]) => `| ${row.map((words) => (words === '' ? ' ' : words)).join(' | ')} |`;
  const rule = `|${' --- |'.repeat(columns)}`;
  return [...head.map(line), rule, ...rows.slice(hasHead ? 1 : 0).map(line)].join('\n');
}

/** Lines of Markdown as one line of a cell: paragraphs with an empty line between them, breaks as `<br>`. */
export function cellLine(blocks: readonly string[]): string {
  return blocks
    .map((block) =>
      block
        .trim()
        .replaceAll(/(?:\\|  +)?\n/g, '<br>')
        .replaceAll('|', '\\|'),
    )
    .filter((line) => line !== '')
    .join('<br><br>');
}
