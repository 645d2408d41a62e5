import type { DocumentNode } from '#lib/core/article/article.ts';

type Mark = NonNullable<DocumentNode['marks']>[number];

/** Marks that Markdown writes with delimiters, which must touch a word on their inner side. */
const DELIMITED: ReadonlySet<string> = new Set(['bold', 'italic', 'strike']);

const has = (node: DocumentNode | undefined, type: string): boolean =>
  node?.marks?.some((mark) => mark.type === type) ?? false;
const isText = (node: DocumentNode | undefined): boolean => node?.type === 'text';
const isBlank = (node: DocumentNode): boolean => !isText(node) || /^\s*$/u.test(node.text ?? '');

function withMarks(node: DocumentNode, marks: readonly Mark[]): DocumentNode {
  const { marks: _marks, ...bare } = node;
  return marks.length === 0 ? bare : { ...bare, marks };
}

/** The white space around a text, cut off as nodes of their own. */
function apart(node: DocumentNode): readonly DocumentNode[] {
  if (!isText(node) || !node.marks?.some(({ type }) => DELIMITED.has(type)) || has(node, 'code')) return [node];
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(node.text ?? '') ?? [];
  return [before, words, after].filter((text) => text !== '').map((text) => ({ ...node, text }));
}

/** Takes a mark from the blank ends of every run of nodes that have it. */
function withoutBlankEnds(nodes: readonly DocumentNode[], type: string): readonly DocumentNode[] {
  const inner = nodes.map((node) => has(node, type) && !(isBlank(node) && !has(node, 'code')));
  const reaches = (index: number, step: 1 | -1): boolean => {
    for (let at = index; has(nodes[at], type); at += step) if (inner[at]) return true;
    return false;
  };
  return nodes.map((node, index) =>
    has(node, type) && !(reaches(index, 1) && reaches(index, -1))
      ? withMarks(
          node,
          (node.marks ?? []).filter((mark) => mark.type !== type),
        )
      : node,
  );
}

/** Neighbours with the same marks as one node, as ProseMirror has them. */
export function joined(nodes: readonly DocumentNode[]): readonly DocumentNode[] {
  const result: DocumentNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last && isText(last) && isText(node) && JSON.stringify(last.marks ?? []) === JSON.stringify(node.marks ?? []))
      result[result.length - 1] = { ...last, text: (last.text ?? '') + (node.text ?? '') };
    else result.push(node);
  }
  return result;
}

/** A line break in a heading is a space, at the end of a block nothing; it carries no marks but a link that goes on behind it. */
function breaks(nodes: readonly DocumentNode[], inHeading: boolean): readonly DocumentNode[] {
  const end = nodes.findLastIndex((node) => node.type !== 'hardBreak') + 1;
  const plain = nodes.slice(0, end).map((node) =>
    withMarks(
      node,
      (node.marks ?? []).filter(({ type }) => type !== 'underline'),
    ),
  );
  return inHeading
    ? plain.map((node) => (node.type === 'hardBreak' ? { ...node, type: 'text', text: ' ' } : node))
    : plain;
}

/**
 * Inline content as Markdown can say it: underline goes, marks end where words end, and nothing follows the last word
 * but words. The words are the same.
 */
export function representable(nodes: readonly DocumentNode[], inHeading: boolean): readonly DocumentNode[] {
  let result: readonly DocumentNode[] = breaks(nodes, inHeading).flatMap(apart);
  for (const type of [...DELIMITED, 'link', 'code']) result = withoutBlankEnds(result, type);
  return joined(result);
}
