import { Mark, type Node } from '@tiptap/pm/model';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { schema } from '#lib/editor/schema.ts';
import type { Block, Inline } from './lay-out.ts';

const DEEPEST_HEADING = 4;

/** Blocks as a document of the article schema: the projection of the one is that of the others, block by block. */
export function assemble(blocks: readonly Block[]): DocumentNode {
  const content = inTurn(blocks);
  return schema.node('doc', null, content.length > 0 ? content : [schema.node('paragraph')]).toJSON() as DocumentNode;
}

/** What blocks belong together as one node. */
function kindOf({ role, list }: Block): 'list' | 'quote' | 'code' | 'single' {
  if (list) return 'list';
  return role.kind === 'quote' || role.kind === 'code' ? role.kind : 'single';
}

function inTurn(blocks: readonly Block[]): Node[] {
  const nodes: Node[] = [];
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index];
    if (!block) break;
    const kind = kindOf(block);
    let next = index + 1;
    while (joins(blocks[next], kind)) next += 1;
    if (block.isRule) nodes.push(schema.node('horizontalRule'));
    if (!isBareRule(block)) nodes.push(...together(kind, blocks.slice(index, next)));
    index = next;
  }
  return nodes;
}

const joins = (block: Block | undefined, kind: string) =>
  block && kind !== 'single' && !block.isRule && kindOf(block) === kind;

/** An empty paragraph that is a line and nothing else. */
const isBareRule = ({ isRule, inlines, list }: Block) => isRule && inlines.length === 0 && !list;

function together(kind: ReturnType<typeof kindOf>, blocks: readonly Block[]): Node[] {
  switch (kind) {
    case 'list':
      return listsOf(blocks);
    case 'quote':
      return [schema.node('blockquote', null, blocks.map(paragraphOf))];
    case 'code':
      return [codeOf(blocks)];
    case 'single':
      return blocks.map(single);
  }
}

function single(block: Block): Node {
  if (block.role.kind !== 'heading') return paragraphOf(block);
  const level = Math.min(DEEPEST_HEADING, block.role.level);
  return schema.node('heading', { level }, inlineNodes(block.inlines));
}

const paragraphOf = ({ inlines }: Block): Node => schema.node('paragraph', null, inlineNodes(inlines));

function codeOf(blocks: readonly Block[]): Node {
  const lines = blocks.map(({ inlines }) =>
    inlines.map((inline) => (inline === 'break' ? '\n' : inline.text)).join(''),
  );
  const text = lines.join('\n');
  return schema.node('codeBlock', null, text === '' ? [] : [schema.text(text)]);
}

/** Items of lists, with what is inside each, as lists inside of lists. */
function listsOf(blocks: readonly Block[]): Node[] {
  const lists: Node[] = [];
  for (let index = 0; index < blocks.length;) {
    const first = blocks[index]?.list;
    if (!first || first.kind === 'continued') {
      // A second paragraph of an item that is not there.
      lists.push(...inTurn(blocks.slice(index, index + 1).map((block) => ({ ...block, list: null }))));
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
  const content = first ? [paragraphOf(first)] : [];
  for (let index = 0; index < rest.length;) {
    const isOwn = (block: Block | undefined) => block?.list?.kind === 'continued' && block.list.level === level;
    const own = isOwn(rest[index]);
    let next = index + 1;
    while (next < rest.length && isOwn(rest[next]) === own) next += 1;
    const part = rest.slice(index, next);
    content.push(...(own ? inTurn(part.map((block) => ({ ...block, list: null }))) : listsOf(part)));
    index = next;
  }
  return schema.node('listItem', null, content);
}

function inlineNodes(inlines: readonly Inline[]): Node[] {
  return inlines.map((inline) => {
    if (inline === 'break') return schema.node('hardBreak');
    const marks = inline.marks.reduce<readonly Mark[]>(
      (set, { type, attrs }) => schema.mark(type, attrs).addToSet(set),
      Mark.none,
    );
    return schema.text(inline.text, marks);
  });
}
