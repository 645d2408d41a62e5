import type { DocumentNode } from '#lib/core/article/article.ts';
import { ATOM } from '#lib/core/article/text-map.ts';

/** A line break inside a block, where the projection has "\n": here that character always ends a block. */
export const LINE_BREAK = '\u2028';

/** Words of a document with one set of marks, at their offsets in the projection. */
export interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly marks: NonNullable<DocumentNode['marks']>;
  /** Set where its one character is a node that is no text: the reference to a footnote. */
  readonly atom: DocumentNode | null;
}

/** A text block, at its offsets in the projection. */
export interface FlatBlock {
  readonly node: DocumentNode;
  readonly start: number;
  readonly end: number;
}

/** The projection of a document, unit for unit, with LINE_BREAK for what breaks a line inside a block. */
export interface FlatText {
  readonly text: string;
  readonly blocks: readonly FlatBlock[];
  readonly leaves: readonly Leaf[];
}

const TEXT_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'codeBlock']);

/** Whether a node's content is words. */
export function isTextBlock({ type }: DocumentNode): boolean {
  return TEXT_BLOCKS.has(type);
}

export function flatText(document: DocumentNode): FlatText {
  const texts: string[] = [];
  const blocks: FlatBlock[] = [];
  const leaves: Leaf[] = [];
  let offset = 0;
  const enter = (node: DocumentNode): void => {
    if (!isTextBlock(node)) return node.content?.forEach(enter);
    const start = offset;
    const words = (node.content ?? []).map((child) => {
      const text = flatInline(child);
      leaves.push({
        start: offset,
        end: offset + text.length,
        marks: child.marks ?? [],
        atom: text === ATOM && child.type !== 'text' ? child : null,
      });
      offset += text.length;
      return text;
    });
    texts.push(words.join(''));
    blocks.push({ node, start, end: offset });
    offset += 1;
  };
  enter(document);
  return { text: texts.join('\n'), blocks, leaves };
}

function flatInline(node: DocumentNode): string {
  if (node.type === 'hardBreak') return LINE_BREAK;
  return node.type === 'text' ? (node.text ?? '').replaceAll('\n', LINE_BREAK) : ATOM;
}
