import MarkdownIt from 'markdown-it';
import { MarkdownParser } from 'prosemirror-markdown';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { isSafeLink } from '#lib/editor/safe-link.ts';
import { schema } from '#lib/editor/schema.ts';

type Tokenizer = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Tokenizer['parse']>[number];

const DEEPEST_HEADING = 4;

/** What the schema has no place for: an image gives its description, a link that leads nowhere safe its words. */
function simplify(children: readonly Token[]): Token[] {
  const openLinks: boolean[] = [];
  return children.flatMap((token) => {
    if (token.type === 'link_open') openLinks.push(isSafeLink(String(token.attrGet('href') ?? '')));
    if (token.type === 'link_open') return openLinks.at(-1) ? [token] : [];
    if (token.type === 'link_close') return openLinks.pop() ? [token] : [];
    if (token.type !== 'image') return [token];
    token.type = 'text';
    return [token];
  });
}

/** CommonMark with strikethrough; raw HTML is text like any other. */
function makeTokenizer(): Tokenizer {
  const tokenizer = new MarkdownIt('commonmark', { html: false }).enable('strikethrough');
  // Deeper than any article may be: what lies below this is lost, so it must be refused for its depth (read-article.ts).
  tokenizer.set({ maxNesting: LIMITS.depth * 2 });
  // An unsafe link is taken apart above; refused here, its brackets and address would stay in the text.
  tokenizer.validateLink = () => true;
  tokenizer.core.ruler.push('article', (state) => {
    for (const token of state.tokens) if (token.children) token.children = simplify(token.children);
  });
  return tokenizer;
}

const parser = new MarkdownParser(schema, makeTokenizer(), {
  blockquote: { block: 'blockquote' },
  paragraph: { block: 'paragraph' },
  list_item: { block: 'listItem' },
  bullet_list: { block: 'bulletList' },
  ordered_list: { block: 'orderedList', getAttrs: (token) => ({ start: Number(token.attrGet('start') ?? 1) }) },
  heading: {
    block: 'heading',
    getAttrs: (token) => ({ level: Math.min(DEEPEST_HEADING, Number(token.tag.slice(1))) }),
  },
  code_block: { block: 'codeBlock', noCloseToken: true },
  fence: { block: 'codeBlock', getAttrs: (token) => ({ language: token.info.trim() || null }), noCloseToken: true },
  hr: { node: 'horizontalRule' },
  hardbreak: { node: 'hardBreak' },
  em: { mark: 'italic' },
  strong: { mark: 'bold' },
  s: { mark: 'strike' },
  link: { mark: 'link', getAttrs: (token) => ({ href: token.attrGet('href'), title: token.attrGet('title') || null }) },
  code_inline: { mark: 'code', noCloseToken: true },
});

/**
 * Markdown (CommonMark and strikethrough) as a document of the article schema.
 * @throws RangeError when it is nested deeper than can be read
 */
export function parseMarkdown(text: string): DocumentNode {
  return parser.parse(text).toJSON() as DocumentNode;
}
