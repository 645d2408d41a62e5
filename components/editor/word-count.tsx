'use client';

import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEffect, useState, type JSX } from 'react';

/** A count may be this old. */
const DELAY_MS = 600;

/** How many words the article has; counted while nobody types. */
export function WordCount({ editor }: { readonly editor: Editor }): JSX.Element {
  const [words, setWords] = useState(() => countWords(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const schedule = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setWords(countWords(editor)), DELAY_MS);
    };
    editor.on('update', schedule);
    return () => {
      clearTimeout(timer);
      editor.off('update', schedule);
    };
  }, [editor]);
  return (
    <span className="ml-auto pl-3 text-[0.8125rem] whitespace-nowrap text-faint tabular-nums">
      {words.toLocaleString('en-GB')} {words === 1 ? 'word' : 'words'}
    </span>
  );
}

function countWords(editor: Editor): number {
  let words = 0;
  editor.state.doc.descendants((node) => {
    if (!node.isTextblock) return true;
    words += wordsIn(node);
    return false;
  });
  return words;
}

/** Words by block: ProseMirror keeps the nodes of blocks that nobody touched, so a keystroke counts one block anew. */
const counted = new WeakMap<Node, number>();

function wordsIn(block: Node): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  let words = 0;
  const text = block.textBetween(0, block.content.size, '\n', ' ');
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  counted.set(block, words);
  return words;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
