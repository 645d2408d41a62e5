import type { DocumentNode } from '#lib/core/article/article.ts';
import type { ImageFile } from '#lib/core/article/images.ts';
import { checkedInline } from './checked-inline.ts';
import { entityMarkdown } from './escape-markdown.ts';
import { longestTicks } from './longest-ticks.ts';
import { markdownCell } from './markdown/markdown-cell.ts';
import { MarkdownImages } from './markdown/markdown-images.ts';
import { markdownTable } from './markdown/markdown-table.ts';
import { withNumberedNotes } from './markdown/numbered-notes.ts';

/** In a list a rule of dashes would look like its marker, and under a paragraph like a heading. */
const RULE = '***';

/** What a text is written with beside its document. */
export interface MarkdownSurroundings {
  /** BCP 47; said above the text. */
  readonly language?: string | null;
  /** Where on the web the text is from; said above it, too. */
  readonly sourceUrl?: string | null;
  /** The files of the images in it, by hash. */
  readonly images?: ReadonlyMap<string, ImageFile>;
}

/**
 * The clean text as Markdown (CommonMark with tables, footnotes and strikethrough). Reading it gives the same document, but
 * for what Markdown can't say: underline, empty paragraphs among others, marks on the space around words, a line break at
 * the end of a block, and anything but words in the cells of a table. Where delimiters would not be read as meant (bold that ends in the middle of a word with a full stop), the
 * block gives up its emphasis: the words come first.
 */
export function exportMarkdown(document: DocumentNode, about: MarkdownSurroundings = {}): string {
  return blocksMarkdown(withNumberedNotes(document), cleanBlock, about);
}

/**
 * Renders a text block, with what `prefix` makes of it put before its words ("## "). Null leaves an empty block out.
 */
export type TextBlockWriter = (block: DocumentNode, prefix: string) => string | null;

/** The blocks of a document, its notes numbered, as Markdown, with its text blocks as `write` has them. */
export function blocksMarkdown(
  document: DocumentNode,
  write: TextBlockWriter,
  { language = null, sourceUrl = null, images }: MarkdownSurroundings = {},
): string {
  const writing: Writing = { write, images: new MarkdownImages(images) };
  const text = blocks(document.content ?? [], writing);
  const front = [
    language === null ? [] : `lang: ${language}`,
    sourceUrl === null ? [] : `source: ${sourceUrl.replaceAll("'", '%27')}`,
  ].flat();
  const parts = [
    front.length > 0 ? `---\n${front.join('\n')}\n---\n` : '',
    text === '' ? '' : `${text}\n`,
    writing.images.definitions(),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

interface Writing {
  readonly write: TextBlockWriter;
  readonly images: MarkdownImages;
}

function cleanBlock(node: DocumentNode, prefix: string): string | null {
  if (node.type === 'codeBlock') return codeBlock(node);
  if (isEmptyParagraph(node)) return null;
  return prefix === '' ? checkedInline(node) : `${prefix}${checkedInline(node)}`.trimEnd();
}

function blocks(nodes: readonly DocumentNode[], writing: Writing): string {
  let before: DocumentNode | null = null;
  // Two lists beside each other would be read as one, unless their markers differ.
  let turn = 0;
  const texts: string[] = [];
  for (const node of nodes) {
    const next: number = node.type === before?.type ? 1 - turn : 0;
    const text = block(node, next, writing);
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

function block(node: DocumentNode, turn: number, writing: Writing): string | null {
  switch (node.type) {
    case 'heading':
      return writing.write(node, `${'#'.repeat(Number(node.attrs?.['level'] ?? 1))} `);
    case 'blockquote':
      return prefixed(blocks(node.content ?? [], writing), '> ', '> ');
    case 'bulletList':
      return bullets(node, turn === 0 ? ['- ', '* '] : ['+ '], writing);
    case 'orderedList': {
      const start = firstNumber(node);
      return list(node, (index) => `${start + index}${turn === 0 ? '.' : ')'} `, writing);
    }
    case 'horizontalRule':
      return RULE;
    case 'image':
      return writing.images.write(node);
    case 'table':
      return markdownTable(node, (cell) => markdownCell(cell, writing.write, writing.images));
    case 'footnote':
      return prefixed(blocks(node.content ?? [], writing), `[^${String(node.attrs?.['id'])}]: `, '    ');
    case 'paragraph':
    case 'codeBlock':
      return writing.write(node, '');
    default:
      return blocks(node.content ?? [], writing) || null;
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
  const info = typeof language === 'string' ? language.replaceAll(/\s+/g, ' ') : '';
  const plain = /^[\w+#./-]*$/.test(info) ? info : entityMarkdown(info);
  return `${fence}${plain}\n${text === '' ? '' : `${text}\n`}${fence}`;
}

/** Bullets of dashes in bullets of dashes, with no words, would be read as a rule. */
function bullets(node: DocumentNode, markers: readonly string[], writing: Writing): string {
  const [first = '- ', other = first] = markers;
  const texts = (node.content ?? []).map((item) => blocks(item.content ?? [], writing));
  const isRule = texts.some((text) => /^(?:- ?){2,}$/.test(text.split('\n')[0] ?? ''));
  return joined(node, texts, () => (isRule ? other : first));
}

function list(node: DocumentNode, markerOf: (index: number) => string, writing: Writing): string {
  const texts = (node.content ?? []).map((item) => blocks(item.content ?? [], writing));
  return joined(node, texts, markerOf);
}

function joined(
  { content: items = [] }: DocumentNode,
  contents: readonly string[],
  markerOf: (index: number) => string,
): string {
  const texts = contents.map((text, index) => prefixed(text, markerOf(index), ' '.repeat(markerOf(index).length)));
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
