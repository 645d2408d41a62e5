'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  Bold,
  Code,
  Heading2,
  Heading3,
  Italic,
  Link2,
  List,
  ListOrdered,
  Quote,
  Redo2,
  Strikethrough,
  Underline,
  Undo2,
} from 'lucide-react';
import dynamic from 'next/dynamic';
import { useEffect, useState, type JSX } from 'react';
import * as Bar from 'radix-ui/toolbar';
import { useArticle } from './article-context.ts';
import { InsertMenu } from './insert/insert-menu.tsx';
import { ToolbarButton, type Tool } from './toolbar-button.tsx';
import { WordCount } from './word-count.tsx';

const LinkDialog = dynamic(async () => (await import('./link-dialog.tsx')).LinkDialog);

const MARKS: readonly Tool[] = [
  { name: 'bold', label: 'Bold', shortcut: 'Ctrl B', icon: Bold, run: (chain) => chain.toggleBold() },
  { name: 'italic', label: 'Italic', shortcut: 'Ctrl I', icon: Italic, run: (chain) => chain.toggleItalic() },
  {
    name: 'underline',
    label: 'Underline',
    shortcut: 'Ctrl U',
    icon: Underline,
    run: (chain) => chain.toggleUnderline(),
  },
  {
    name: 'strike',
    label: 'Strike',
    shortcut: 'Ctrl Shift S',
    icon: Strikethrough,
    run: (chain) => chain.toggleStrike(),
  },
  { name: 'code', label: 'Code', shortcut: 'Ctrl E', icon: Code, run: (chain) => chain.toggleCode() },
];

const BLOCKS: readonly Tool[] = [
  {
    name: 'heading',
    attributes: { level: 2 },
    label: 'Heading',
    shortcut: 'Ctrl Alt 2',
    icon: Heading2,
    run: (chain) => chain.toggleHeading({ level: 2 }),
  },
  {
    name: 'heading',
    attributes: { level: 3 },
    label: 'Subheading',
    shortcut: 'Ctrl Alt 3',
    icon: Heading3,
    run: (chain) => chain.toggleHeading({ level: 3 }),
  },
  {
    name: 'bulletList',
    label: 'Bulleted list',
    shortcut: 'Ctrl Shift 8',
    icon: List,
    run: (chain) => chain.toggleBulletList(),
  },
  {
    name: 'orderedList',
    label: 'Numbered list',
    shortcut: 'Ctrl Shift 7',
    icon: ListOrdered,
    run: (chain) => chain.toggleOrderedList(),
  },
  {
    name: 'blockquote',
    label: 'Quotation',
    shortcut: 'Ctrl Shift B',
    icon: Quote,
    run: (chain) => chain.toggleBlockquote(),
  },
];

const HISTORY: readonly Tool[] = [
  { name: 'undo', label: 'Undo', shortcut: 'Ctrl Z', icon: Undo2, run: (chain) => chain.undo() },
  { name: 'redo', label: 'Redo', shortcut: 'Ctrl Shift Z', icon: Redo2, run: (chain) => chain.redo() },
];

/** Formats the text. Only for who may edit it. */
export function Toolbar({ editor }: { readonly editor: Editor }): JSX.Element {
  const [linking, setLinking] = useState(false);
  const { articleId } = useArticle();
  const linked = useEditorState({ editor, selector: (state) => state.editor.isActive('link') });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setLinking(true);
    };
    editor.view.dom.addEventListener('keydown', onKeyDown);
    return () => editor.view.dom.removeEventListener('keydown', onKeyDown);
  }, [editor]);
  return (
    <Bar.Root aria-label="Format" className="flex min-w-0 flex-1 items-center gap-0.5 overflow-x-auto">
      {[HISTORY, MARKS, BLOCKS].map((tools, index) => (
        // The groups never change their order.
        <span
          key={`${index}`}
          className="flex items-center gap-0.5 not-first:ml-1.5 not-first:border-l not-first:border-line not-first:pl-1.5"
        >
          {tools.map((tool) => (
            <ToolbarButton key={tool.label} editor={editor} tool={tool} />
          ))}
        </span>
      ))}
      <ToolbarButton
        editor={editor}
        tool={{ label: 'Link', shortcut: 'Ctrl K', icon: Link2, pressed: linked, onPress: () => setLinking(true) }}
      />
      <InsertMenu editor={editor} articleId={articleId} />
      <WordCount editor={editor} />
      {linking ? <LinkDialog editor={editor} onClose={() => setLinking(false)} /> : null}
    </Bar.Root>
  );
}
