import { Mark, type Node } from '@tiptap/pm/model';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { schema } from '#lib/editor/schema.ts';
import { boxesAround, type Box, type Table, type TableCell } from './boxes.ts';
import type { Block, Inline } from './lay-out.ts';

const DEEPEST_HEADING = 4;

/** Blocks as a document of the article schema: the projection of the one is that of the others, block by block. */
export function assemble(blocks: readonly Block[]): DocumentNode {
  const content = inTurn(blocks, null);
  return schema.node('doc', null, content.length > 0 ? content : [schema.node('paragraph')]).toJSON() as DocumentNode;
}

/** What blocks belong together as one node. */
function kindOf({ role, list }: Block): 'list' | 'quote' | 'code' | 'single' {
  if (list) return 'list';
  return role.kind === 'quote' || role.kind === 'code' ? role.kind : 'single';
}

/** The nodes of blocks that stand in one box; those in a box inside of it as its table, or its notes. */
function inTurn(blocks: readonly Block[], within: Box | null): Node[] {
  const nodes: Node[] = [];
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index];
    if (!block) break;
    const inner = boxInside(block.box, within);
    const kind = kindOf(block);
    let next = index + 1;
    while (inner ? isBeside(blocks[next], inner, within) : joins(blocks[next], kind, within)) next += 1;
    const group = blocks.slice(index, next);
    if (inner) nodes.push(inner.kind === 'cell' ? tableOf(inner.table, group, within) : notesOf(group));
    else nodes.push(...(block.isRule ? [schema.node('horizontalRule')] : []), ...together(kind, group));
    index = next;
  }
  return nodes;
}

/** The outermost box of a block inside another one; null for a block that stands there itself. */
function boxInside(box: Box | null, within: Box | null): Box | null {
  return boxesAround(box).find(({ outer }) => outer === within && box !== within) ?? null;
}

/** Whether a block is of the same table, or of the notes. */
function isBeside(block: Block | undefined, one: Box, within: Box | null): boolean {
  const other = block && boxInside(block.box, within);
  if (!other) return false;
  return one.kind === 'cell' ? other.kind === 'cell' && other.table === one.table : other.kind === one.kind;
}

function tableOf(table: Table, blocks: readonly Block[], within: Box | null): Node {
  const byCell = Map.groupBy(blocks, ({ box }) => boxInside(box, within));
  const cellOf = (cell: TableCell): Node => {
    const content = inTurn(byCell.get(cell) ?? [], cell);
    const { colspan, rowspan } = cell;
    return schema.node(
      cell.isHeader ? 'tableHeader' : 'tableCell',
      { colspan, rowspan },
      content.length > 0 ? content : [schema.node('paragraph')],
    );
  };
  return schema.node(
    'table',
    null,
    table.rows.map((cells) => schema.node('tableRow', null, cells.map(cellOf))),
  );
}

function notesOf(blocks: readonly Block[]): Node {
  const notes = [...Map.groupBy(blocks, ({ box }) => box)].flatMap(([box, own]) =>
    box?.kind === 'note' ? [schema.node('footnote', { id: box.id }, own.map(paragraphOf))] : [],
  );
  return schema.node('footnotes', null, notes);
}

const joins = (block: Block | undefined, kind: string, within: Box | null) =>
  block && block.box === within && kind !== 'single' && !block.isRule && kindOf(block) === kind;

function together(kind: ReturnType<typeof kindOf>, blocks: readonly Block[]): Node[] {
  switch (kind) {
    case 'list':
      return listsOf(blocks);
    case 'quote':
      return quoteOf(blocks.flatMap(blockNodes));
    case 'code':
      return [...codeOf(blocks.filter(({ hasLine }) => hasLine)), ...blocks.flatMap(imagesOf)];
    case 'single':
      return blocks.flatMap((block) => (block.hasLine ? [single(block), ...imagesOf(block)] : imagesOf(block)));
  }
}

const quoteOf = (content: readonly Node[]): Node[] =>
  content.length > 0 ? [schema.node('blockquote', null, content)] : [];

const imagesOf = ({ images }: Block): Node[] => images.map((image) => schema.node('image', { ...image }));
const blockNodes = (block: Block): Node[] => [...(block.hasLine ? [paragraphOf(block)] : []), ...imagesOf(block)];

function single(block: Block): Node {
  if (block.role.kind !== 'heading') return paragraphOf(block);
  const level = Math.min(DEEPEST_HEADING, block.role.level);
  return schema.node('heading', { level }, inlineNodes(block.inlines));
}

const paragraphOf = ({ inlines }: Block): Node => schema.node('paragraph', null, inlineNodes(inlines));

function codeOf(blocks: readonly Block[]): Node[] {
  if (blocks.length === 0) return [];
  const lines = blocks.map(({ inlines }) =>
    inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : '')).join(''),
  );
  const text = lines.join('\n');
  return [schema.node('codeBlock', null, text === '' ? [] : [schema.text(text)])];
}

/** Items of lists, with what is inside each, as lists inside of lists. */
function listsOf(blocks: readonly Block[]): Node[] {
  const lists: Node[] = [];
  for (let index = 0; index < blocks.length;) {
    const first = blocks[index]?.list;
    if (!first || first.kind === 'continued') {
      // A second paragraph of an item that is not there.
      lists.push(...outOfList(blocks.slice(index, index + 1)));
      index += 1;
      continue;
    }
    const items: Node[] = [];
    while (isOfList(blocks[index], first)) {
      const end = endOfItem(blocks, index, first.level);
      items.push(itemOf(blocks.slice(index, end), first.level));
      index = end;
    }
    lists.push(
      first.kind === 'bullet'
        ? schema.node('bulletList', null, items)
        : schema.node('orderedList', { start: first.number }, items),
    );
  }
  return lists;
}

/** Paragraphs of an item as if they stood in none. */
function outOfList(blocks: readonly Block[]): Node[] {
  return inTurn(
    blocks.map((block) => ({ ...block, list: null })),
    blocks[0]?.box ?? null,
  );
}

function isOfList(block: Block | undefined, first: NonNullable<Block['list']>): boolean {
  const list = block?.list;
  return (
    list?.kind === first.kind && list.level === first.level && (list.kind === 'bullet' || list.list === first.list)
  );
}

/** Where the item that begins at an index ends: before the next paragraph that is neither deeper nor its own. */
function endOfItem(blocks: readonly Block[], index: number, level: number): number {
  let end = index + 1;
  for (let list = blocks[end]?.list; list; list = blocks[end]?.list) {
    const isInside = list.level > level || (list.kind === 'continued' && list.level === level);
    if (!isInside) break;
    end += 1;
  }
  return end;
}

function itemOf([first, ...rest]: readonly Block[], level: number): Node {
  const content = first ? [paragraphOf(first), ...imagesOf(first)] : [];
  for (let index = 0; index < rest.length;) {
    const isOwn = (block: Block | undefined) => block?.list?.kind === 'continued' && block.list.level === level;
    const own = isOwn(rest[index]);
    let next = index + 1;
    while (next < rest.length && isOwn(rest[next]) === own) next += 1;
    const part = rest.slice(index, next);
    content.push(...(own ? outOfList(part) : listsOf(part)));
    index = next;
  }
  return schema.node('listItem', null, content);
}

function inlineNodes(inlines: readonly Inline[]): Node[] {
  return inlines.map((inline) => {
    if (inline.kind === 'break') return schema.node('hardBreak');
    if (inline.kind === 'note') return schema.node('footnoteReference', { id: inline.id });
    const marks = inline.marks.reduce<readonly Mark[]>(
      (set, { type, attrs }) => schema.mark(type, attrs).addToSet(set),
      Mark.none,
    );
    return schema.text(inline.text, marks);
  });
}
