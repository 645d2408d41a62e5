import type { DocumentNode } from '#lib/core/article/article.ts';
import type { TableCell } from './sheet.ts';

/** A table's cells at their places. */
export interface PlacedTable {
  readonly columns: number;
  readonly headRows: number;
  readonly cells: readonly (Omit<TableCell, 'blocks'> & { readonly node: DocumentNode })[];
}

/** Where the cells of a table stand. Spans that would reach over another cell, or out of the table, are cut. */
export function placeCells(table: DocumentNode): PlacedTable {
  const rows = table.content ?? [];
  const taken = rows.map(() => new Set<number>());
  const cells: PlacedTable['cells'][number][] = [];
  let columns = 1;
  rows.forEach((row, y) => {
    let x = 0;
    for (const node of row.content ?? []) {
      while (taken[y]?.has(x)) x += 1;
      let colspan = 1;
      while (colspan < spanOf(node, 'colspan') && !taken[y]?.has(x + colspan)) colspan += 1;
      const rowspan = Math.min(spanOf(node, 'rowspan'), rows.length - y);
      for (let down = 0; down < rowspan; down += 1)
        for (let right = 0; right < colspan; right += 1) taken[y + down]?.add(x + right);
      cells.push({ x, y, colspan, rowspan, node });
      columns = Math.max(columns, x + colspan);
      x += colspan;
    }
  });
  return { columns, headRows: headRowsOf(rows, cells), cells };
}

function spanOf(node: DocumentNode, name: 'colspan' | 'rowspan'): number {
  const span = Number(node.attrs?.[name] ?? 1);
  return Number.isSafeInteger(span) && span > 1 ? span : 1;
}

/** The rows at the top that are headings alone, and that no cell leaves downwards. */
function headRowsOf(rows: readonly DocumentNode[], cells: PlacedTable['cells']): number {
  const isHead = ({ content = [] }: DocumentNode): boolean =>
    content.length > 0 && content.every(({ type }) => type === 'tableHeader');
  let count = rows.findIndex((row) => !isHead(row));
  if (count < 0) count = Math.max(0, rows.length - 1);
  return cells.some(({ y, rowspan }) => y < count && y + rowspan > count) ? 0 : count;
}
