import type { DocumentNode } from '#lib/core/article/article.ts';
import type { TextBlockWriter } from '#lib/export/export-markdown.ts';
import type { MarkdownImages } from './markdown-images.ts';
import { cellLine } from './markdown-table.ts';

/** What is in a cell as one line: Markdown's cells hold words alone, so lists, code and tables become lines of words. */
export function markdownCell(cell: DocumentNode, write: TextBlockWriter, images: MarkdownImages): string {
  return cellLine(texts(cell.content ?? [], write, images));
}

function texts(nodes: readonly DocumentNode[], write: TextBlockWriter, images: MarkdownImages): string[] {
  return nodes.flatMap((node): string[] => {
    const content = node.content ?? [];
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return [write({ ...node, type: 'paragraph' }, '') ?? ''];
      case 'codeBlock':
        return [write(codeLines(node), '') ?? ''];
      case 'image':
        return [images.write(node)];
      case 'bulletList':
      case 'orderedList':
        return content.flatMap((item, index) => {
          const sign = node.type === 'bulletList' ? '•' : `${Number(node.attrs?.['start'] ?? 1) + index}.`;
          const [first = '', ...rest] = texts(item.content ?? [], write, images);
          return [`${sign} ${first}`, ...rest];
        });
      default:
        return texts(content, write, images);
    }
  });
}

/** Code as a paragraph of lines. */
function codeLines({ content = [] }: DocumentNode): DocumentNode {
  const lines = content
    .map(({ text = '' }) => text)
    .join('')
    .split('\n');
  const words = lines.flatMap((text, index): DocumentNode[] => [
    ...(index > 0 ? [{ type: 'hardBreak' }] : []),
    ...(text === '' ? [] : [{ type: 'text', text, marks: [{ type: 'code' }] }]),
  ]);
  return { type: 'paragraph', content: words };
}
