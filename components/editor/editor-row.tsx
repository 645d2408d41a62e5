'use client';

import type { Editor } from '@tiptap/core';
import type { JSX } from 'react';
import { Toolbar } from './toolbar.tsx';
import { WordCount } from './word-count.tsx';
import { can, type Role } from '#lib/core/access/access.ts';

/** Below the top bar, always as high: the toolbar for who edits, a word on what they may do for everybody else. */
export function EditorRow({ editor, role }: { readonly editor: Editor | null; readonly role: Role }): JSX.Element {
  return (
    <section
      aria-label="Tools"
      className="sticky top-[52px] z-20 flex h-[46px] items-center border-b border-line bg-paper px-3 sm:px-[18px]"
      data-print="never"
    >
      {can({ role }, 'article.edit') ? (
        editor ? (
          <Toolbar editor={editor} />
        ) : null
      ) : (
        <>
          <p className="truncate text-[0.8438rem] text-soft">{wordOn(role)}</p>
          {editor ? <WordCount editor={editor} /> : null}
        </>
      )}
    </section>
  );
}

function wordOn(role: Role): string {
  return can({ role }, 'annotation.make')
    ? 'You review this article: select words to flag them, comment, or suggest others. Editors change the text.'
    : 'You read this article. Reviewers flag it and editors change it.';
}
