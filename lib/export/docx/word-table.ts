import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { placeCells } from '#lib/export/pdf/table-cells.ts';
import type { WordBlock } from './body.ts';

/**
 * A table as Word has them: as many cells in each row, those that reach over others merged. Its cells are drawn by
 * `inside`, in the order of the document.
 */
export function wordTable(table: DocumentNode, inside: (cell: DocumentNode) => readonly WordBlock[]): Table {
  const { cells, columns, headRows } = placeCells(table);
  const rows = (table.content ?? []).map(() => [] as { readonly x: number; readonly cell: TableCell }[]);
  const covered = (table.content ?? []).map(() => new Set<number>());
  for (const { x, y, colspan, rowspan, node } of cells) {
    const content = inside(node);
    const spans = { ...(colspan > 1 ? { columnSpan: colspan } : {}), ...(rowspan > 1 ? { rowSpan: rowspan } : {}) };
    rows[y]?.push({ x, cell: new TableCell({ ...spans, children: endedByParagraph(content) }) });
    for (let down = 0; down < rowspan; down += 1)
      for (let right = 0; right < colspan; right += 1) covered[y + down]?.add(x + right);
  }
  const whole = rows.map((row, y) => {
    const empty = Array.from({ length: columns }, (_, x) => x).filter((x) => !covered[y]?.has(x));
    const added = empty.map((x) => ({ x, cell: new TableCell({ children: [new Paragraph({})] }) }));
    return [...row, ...added].toSorted((one, other) => one.x - other.x).map(({ cell }) => cell);
  });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: whole.map((children, y) => new TableRow({ children, ...(y < headRows ? { tableHeader: true } : {}) })),
  });
}

/** Word insists on a paragraph at the end of a cell. */
function endedByParagraph(content: readonly WordBlock[]): WordBlock[] {
  return content.at(-1) instanceof Paragraph ? [...content] : [...content, new Paragraph({})];
}
