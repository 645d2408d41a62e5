import type { DocumentNode } from '#lib/core/article/article.ts';
import { isSafeLink } from '#lib/editor/safe-link.ts';
import { escapeHtml } from './escape-html.ts';

type Mark = NonNullable<DocumentNode['marks']>[number];

const MARK_TAGS: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
};
const BLOCK_TAGS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
};

/** Renders a text block; `inTags` puts HTML into the block's own tags. */
export type TextBlockRenderer = (block: DocumentNode, inTags: (html: string) => string) => string;

const renderWords: TextBlockRenderer = (block, inTags) => inTags(renderInline(block.content ?? []));

/**
 * The HTML of a document's body, safe to put into a page: made of the schema's own tags, everything else escaped; a
 * link that is not http, https or mailto loses its address. An empty paragraph is an empty `<p>`.
 */
export function renderBody(document: DocumentNode, renderText: TextBlockRenderer = renderWords): string {
  return (document.content ?? []).map((node) => renderBlock(node, renderText)).join('\n');
}

function renderBlock(node: DocumentNode, renderText: TextBlockRenderer): string {
  switch (node.type) {
    case 'paragraph':
      return renderText(node, (html) => `<p>${html}</p>`);
    case 'heading': {
      const level = Math.min(6, Math.max(1, Math.trunc(Number(node.attrs?.['level'] ?? 1)) || 1));
      return renderText(node, (html) => `<h${level}>${html}</h${level}>`);
    }
    case 'codeBlock': {
      const language = node.attrs?.['language'];
      const named = typeof language === 'string' && language !== '' ? ` class="language-${escapeHtml(language)}"` : '';
      return renderText(node, (html) => `<pre><code${named}>${html}</code></pre>`);
    }
    case 'orderedList': {
      const start = Number(node.attrs?.['start'] ?? 1);
      return `<ol${Number.isSafeInteger(start) && start !== 1 ? ` start="${start}"` : ''}>${renderBody(node, renderText)}</ol>`;
    }
    case 'horizontalRule':
      return '<hr>';
    default: {
      const tag = BLOCK_TAGS[node.type] ?? 'div';
      return `<${tag}>${renderBody(node, renderText)}</${tag}>`;
    }
  }
}

/** Inline content with marks that go on from one node to the next left open between them, so that a link stays one link. */
function renderInline(nodes: readonly DocumentNode[]): string {
  let html = '';
  let open: readonly Mark[] = [];
  for (const node of nodes) {
    const marks = node.marks ?? [];
    const kept = sharedStart(open, marks);
    html += open.slice(kept).toReversed().map(closeTag).join('') + marks.slice(kept).map(openTag).join('');
    open = marks;
    html += node.type === 'hardBreak' ? '<br>' : escapeHtml(node.text ?? '');
  }
  return html + open.toReversed().map(closeTag).join('');
}

function sharedStart(left: readonly Mark[], right: readonly Mark[]): number {
  const differs = left.findIndex((mark, index) => JSON.stringify(mark) !== JSON.stringify(right[index]));
  return differs === -1 ? left.length : differs;
}

/** Opens a mark's tag. */
export function openTag(mark: Mark): string {
  if (mark.type !== 'link') return `<${MARK_TAGS[mark.type] ?? 'span'}>`;
  const { href, title } = mark.attrs ?? {};
  const address =
    typeof href === 'string' && isSafeLink(href)
      ? ` href="${escapeHtml(href)}" rel="noopener noreferrer nofollow"`
      : '';
  return `<a${address}${typeof title === 'string' && title !== '' ? ` title="${escapeHtml(title)}"` : ''}>`;
}

/** Closes what openTag opened. */
export function closeTag(mark: Mark): string {
  return mark.type === 'link' ? '</a>' : `</${MARK_TAGS[mark.type] ?? 'span'}>`;
}
