import type { DocumentNode } from '#lib/core/article/article.ts';
import { isTextBlock } from '#lib/export/marked/flat-text.ts';
import { isRightToLeft } from '#lib/export/docx/right-to-left.ts';
import type { BlockItem, InlineItem, Turned } from './sheet.ts';
import { placeCells } from './table-cells.ts';

/** Deeper lists, quotations and tables are set as if they were no deeper: Typst follows 80 calls, and paper ends. */
const DEEPEST = 8;
const LETTER = /\p{L}/u;
const HEBREW = /[\p{Script=Hebrew}]/u;
const ARABIC = /[\p{Script=Arabic}]/u;

/** The paragraphs that a text block is made of: one, or several where changes have split or joined it. */
export type TextRenderer = (node: DocumentNode) => readonly RenderedText[];

export interface RenderedText {
  readonly inline: readonly InlineItem[];
  /** Its words alone. */
  readonly plain: string;
  /** Whether it looks as the block does; if not, it is a plain paragraph. */
  readonly isOfBlock: boolean;
}

/** What the blocks of an article are made with. */
export interface BlockContext {
  readonly text: TextRenderer;
  /** The path of an image's file, or null when it is not there. */
  readonly imagePath: (asset: string) => string | null;
  readonly words: (text: string) => readonly InlineItem[];
}

/** Blocks as template.ts sets them. `around` is the direction of what they stand in. */
export function blockItems(
  nodes: readonly DocumentNode[],
  context: BlockContext,
  around: boolean,
  depth = 0,
): readonly BlockItem[] {
  return nodes.flatMap((node): readonly BlockItem[] => {
    if (isTextBlock(node)) return textItems(node, context, around);
    const inside = (content: readonly DocumentNode[] = [], own = around) =>
      blockItems(content, context, own, depth + 1);
    switch (node.type) {
      case 'horizontalRule':
        return [{ kind: 'rule' }];
      case 'image':
        return [imageItem(node, context)];
      case 'footnotes':
        return [];
      default:
    }
    if (depth >= DEEPEST) return blockItems(node.content ?? [], context, around, depth);
    const turned = turnOf(wordsOf(node), around);
    const own = turned.isRightToLeft ?? around;
    switch (node.type) {
      case 'bulletList':
        return [{ kind: 'bullets', ...listItems(node, (content) => inside(content, own)), ...turned }];
      case 'orderedList': {
        const start = Number(node.attrs?.['start'] ?? 1);
        const first = Number.isSafeInteger(start) && start >= 0 && start < 2 ** 31 ? start : 1;
        return [{ kind: 'numbers', start: first, ...listItems(node, (content) => inside(content, own)), ...turned }];
      }
      case 'blockquote':
        return [{ kind: 'quote', blocks: inside(node.content, own), ...turned }];
      case 'table': {
        const { columns, headRows, cells } = placeCells(node);
        const placed = cells.map(({ node: cell, ...place }) => ({ ...place, blocks: inside(cell.content) }));
        return placed.length === 0 ? [] : [{ kind: 'table', columns, headRows, cells: placed }];
      }
      default:
        return blockItems(node.content ?? [], context, around, depth);
    }
  });
}

function textItems(node: DocumentNode, { text }: BlockContext, around: boolean): readonly BlockItem[] {
  return text(node).map(({ inline, plain, isOfBlock }): BlockItem => {
    const turned = turnOf(plain, around);
    if (!isOfBlock || node.type === 'paragraph') return { kind: 'paragraph', inline, ...turned };
    if (node.type === 'codeBlock') return { kind: 'code', inline, ...turned };
    const level = Math.min(4, Math.max(1, Math.trunc(Number(node.attrs?.['level'] ?? 1)) || 1));
    return { kind: 'heading', level, inline, plain: plain.replaceAll(/\s+/gu, ' ').trim(), ...turned };
  });
}

function listItems(node: DocumentNode, inside: (content: readonly DocumentNode[]) => readonly BlockItem[]) {
  const items = (node.content ?? []).map(({ content = [] }) => inside(content));
  return { isTight: items.every((blocks) => blocks.filter(({ kind }) => kind === 'paragraph').length <= 1), items };
}

function imageItem({ attrs }: DocumentNode, { imagePath, words }: BlockContext): BlockItem {
  const path = typeof attrs?.['asset'] === 'string' ? imagePath(attrs['asset']) : null;
  const alt = typeof attrs?.['alt'] === 'string' ? attrs['alt'] : '';
  const width = Number(attrs?.['width'] ?? 0);
  if (path !== null) return { kind: 'image', path, alt, width: width > 0 ? width : null };
  return { kind: 'paragraph', inline: words(alt === '' ? '[Image]' : `[Image: ${alt}]`) };
}

/** What a node says, as far as its direction needs it. */
function wordsOf(node: DocumentNode): string {
  if (node.type === 'text') return node.text ?? '';
  for (const child of node.content ?? []) {
    const words = wordsOf(child);
    if (LETTER.test(words)) return words;
  }
  return '';
}

/** The direction of a text, and its language as far as the script tells it, where that is another than around it. */
export function turnOf(text: string, around: boolean): Turned {
  if (!LETTER.test(text)) return {};
  const own = isRightToLeft(text);
  if (own === around) return {};
  if (!own) return { isRightToLeft: false };
  if (HEBREW.test(text)) return { isRightToLeft: true, language: 'he' };
  return ARABIC.test(text) ? { isRightToLeft: true, language: 'ar' } : { isRightToLeft: true };
}
