/** A cell of a table. Rows and spans grow while the table is read. */
export interface TableCell {
  readonly kind: 'cell';
  readonly table: Table;
  readonly colspan: number;
  rowspan: number;
  readonly isHeader: boolean;
  readonly outer: Box | null;
}

/** A table of a Word file: its cells, row by row; one that reaches over several rows is in the first of them. */
export interface Table {
  readonly rows: TableCell[][];
}

/** A footnote or an endnote. */
export interface NoteBox {
  readonly kind: 'note';
  readonly id: string;
  readonly outer: null;
}

/** What a paragraph stands in, where that is not the body itself. */
export type Box = TableCell | NoteBox;

/** A box and those around it, the innermost first. */
export function boxesAround(box: Box | null): Box[] {
  const boxes: Box[] = [];
  for (let at = box; at; at = at.outer) boxes.push(at);
  return boxes;
}
