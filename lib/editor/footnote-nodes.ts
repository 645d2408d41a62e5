import { mergeAttributes, Node, type Attributes } from '@tiptap/core';
import { only } from './valid-attribute.ts';

/** What a reference and its note share. Empty: one that has lost the other. */
function noteId(attribute: string): Attributes[string] {
  return {
    default: '',
    validate: only('footnote id', (value) => typeof value === 'string' && /^[\w-]{0,64}$/.test(value)),
    parseHTML: (element: HTMLElement) => /^[\w-]{1,64}$/.exec(element.getAttribute(attribute) ?? '')?.[0] ?? '',
    renderHTML: (attributes) => ({ [attribute]: attributes['id'] as string }),
  };
}

/** Where a footnote is meant: one character of the text. Its number is its place among the references. */
const FootnoteReference = Node.create({
  name: 'footnoteReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ id: noteId('data-footnote-reference') }),
  parseHTML: () => [{ tag: 'sup[data-footnote-reference]' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', mergeAttributes(HTMLAttributes)],
});

const Footnote = Node.create({
  name: 'footnote',
  content: 'paragraph+',
  isolating: true,
  defining: true,
  addAttributes: () => ({ id: noteId('data-footnote') }),
  parseHTML: () => [{ tag: 'div[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes), 0],
});

const Footnotes = Node.create({
  name: 'footnotes',
  content: 'footnote+',
  isolating: true,
  defining: true,
  parseHTML: () => [{ tag: 'section[data-footnotes]' }],
  renderHTML: () => ['section', { 'data-footnotes': '' }, 0],
});

/**
 * Footnotes stand at the end of the document, in a block of their own, and are referred to by id. A note without a
 * reference, and a reference without a note, are valid: two people may have deleted one each.
 */
export const footnoteNodes = [FootnoteReference, Footnote, Footnotes];
