import type { Box, Table, TableCell } from './boxes.ts';
import { descendantsOf, elementOf, textOf, type XmlElement } from './parse-xml.ts';
import { changeIn } from './read-changes.ts';
import { combineChanges, type Change, type StoryContext } from './story.ts';

/** Reads what is inside a cell. `box` is the cell; for a row that is not in the original text, what is around the table. */
export type CellReader = (cell: XmlElement, box: Box | null, change: Change | null, isLoose: boolean) => void;

const MOST_COLUMNS = 63;
const MOST_ROWS = 1000;
const TEXT = new Set(['w:t']);
const ROWS = new Set(['w:tr']);
const CELLS = new Set(['w:tc']);

/**
 * Reads a table cell by cell (ECMA-376, 17.4). Cells that go on from the row above are one with it. The words of an
 * inserted row belong to no cell.
 */
export function readTable(
  element: XmlElement,
  outer: Box | null,
  change: Change | null,
  { losses }: StoryContext,
  read: CellReader,
): void {
  const table: Table = { rows: [] };
  /** By column, the cell that rows below may go on. */
  const open = new Map<number, TableCell>();
  for (const row of descendantsOf(element, ROWS)) {
    const properties = elementOf(row, 'w:trPr');
    const rowChange = combineChanges(change, changeIn(properties));
    const isOriginal = rowChange === null || rowChange.kind === 'deleted';
    const isHeader = isOn(elementOf(properties, 'w:tblHeader'));
    const cells: TableCell[] = [];
    let column = numberOf(elementOf(properties, 'w:gridBefore'), 0);
    for (const inside of descendantsOf(row, CELLS)) {
      if (!isOriginal) {
        read(inside, outer, rowChange, true);
        continue;
      }
      const { colspan, goesOn, mayGoOn } = lookOf(inside);
      const above = open.get(column);
      if (goesOn && above) {
        above.rowspan = Math.min(MOST_ROWS, above.rowspan + 1);
        losses.count('hidden', descendantsOf(inside, TEXT).some((text) => textOf(text).trim() !== '') ? 1 : 0);
      } else {
        const cell: TableCell = { kind: 'cell', table, colspan, rowspan: 1, isHeader, outer };
        cells.push(cell);
        read(inside, cell, rowChange, false);
        if (mayGoOn) open.set(column, cell);
        else open.delete(column);
      }
      column += colspan;
    }
    if (isOriginal) table.rows.push(cells);
  }
}

function lookOf(cell: XmlElement): { readonly colspan: number; readonly goesOn: boolean; readonly mayGoOn: boolean } {
  const properties = elementOf(cell, 'w:tcPr');
  const merge = elementOf(properties, 'w:vMerge');
  const begins = merge?.attributes['w:val'] === 'restart';
  const colspan = Math.min(MOST_COLUMNS, Math.max(1, numberOf(elementOf(properties, 'w:gridSpan'), 1)));
  return { colspan, goesOn: merge !== undefined && !begins, mayGoOn: merge !== undefined };
}

function numberOf(element: XmlElement | undefined, otherwise: number): number {
  const text = element?.attributes['w:val'] ?? '';
  return /^\d{1,4}$/.test(text) ? Number(text) : otherwise;
}

/** A property that is there is on, unless it says otherwise (ECMA-376, 17.17.4). */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(0|false|off)$/.test(element.attributes['w:val'] ?? '');
}
