import type { DocumentNode } from '#lib/core/article/article.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { longestTicks } from './longest-ticks.ts';

type Mark = NonNullable<DocumentNode['marks']>[number];

const DELIMITERS: Readonly<Record<string, string>> = { bold: '**', italic: '*', strike: '~~' };

/** Whether inline content begins and ends where its line does. */
export interface LineEnds {
  readonly startsLine: boolean;
  readonly endsLine: boolean;
}

const WHOLE_LINE: LineEnds = { startsLine: true, endsLine: true };

/** Inline content, already representable, as Markdown; lines end at hard breaks. */
export function inlineMarkdown(nodes: readonly DocumentNode[], { startsLine, endsLine } = WHOLE_LINE): string {
  let out = '';
  let open: readonly Mark[] = [];
  nodes.forEach((node, index) => {
    const marks = (node.marks ?? []).filter(({ type }) => type !== 'code');
    const kept = keptOpen(open, marks);
    const opened = outermostFirst(
      marks.filter((mark) => !open.slice(0, kept).some((other) => isSame(mark, other))),
      nodes,
      index,
    );
    out += open.slice(kept).toReversed().map(closing).join('') + opened.map(opening).join('');
    open = [...open.slice(0, kept), ...opened];
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    out += contentOf(node, {
      startsLine: before ? before.type === 'hardBreak' : startsLine,
      endsLine: after ? after.type === 'hardBreak' : endsLine,
    });
  });
  return out + open.toReversed().map(closing).join('');
}

const isSame = (left: Mark, right: Mark): boolean => JSON.stringify(left) === JSON.stringify(right);

/** How many of the open marks stay open: the outermost ones that the next node has too. */
function keptOpen(open: readonly Mark[], next: readonly Mark[]): number {
  const closed = open.findIndex((mark) => !next.some((other) => isSame(mark, other)));
  return closed === -1 ? open.length : closed;
}

/** Marks in the order in which they must open, so that the one that goes on longest closes last. */
function outermostFirst(marks: readonly Mark[], nodes: readonly DocumentNode[], index: number): readonly Mark[] {
  const endOf = (mark: Mark): number => {
    let end = index;
    while (nodes[end]?.marks?.some((other) => isSame(mark, other))) end += 1;
    return end;
  };
  // A link that is as long as an emphasis goes inside it; emphasis of one length keeps the schema's order.
  return marks.toSorted(
    (left, right) => endOf(right) - endOf(left) || Number(left.type === 'link') - Number(right.type === 'link'),
  );
}

function contentOf(node: DocumentNode, ends: LineEnds): string {
  if (node.type === 'hardBreak') return '\\\n';
  if (node.type === 'footnoteReference') return referenceMarkdown(node);
  const text = node.text ?? '';
  if (node.marks?.some(({ type }) => type === 'code')) return codeSpan(text);
  return escapeMarkdown(text, ends);
}

/** A reference to a footnote by its number; nothing where there is no such note. */
export function referenceMarkdown({ attrs }: DocumentNode): string {
  const id = attrs?.['id'];
  return typeof id === 'string' && id !== '' ? `[^${id}]` : '';
}

function codeSpan(text: string): string {
  const fence = '`'.repeat(longestTicks(text) + 1);
  // A reader takes one space from each side, if there is one on both and anything else between them.
  const isTrimmed = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
  const padding = isTrimmed || text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + padding + text + padding + fence;
}

function opening(mark: Mark): string {
  return mark.type === 'link' ? '[' : (DELIMITERS[mark.type] ?? '');
}

function closing(mark: Mark): string {
  if (mark.type !== 'link') return DELIMITERS[mark.type] ?? '';
  const { href, title } = mark.attrs ?? {};
  const named =
    typeof title === 'string' && title !== '' ? ` "${escapeAddress(title.replaceAll(/\s+/g, ' '), /["\\]/g)}"` : '';
  return `](${destination(typeof href === 'string' ? href : '')}${named})`;
}

function destination(href: string): string {
  return /^[^\s()<>\\\p{Cc}]+$/u.test(href)
    ? escapeAddress(href, /[\\]/g)
    : `<${escapeAddress(href.replaceAll(/[\n\r]/g, ''), /[<>\\]/g)}>`;
}

function escapeAddress(text: string, special: RegExp): string {
  return text.replaceAll(special, '\\$&').replaceAll(/&(?=#?\w+;)/g, '\\&');
}
