import type { DocumentNode } from '#lib/core/article/article.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';

const RULE = '---';

/**
 * The clean text: the plain-text projection, a line a block, with a line of dashes for a rule. Importing it gives the
 * same projection, empty lines left out.
 */
export function exportText(document: DocumentNode): string {
  return lines(document).join('\n') + '\n';
}

function lines(node: DocumentNode): readonly string[] {
  return (node.content ?? []).flatMap((block) => {
    if (block.type === 'horizontalRule') return [RULE];
    const isTextBlock = block.type === 'paragraph' || block.type === 'heading' || block.type === 'codeBlock';
    return isTextBlock ? [projectDocument({ type: 'doc', content: [block] }).text] : lines(block);
  });
}
