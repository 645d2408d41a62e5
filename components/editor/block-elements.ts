import type { Editor } from '@tiptap/core';

/** The elements of an article's blocks, in order: as a rule the children of the text; where more stands there, each is asked for. */
export function blockElements({ view, state: { doc } }: Editor): ArrayLike<Element> {
  const { children } = view.dom;
  if (children.length === doc.childCount) return children;
  const elements: Element[] = [];
  doc.forEach((_node, offset) => {
    const element = view.nodeDOM(offset);
    if (element instanceof Element) elements.push(element);
  });
  return elements;
}
