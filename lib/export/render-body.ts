import type { DocumentNode } from '#lib/core/article/article.ts';
import { isSafeLink } from '#lib/editor/safe-link.ts';
import { escapeHtml } from './escape-html.ts';
import { imageHtml, notesHtml, referenceHtml, tableHtml } from './html/structure-html.ts';
import { Footnotes } from './pdf/footnotes.ts';

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

/** How a body is drawn. */
export interface BodyLook {
  /** Draws the text blocks; by default their words as they are. */
  readonly renderText?: TextBlockRenderer;
  /** The address of an image; null where it can't be shown. Without it none can. */
  readonly imageAddress?: (asset: string) => string | null;
  /** The numbers of the footnotes of the whole document, where only a part of it is drawn. */
  readonly footnotes?: Footnotes;
}

/**
 * The HTML of a document's body, safe to put into a page: made of the schema's own tags, everything else escaped; a
 * link that is not http, https or mailto loses its address. An empty paragraph is an empty `<p>`.
 */
export function renderBody(document: DocumentNode, look: BodyLook = {}): string {
  const { footnotes = new Footnotes(document), imageAddress = () => null } = look;
  const renderWords: TextBlockRenderer = (block, inTags) => inTags(renderInline(block.content ?? [], footnotes));
  return renderBlocks(document, { renderText: look.renderText ?? renderWords, imageAddress, footnotes });
}

function renderBlocks(parent: DocumentNode, look: Required<BodyLook>): string {
  return (parent.content ?? []).map((node) => renderBlock(node, look)).join('\n');
}

function renderBlock(node: DocumentNode, look: Required<BodyLook>): string {
  const { renderText, imageAddress, footnotes } = look;
  const inside = (parent: DocumentNode): string => renderBlocks(parent, look);
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
      return `<ol${Number.isSafeInteger(start) && start !== 1 ? ` start="${start}"` : ''}>${inside(node)}</ol>`;
    }
    case 'horizontalRule':
      return '<hr>';
    case 'image':
      return imageHtml(node, imageAddress);
    case 'table':
      return tableHtml(node, inside);
    case 'footnotes':
      return notesHtml(node, footnotes, inside);
    default: {
      const tag = BLOCK_TAGS[node.type] ?? 'div';
      return `<${tag}>${inside(node)}</${tag}>`;
    }
  }
}

/** Inline content with marks that go on from one node to the next left open between them, so that a link stays one link. */
function renderInline(nodes: readonly DocumentNode[], footnotes: Footnotes): string {
  let html = '';
  let open: readonly Mark[] = [];
  for (const node of nodes) {
    const marks = node.marks ?? [];
    const kept = sharedStart(open, marks);
    html += open.slice(kept).toReversed().map(closeTag).join('') + marks.slice(kept).map(openTag).join('');
    open = marks;
    html += inlineHtml(node, footnotes);
  }
  return html + open.toReversed().map(closeTag).join('');
}

function inlineHtml(node: DocumentNode, footnotes: Footnotes): string {
  if (node.type === 'hardBreak') return '<br>';
  return node.type === 'footnoteReference' ? referenceHtml(node, footnotes) : escapeHtml(node.text ?? '');
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
