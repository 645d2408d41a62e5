import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { MarkdownParser } from 'prosemirror-markdown';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { schema } from '#lib/editor/schema.ts';
import { keptImages } from './kept-images.ts';
import { articleTokens, type MarkdownEnv, type Token } from './markdown/article-tokens.ts';
import { readFrontMatter } from './markdown/front-matter.ts';
import { noteTokens } from './markdown/note-tokens.ts';
import type { ParsedText } from './parsed-text.ts';

const DEEPEST_HEADING = 4;

/** CommonMark with tables, footnotes and strikethrough; raw HTML is text like any other. */
function makeTokenizer(): InstanceType<typeof MarkdownIt> {
  const tokenizer = new MarkdownIt('commonmark', { html: false }).enable(['strikethrough', 'table']).use(footnotes);
  // Notes in the middle of a text, and a reader that forgets those that nothing refers to.
  tokenizer.disable(['footnote_inline', 'footnote_tail']);
  // Deeper than any article may be: what lies below this is lost, so it must be refused for its depth (read-article.ts).
  tokenizer.set({ maxNesting: LIMITS.depth * 2 });
  // An unsafe link is taken apart below; refused here, its brackets and address would stay in the text.
  tokenizer.validateLink = () => true;
  // Before escaped characters become text like any other.
  tokenizer.core.ruler.before('text_join', 'article', (state) => {
    const { images } = state.env as Pick<MarkdownEnv, 'images'>;
    const env: MarkdownEnv = { images, token: (type, nesting) => new state.Token(type, '', nesting) };
    state.tokens = articleTokens(noteTokens(state.tokens, env), env);
  });
  return tokenizer;
}

const noteId = (token: Token) => ({ id: token.attrGet('id') ?? '' });

const { unescapeAll } = new MarkdownIt().utils;

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
  fence: {
    block: 'codeBlock',
    getAttrs: (token) => ({ language: unescapeAll(token.info).trim() || null }),
    noCloseToken: true,
  },
  hr: { node: 'horizontalRule' },
  table: { block: 'table' },
  thead: { ignore: true },
  tbody: { ignore: true },
  tr: { block: 'tableRow' },
  th: { block: 'tableHeader' },
  td: { block: 'tableCell' },
  image_block: {
    node: 'image',
    getAttrs: ({ meta }) => {
      const { hash, alt, title, width, height } = meta as Record<string, unknown>;
      return { asset: hash, alt: String(alt).slice(0, 2000), title, width, height };
    },
  },
  footnotes: { block: 'footnotes' },
  footnote: { block: 'footnote', getAttrs: noteId },
  footnote_ref: { node: 'footnoteReference', getAttrs: noteId },
  hardbreak: { node: 'hardBreak' },
  em: { mark: 'italic' },
  strong: { mark: 'bold' },
  s: { mark: 'strike' },
  link: { mark: 'link', getAttrs: (token) => ({ href: token.attrGet('href'), title: token.attrGet('title') || null }) },
  code_inline: { mark: 'code', noCloseToken: true },
});

/**
 * Markdown (CommonMark with tables, footnotes and strikethrough) as a document of the article schema. Images are kept
 * that lie in it as data: addresses.
 * @throws RangeError when it is nested deeper than can be read
 */
export function parseMarkdown(text: string): ParsedText {
  const images = keptImages();
  const front = readFrontMatter(text);
  const document = parser.parse(front.text, { images }).toJSON() as DocumentNode;
  return {
    document,
    title: front.title,
    language: front.language,
    images: images.files(),
    notes: images.notes(),
    sourceUrl: front.sourceUrl,
  };
}
