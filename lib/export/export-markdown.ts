import type { DocumentNode } from '#lib/core/article/article.ts';
import { checkedInline } from './checked-inline.ts';
import { longestTicks } from './longest-ticks.ts';

/** In a list a rule of dashes would look like its marker, and under a paragraph like a heading. */
const RULE = '***';

/**
 * The clean text as Markdown (CommonMark and strikethrough). Reading it gives the same document, but for what Markdown
 * can't say: underline, empty paragraphs among others, marks on the space around words, and a line break at the end of
 * a block. Where delimiters would not be read as meant (bold that ends in the middle of a word with a full stop), the
 * block gives up its emphasis: the words come first.
 */
export function exportMarkdown(document: DocumentNode): string {
  return blocksMarkdown(document, cleanBlock);
}

/**
 * Renders a text block, with what `prefix` makes of it put before its words ("## "). Null leaves an empty block out.
 */
export type TextBlockWriter = (block: DocumentNode, prefix: string) => string | null;

/** The blocks of a document as Markdown, with its text blocks as `write` has them. */
export function blocksMarkdown(document: DocumentNode, write: TextBlockWriter): string {
  const text = blocks(document.content ?? [], write);
  return text === '' ? '' : `${text}\n`;
}

function cleanBlock(node: DocumentNode, prefix: string): string | null {
  if (node.type === 'codeBlock') return codeBlock(node);
  if (isEmptyParagraph(node)) return null;
  return prefix === '' ? checkedInline(node) : `${prefix}${checkedInline(node)}`.trimEnd();
}

function blocks(nodes: readonly DocumentNode[], write: TextBlockWriter): string {
  let before: DocumentNode | null = null;
  // Two lists beside each other would be read as one, unless their markers differ.
  let turn = 0;
  const texts: string[] = [];
  for (const node of nodes) {
    const next: number = node.type === before?.type ? 1 - turn : 0;
    const text = block(node, next, write);
    if (text === null) continue;
    [before, turn] = [node, next];
    texts.push(text);
  }
  return texts.join('\n\n');
}

/** Markdown has no empty paragraphs. */
function isEmptyParagraph(node: DocumentNode): boolean {
  return node.type === 'paragraph' && (node.content ?? []).every(({ type }) => type === 'hardBreak');
}

function block(node: DocumentNode, turn: number, write: TextBlockWriter): string | null {
  switch (node.type) {
    case 'heading':
      return write(node, `${'#'.repeat(Number(node.attrs?.['level'] ?? 1))} `);
    case 'blockquote':
      return prefixed(blocks(node.content ?? [], write), '> ', '> ');
    case 'bulletList':
      return list(node, () => (turn === 0 ? '- ' : '+ '), write);
    case 'orderedList': {
      const start = firstNumber(node);
      return list(node, (index) => `${start + index}${turn === 0 ? '.' : ')'} `, write);
    }
    case 'horizontalRule':
      return RULE;
    case 'paragraph':
    case 'codeBlock':
      return write(node, '');
    default:
      return blocks(node.content ?? [], write) || null;
  }
}

/** Markdown counts from any number of at most nine digits; the last item has to have one too. */
function firstNumber(list: DocumentNode): number {
  const start = Number(list.attrs?.['start'] ?? 1);
  return start >= 0 && start + (list.content?.length ?? 0) < 1_000_000_000 ? start : 1;
}

/** A code block between fences that nothing in it closes. */
export function codeBlock(node: DocumentNode): string {
  const text = (node.content ?? []).map((child) => child.text ?? '').join('');
  const longest = Math.max(2, longestTicks(text));
  const fence = '`'.repeat(longest + 1);
  const language = node.attrs?.['language'];
  return `${fence}${typeof language === 'string' && /^[\w+#./-]+$/.test(language) ? language : ''}\n${text === '' ? '' : `${text}\n`}${fence}`;
}

function list(node: DocumentNode, markerOf: (index: number) => string, write: TextBlockWriter): string {
  const items = node.content ?? [];
  const texts = items.map((item, index) =>
    prefixed(blocks(item.content ?? [], write), markerOf(index), ' '.repeat(markerOf(index).length)),
  );
  const isTight = items.every(({ content = [] }) => content.length === 1);
  return texts.join(isTight ? '\n' : '\n\n');
}

function prefixed(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) =>
      `${index === 0 ? first : rest}${line}`.replace(/[ ]+$/, (spaces) => (line === '' ? '' : spaces)),
    )
    .join('\n');
}
