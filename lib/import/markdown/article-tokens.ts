import type MarkdownIt from 'markdown-it';
import { isSafeLink } from '#lib/editor/safe-link.ts';
import { bytesOfDataUrl } from '../bytes-of-data-url.ts';
import type { KeptImages } from '../kept-images.ts';

type Tokenizer = InstanceType<typeof MarkdownIt>;
export type Token = ReturnType<Tokenizer['parse']>[number];

/** What one text needs beside its tokens. */
export interface MarkdownEnv {
  readonly images: KeptImages;
  /** Makes a token that no tokenizer would. */
  readonly token: (type: string, nesting: -1 | 0 | 1) => Token;
}

/** A line break in a cell of a table, which can't have another one. */
const BREAK = /<br ?\/?>/i;

/**
 * Tokens as the article schema can take them: an image stands behind the block that it was in, the words of a cell are
 * paragraphs, a link that leads nowhere safe gives its words, and an image that is not kept its description.
 */
export function articleTokens(tokens: readonly Token[], env: MarkdownEnv): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const open = tokens[index] as Token;
    const [inline, close] = [tokens[index + 1], tokens[index + 2]];
    if (inline?.type !== 'inline' || !close || open.nesting !== 1) {
      result.push(open);
      continue;
    }
    result.push(...(/^t[hd]_open$/.test(open.type) ? cell(open, inline, close, env) : block(open, inline, close, env)));
    index += 2;
  }
  return withoutEmptyHeads(result);
}

function block(open: Token, inline: Token, close: Token, env: MarkdownEnv): Token[] {
  const children = simplify(inline.children ?? [], env);
  const images = children.filter(({ type }) => type === 'image_block');
  inline.children = children.filter(({ type }) => type !== 'image_block');
  const isGone = images.length > 0 && inline.children.every(({ content }) => content.trim() === '');
  return [...(isGone ? [] : [open, inline, close]), ...images];
}

/** Markdown's cells are one line; two breaks in it divide paragraphs. */
function cell(open: Token, inline: Token, close: Token, env: MarkdownEnv): Token[] {
  const paragraphs: Token[][] = [[]];
  for (const child of (inline.children ?? []).flatMap((token) => withBreaks(token, env))) {
    const last = paragraphs.at(-1);
    if (child.type === 'hardbreak' && last?.at(-1)?.type === 'hardbreak') {
      last.pop();
      paragraphs.push([]);
    } else last?.push(child);
  }
  const content = paragraphs.flatMap((children) => {
    const words = env.token('inline', 0);
    words.children = children;
    return block(env.token('paragraph_open', 1), words, env.token('paragraph_close', -1), env);
  });
  return [open, ...content, close];
}

function withBreaks(token: Token, { token: make }: MarkdownEnv): Token[] {
  if (token.type !== 'text') return [token];
  return token.content.split(BREAK).flatMap((words, index) => {
    const text = make('text', 0);
    text.content = words;
    return [...(index > 0 ? [make('hardbreak', 0)] : []), ...(words === '' ? [] : [text])];
  });
}

function simplify(children: readonly Token[], env: MarkdownEnv): Token[] {
  const openLinks: boolean[] = [];
  return children.flatMap((token) => {
    if (token.type === 'link_open') openLinks.push(isSafeLink(String(token.attrGet('href') ?? '')));
    if (token.type === 'link_open') return openLinks.at(-1) ? [token] : [];
    if (token.type === 'link_close') return openLinks.pop() ? [token] : [];
    return [token.type === 'image' ? image(token, env) : token];
  });
}

function image(token: Token, { images }: MarkdownEnv): Token {
  const address = String(token.attrGet('src') ?? '');
  const bytes = bytesOfDataUrl(address);
  const file = bytes && images.keep(bytes);
  if (!bytes) images.leave(/^data:/i.test(address) ? undefined : address);
  const alt = plainText(token.children ?? []);
  token.type = file ? 'image_block' : 'text';
  token.content = alt;
  if (file) token.meta = { ...file, alt, title: token.attrGet('title') || null };
  return token;
}

/** A description as words alone. */
function plainText(children: readonly Token[]): string {
  return children
    .map((child) => (child.type.endsWith('break') ? ' ' : child.content || plainText(child.children ?? [])))
    .join('');
}

/** A table has to have a head in Markdown; one without words is none. */
function withoutEmptyHeads(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    result.push(token);
    if (token.type !== 'thead_close') continue;
    const start = result.findLastIndex(({ type }) => type === 'thead_open');
    const head = result.slice(start);
    const isEmpty = head.every(({ type, children }) => type !== 'image_block' && (children ?? []).length === 0);
    if (isEmpty) result.length = start;
  }
  return result;
}
