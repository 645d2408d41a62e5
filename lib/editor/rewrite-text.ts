import type * as Y from 'yjs';
import type { WordChange } from '#lib/core/correction/diff-words.ts';

/**
 * Changes a shared text from `start` on, word by word. It adds behind what it removes, which gives it the formatting of that;
 * but at the beginning of a block before it, so that whatever pointed to the first words does not take the added ones in.
 */
export function rewriteText(text: Y.XmlText, start: number, changes: readonly WordChange[]): void {
  let index = start;
  for (const [at, change] of changes.entries()) {
    if (change.kind === 'kept') {
      index += change.text.length;
    } else if (change.kind === 'removed') {
      const next = changes[at + 1];
      const added = next?.kind === 'added' ? next.text : '';
      const isFirst = index === 0;
      text.insert(isFirst ? 0 : index + change.text.length, added);
      text.delete(isFirst ? added.length : index, change.text.length);
      index += added.length;
    } else if (changes[at - 1]?.kind !== 'removed') {
      text.insert(index, change.text);
      index += change.text.length;
    }
  }
}
