import { mergeAttributes, Node, type Attributes } from '@tiptap/core';
import { only } from './valid-attribute.ts';

/** A cell may reach over as many columns, as Word allows, or rows; more is no table that somebody reads. */
const MOST_COLUMNS = 63;
const MOST_ROWS = 1000;

/** How far a cell reaches, from HTML: what is no number, and 0, is 1. */
function span(name: 'colspan' | 'rowspan', most: number): Attributes[string] {
  return {
    default: 1,
    validate: only(name, (value) => Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= most),
    parseHTML: (element: HTMLElement) => {
      const cells = Number.parseInt(element.getAttribute(name) ?? '1', 10);
      return Math.min(most, Math.max(1, cells || 1));
    },
    renderHTML: (attributes) => (attributes[name] === 1 ? {} : { [name]: attributes[name] as number }),
  };
}

function cell(name: 'tableCell' | 'tableHeader', tag: 'td' | 'th', tableRole: 'cell' | 'header_cell'): Node {
  return Node.create({
    name,
    content: 'block+',
    isolating: true,
    addAttributes: () => ({ colspan: span('colspan', MOST_COLUMNS), rowspan: span('rowspan', MOST_ROWS) }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes), 0],
    extendNodeSchema: (extension) => (extension.name === name ? { tableRole } : {}),
  });
}

const TableRow = Node.create({
  name: 'tableRow',
  // Two people may each take away what the other one has left of a row.
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', mergeAttributes(HTMLAttributes), 0],
  extendNodeSchema: (extension) => (extension.name === 'tableRow' ? { tableRole: 'row' } : {}),
});

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  // The box scrolls by itself on a narrow screen.
  renderHTML: ({ HTMLAttributes }) => [
    'div',
    { class: 'table-box' },
    ['table', mergeAttributes(HTMLAttributes), ['tbody', 0]],
  ],
  extendNodeSchema: (extension) => (extension.name === 'table' ? { tableRole: 'table' } : {}),
});

/**
 * Tables as Tiptap's own extensions name them, without their plugins: those repair tables by editing the document, which
 * nothing may do that only looks at it (./table-commands.ts repairs a table when somebody works on it).
 */
export const tableNodes = [Table, TableRow, cell('tableCell', 'td', 'cell'), cell('tableHeader', 'th', 'header_cell')];
