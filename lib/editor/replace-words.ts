import { initProseMirrorDoc } from 'y-prosemirror';
import * as Y from 'yjs';
import type { Range } from '#lib/core/annotation/annotation.ts';
import { wholeCharacters } from '#lib/core/anchoring/whole-characters.ts';
import { diffWords } from '#lib/core/correction/diff-words.ts';
import { FragmentPositions } from './fragment-positions.ts';
import { project } from './project.ts';
import { rewriteDocument } from './rewrite-document.ts';
import { rewriteText } from './rewrite-text.ts';
import { schema } from './schema.ts';
import { writeDocument } from './write-document.ts';

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
    writeDocument(fragment, changed, meta);
  }
  return { start: range.start, end: range.start + replacement.length };
}
