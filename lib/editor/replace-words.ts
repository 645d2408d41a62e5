import { initProseMirrorDoc, updateYFragment } from 'y-prosemirror';
import * as Y from 'yjs';
import type { Range } from '#lib/core/annotation/annotation.ts';
import { wholeCharacters } from '#lib/core/anchoring/whole-characters.ts';
import { diffWords, type WordChange } from '#lib/core/correction/diff-words.ts';
import { FragmentPositions } from './fragment-positions.ts';
import { project } from './project.ts';
import { rewriteDocument } from './rewrite-document.ts';
import { schema } from './schema.ts';

/**
 * Replaces a range of the projection by words without line breaks, in the fragment of a Y.Doc. Words that stay keep
 * their characters, formatting and whatever points to them; new words take the formatting of those they replace. Across
 * blocks, the new words stand in the first block, which what is left of the last one joins. "" deletes, and a block that
 * it empties goes.
 * @returns the range of the new words
 * @throws RangeError for a replacement with line breaks
 */
export function replaceWords(fragment: Y.XmlFragment, target: Range, replacement: string): Range {
  if (/[\n\r]/u.test(replacement)) throw new RangeError('A replacement has no line breaks');
  const { doc, meta } = initProseMirrorDoc(fragment, schema);
  const map = project(doc);
  const range = wholeCharacters(map.text, target);
  const from = map.positionAt(range.start);
  const to = map.positionAt(range.end);
  const changes = diffWords(map.text.slice(range.start, range.end), replacement);
  const positions = new FragmentPositions(fragment);
  const [first, last] = [positions.placeAt(from, 1), positions.placeAt(to, -1)];
  const block = map.blocks[map.blockAt(range.start)];
  const emptiesBlock =
    replacement === '' && block !== undefined && from === block.from && to - from >= block.text.length;
  if (first.type instanceof Y.XmlText && first.type === last.type && !emptiesBlock) {
    rewriteText(first.type, first.index, changes);
  } else {
    const changed = rewriteDocument(doc, from, to, changes);
    if (!fragment.doc) throw new Error('The fragment is in no document');
    updateYFragment(fragment.doc, fragment, changed, meta);
  }
  return { start: range.start, end: range.start + replacement.length };
}

/** Adds before it removes: what is added at the end of the removed words has their formatting. */
function rewriteText(text: Y.XmlText, start: number, changes: readonly WordChange[]): void {
  let index = start;
  for (const [at, change] of changes.entries()) {
    if (change.kind === 'kept') {
      index += change.text.length;
    } else if (change.kind === 'removed') {
      const next = changes[at + 1];
      if (next?.kind === 'added') text.insert(index + change.text.length, next.text);
      text.delete(index, change.text.length);
      if (next?.kind === 'added') index += next.text.length;
    } else if (changes[at - 1]?.kind !== 'removed') {
      text.insert(index, change.text);
      index += change.text.length;
    }
  }
}
