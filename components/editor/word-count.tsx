'use client';

import type { Editor } from '@tiptap/core';
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
  const text = editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n', ' ');
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (isWordLike) words += 1;
  }
  return words;
}
