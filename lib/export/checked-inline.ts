import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { entityMarkdown } from './escape-markdown.ts';
import { inlineMarkdown } from './markdown-inline.ts';
import { joined, representable } from './representable.ts';

type Mark = NonNullable<DocumentNode['marks']>[number];
type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

const reader = new MarkdownIt('commonmark', { html: false })
  .enable(['strikethrough', 'table'])
  .use(footnotes)
  .disable(['footnote_def', 'footnote_inline', 'footnote_tail']);
const MARK_OF: Readonly<Record<string, string>> = { strong: 'bold', em: 'italic', s: 'strike', link: 'link' };

/** The marks that are given up, in this order, when a block with them is not read as it was meant. */
const GIVEN_UP: readonly (readonly string[])[] = [
  [],
  ['bold', 'italic', 'strike'],
  ['bold', 'italic', 'strike', 'code', 'link'],
];

/**
 * The inline content of a paragraph or heading as Markdown that has been read back: delimiters that a reader would
 * take for words, or words for delimiters, do not get out.
 */
export function checkedInline(block: DocumentNode): string {
  const inHeading = block.type === 'heading';
  const said = (block.content ?? []).filter((node) => node.type !== 'footnoteReference' || node.attrs?.['id'] !== '');
  const nodes = representable(said, inHeading);
  if (nodes.length === 0) return '';
  for (const types of GIVEN_UP) {
    const kept = joined(nodes.map((node) => without(node, types)));
    const written = inlineMarkdown(kept);
    if (canonical(kept) === readBack(written, inHeading, nodes)) return written;
  }
  return nodes
    .map((node) => (node.type === 'text' ? entityMarkdown(node.text ?? '') : inlineMarkdown([node])))
    .join('');
}

function without(node: DocumentNode, types: readonly string[]): DocumentNode {
  const { marks = [], ...bare } = node;
  const kept = marks.filter(({ type }) => !types.includes(type));
  return kept.length === 0 ? bare : { ...bare, marks: kept };
}

/** What is said, whatever the order of marks; of a link its address and title. */
function canonical(nodes: readonly DocumentNode[]): string {
  return JSON.stringify(
    joined(
      nodes.map((node) => ({
        ...(node.type === 'text'
          ? { type: 'text', text: node.text ?? '' }
          : { type: node.type, id: node.attrs?.['id'] }),
        marks: (node.marks ?? []).map(plainMark).toSorted(byType),
      })),
    ),
  );
}

const byType = (left: Mark, right: Mark): number => (left.type < right.type ? -1 : 1);

function plainMark({ type, attrs }: Mark): Mark {
  return type === 'link'
    ? { type, attrs: { href: reader.normalizeLink(String(attrs?.['href'])), title: attrs?.['title'] ?? null } }
    : { type };
}

/** What a reader of Markdown makes of it; null when that is no single paragraph or heading. */
function readBack(written: string, inHeading: boolean, nodes: readonly DocumentNode[]): string | null {
  const ids = nodes.flatMap(({ type, attrs }) => (type === 'footnoteReference' ? [String(attrs?.['id'])] : []));
  // The notes stand elsewhere: the reader is told that they are there.
  const env = { footnotes: { refs: Object.fromEntries(ids.map((id) => [`:${id}`, -1])) } };
  const [open, inline, close, ...more] = reader.parse(inHeading ? `# ${written}` : written, env);
  if (open?.type !== (inHeading ? 'heading_open' : 'paragraph_open') || !inline?.children || !close || more.length > 0)
    return null;
  return canonical(nodesOf(inline.children));
}

function nodesOf(tokens: readonly Token[]): DocumentNode[] {
  const open: Mark[] = [];
  return tokens.flatMap((token): DocumentNode[] => {
    const name = MARK_OF[token.type.replace(/_(open|close)$/, '')];
    if (token.type.endsWith('_open')) open.push(markOf(name ?? token.type, token));
    else if (token.type.endsWith('_close')) open.pop();
    else if (token.type === 'hardbreak') return [{ type: 'hardBreak', marks: [...open] }];
    else if (token.type === 'footnote_ref')
      return [{ type: 'footnoteReference', attrs: { id: (token.meta as { label: string }).label }, marks: [...open] }];
    else if (token.type === 'code_inline')
      return [{ type: 'text', text: token.content, marks: [...open, { type: 'code' }] }];
    else if (token.content !== '') return [{ type: 'text', text: token.content, marks: [...open] }];
    return [];
  });
}

function markOf(type: string, token: Token): Mark {
  return type === 'link'
    ? { type, attrs: { href: String(token.attrGet('href') ?? ''), title: token.attrGet('title') || null } }
    : { type };
}
