import * as Y from 'yjs';
import { schema } from './schema.ts';
import { firstIndex } from '#lib/core/first-index.ts';

type Element = Y.XmlElement | Y.XmlFragment;
type Child = Y.XmlElement | Y.XmlText;

/** A place in a shared type: a character of an XmlText, or a child of an element. */
export interface SharedPlace {
  readonly type: Y.XmlText | Element;
  readonly index: number;
}

/**
 * Where each shared type of an article's fragment stands in its ProseMirror document. One walk over the fragment, made
 * once for a state of it; every place is then found without walking over siblings, as y-prosemirror does for each.
 */
export class FragmentPositions {
  readonly fragment: Y.XmlFragment;
  /** Position at which the content of a type begins. */
  readonly #starts = new Map<object, number>();
  readonly #sizes = new Map<object, number>();
  readonly #blocks: { readonly element: Y.XmlElement; readonly from: number }[] = [];

  constructor(fragment: Y.XmlFragment) {
    this.fragment = fragment;
    this.#starts.set(fragment, 0);
    this.#enter(fragment, 0);
  }

  /** The ProseMirror position of a place, or null when its type is not in the document. */
  positionOf({ type, index }: SharedPlace): number | null {
    const start = this.#starts.get(type);
    if (start === undefined) return null;
    if (type instanceof Y.XmlText) return start + Math.min(index, type.length);
    let position = start;
    for (const child of childrenOf(type).slice(0, index)) position += this.#sizes.get(child) ?? 0;
    return position;
  }

  /** The position where a type stood that has been deleted; null if that is no longer known. */
  positionOfDeleted(type: Pick<Y.AbstractType<unknown>, '_item'>): number | null {
    let item = type._item;
    while (item !== null && isDeleted(item.parent)) item = (item.parent as Y.AbstractType<unknown>)._item;
    if (item === null) return null;
    for (let left = item.left; left !== null; left = left.left) {
      if (left.deleted || !(left.content instanceof Y.ContentType)) continue;
      const start = this.#starts.get(left.content.type);
      if (start === undefined) return null;
      const outside = left.content.type instanceof Y.XmlText ? start : start - 1;
      return outside + (this.#sizes.get(left.content.type) ?? 0);
    }
    return this.#starts.get(item.parent as Y.AbstractType<unknown>) ?? null;
  }

  /** The place just before the character that follows a position (`side` 1), or just after the one before it (-1). */
  placeAt(position: number, side: -1 | 1): SharedPlace {
    const block = this.#blockAt(position);
    if (!block) return { type: this.fragment, index: 0 };
    let start = block.from;
    const children = childrenOf(block.element);
    for (const [index, child] of children.entries()) {
      const end = start + (this.#sizes.get(child) ?? 0);
      const isHere = side > 0 ? position < end : position <= end && (position > start || index === 0);
      if (isHere) {
        if (child instanceof Y.XmlText) return { type: child, index: Math.max(0, position - start) };
        return { type: block.element, index: index + (position > start ? 1 : 0) };
      }
      start = end;
    }
    const last = children.at(-1);
    return last instanceof Y.XmlText
      ? { type: last, index: last.length }
      : { type: block.element, index: children.length };
  }

  /** The text block that holds a position; between blocks, the one before. */
  #blockAt(position: number): { readonly element: Y.XmlElement; readonly from: number } | undefined {
    const next = firstIndex(this.#blocks, ({ from }) => from > position);
    return this.#blocks[Math.max(0, next - 1)];
  }

  /** Notes where the children of a node stand; returns the size of its content. */
  #enter(parent: Element, start: number): number {
    let position = start;
    for (const child of childrenOf(parent)) {
      const size = child instanceof Y.XmlText ? this.#enterText(child, position) : this.#enterElement(child, position);
      this.#sizes.set(child, size);
      position += size;
    }
    return position - start;
  }

  #enterText(child: Y.XmlText, position: number): number {
    this.#starts.set(child, position);
    return child.length;
  }

  #enterElement(child: Y.XmlElement, position: number): number {
    const type = schema.nodes[child.nodeName];
    this.#starts.set(child, position + 1);
    if (type?.isLeaf) return 1;
    if (type?.isTextblock) this.#blocks.push({ element: child, from: position + 1 });
    return this.#enter(child, position + 1) + 2;
  }
}

function childrenOf(parent: Element): Child[] {
  return parent.toArray().filter((child) => child instanceof Y.XmlElement || child instanceof Y.XmlText);
}

function isDeleted(parent: Y.Item['parent']): boolean {
  return parent instanceof Y.AbstractType && parent._item?.deleted === true;
}
