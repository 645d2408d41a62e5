import type { Mark, Node, ResolvedPos } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import type { WordChange } from '#lib/core/correction/diff-words.ts';
import { ATOM } from '#lib/core/article/text-map.ts';
import { schema } from './schema.ts';

/**
 * A document with the words between two positions changed. In one block, words and footnote references that stay are not
 * touched. Across blocks, the new words stand in the first one, which what is left of the last one joins; but cells of a
 * table and footnotes never join: each loses its own words. A block that is emptied goes, unless a cell or a footnote
 * would be left with nothing.
 */
export function rewriteDocument(doc: Node, from: number, to: number, changes: readonly WordChange[]): Node {
  const transform = new Transform(doc);
  const [start, end] = [doc.resolve(from), doc.resolve(to)];
  if (start.sameParent(end)) rewriteBlock(transform, from, changes);
  else {
    const added = changes.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('');
    const words = added.replaceAll(ATOM, '').replaceAll('\n', ' ');
    const parts = isAcrossBoxes(start, end) ? textParts(doc, from, to) : [{ from, to }];
    for (const part of parts.toReversed()) transform.delete(part.from, part.to);
    if (words !== '') transform.insert(from, schema.text(words, marksAt(doc, from, to)));
  }
  removeEmptyBlock(transform, from);
  return transform.doc;
}

/** New words take the formatting of those that they replace. */
function rewriteBlock(transform: Transform, from: number, changes: readonly WordChange[]): void {
  let at = from;
  for (const [index, { kind, text }] of changes.entries()) {
    if (kind === 'removed') {
      const next = changes[index + 1];
      const marks = marksAt(transform.doc, at, at + text.length);
      transform.delete(at, at + text.length);
      if (next?.kind === 'added') at += insert(transform, at, next.text, marks);
    } else if (kind === 'kept') at += text.length;
    else if (changes[index - 1]?.kind !== 'removed')
      at += insert(transform, at, text, transform.doc.resolve(at).marks());
  }
}

/** An atom can't be written: those of the old words that stay are kept as they are. */
function insert(transform: Transform, at: number, text: string, marks: readonly Mark[]): number {
  const words = text.replaceAll(ATOM, '');
  if (words !== '') transform.insert(at, schema.text(words, marks));
  return words.length;
}

function marksAt(doc: Node, from: number, to: number): readonly Mark[] {
  const place = doc.resolve(from);
  return place.marksAcross(doc.resolve(Math.min(from + 1, to, doc.content.size))) ?? place.marks();
}

/** Whether two places are in different cells or footnotes, or one of them is in none. */
export function isAcrossBoxes(start: ResolvedPos, end: ResolvedPos): boolean {
  const shared = start.sharedDepth(end.pos);
  const leavesBox = (place: ResolvedPos) =>
    Array.from({ length: place.depth - shared }, (_, index) => place.node(shared + 1 + index)).some(isBox);
  return leavesBox(start) || leavesBox(end);
}

const isBox = ({ type }: Node): boolean => type.spec.isolating === true;

/** What each text block has of a range. */
export function textParts(doc: Node, from: number, to: number): { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true;
    parts.push({ from: Math.max(from, position + 1), to: Math.min(to, position + 1 + node.content.size) });
    return false;
  });
  return parts;
}

/** Takes away the text block at a position if it is empty, and the lists and quotations that were only around it. */
function removeEmptyBlock(transform: Transform, position: number): void {
  const place = transform.doc.resolve(position);
  if (!place.parent.isTextblock || place.parent.content.size > 0) return;
  let depth = place.depth;
  while (depth > 1 && place.node(depth - 1).childCount === 1 && !isBox(place.node(depth - 1))) depth -= 1;
  const index = place.index(depth - 1);
  if (place.node(depth - 1).canReplace(index, index + 1)) transform.delete(place.before(depth), place.after(depth));
}
