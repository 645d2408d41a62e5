import type { DocumentNode } from '#lib/core/article/article.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { Footnotes } from './pdf/footnotes.ts';

const RULE = '---';

/**
 * The clean text: the plain-text projection, a line a block, with a line of dashes for a rule. Importing it gives the
 * same projection, empty lines left out. What plain text has no place for is told in its own way: the cells of a row stand
 * on one line with tabs between them, references and notes have their number, an image its description.
 */
export function exportText(document: DocumentNode): string {
  return lines(document, new Footnotes(document)).join('\n') + '\n';
}

function lines(node: DocumentNode, footnotes: Footnotes): readonly string[] {
  return (node.content ?? []).flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'horizontalRule':
        return [RULE];
      case 'image': {
        const alt = block.attrs?.['alt'];
        return typeof alt === 'string' && alt !== '' ? [`[Image: ${alt}]`] : [];
      }
      case 'tableRow':
        return [
          (block.content ?? []).map((cell) => lines(cell, footnotes).join(' ').replaceAll(/\s+/gu, ' ')).join('\t'),
        ];
      case 'footnote': {
        const [first = '', ...rest] = lines({ ...block, type: 'doc' }, footnotes);
        return [`[${footnotes.numberOf(block)}] ${first}`, ...rest];
      }
      case 'paragraph':
      case 'heading':
      case 'codeBlock':
        return [words(block, footnotes)];
      default:
        return lines(block, footnotes);
    }
  });
}

function words(block: DocumentNode, footnotes: Footnotes): string {
  const content = (block.content ?? []).map((node): DocumentNode => {
    if (node.type !== 'footnoteReference') return node;
    const number = footnotes.numberOf(node);
    return { type: 'text', text: number === null ? '' : `[${number}]` };
  });
  return projectDocument({ type: 'doc', content: [{ ...block, content }] }).text;
}
