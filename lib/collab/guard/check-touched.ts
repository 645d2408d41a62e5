import type { Node, NodeType } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { LIMITS } from '#lib/core/limits.ts';
import { schema } from '#lib/editor/schema.ts';
import { childrenOf, elementNode, InvalidElement, textNodes } from '../read-element.ts';
import { refused, type Refusal } from './verdict.ts';

/** What an update did to the document. */
export interface Touched {
  /** Elements, texts and the root that have other children, text or attributes than before. */
  readonly types: ReadonlySet<object>;
  /** Whether an element came with the update. */
  readonly isNew: (element: Y.XmlElement) => boolean;
}

const standIns = new Map<NodeType, Node>();

/** A valid node of a type, in the place of a child that is checked by itself. */
function standIn(type: NodeType): Node {
  const known = standIns.get(type);
  if (known) return known;
  const made = type.createAndFill();
  if (!made) throw new Error(`The schema has no smallest ${type.name}`);
  standIns.set(type, made);
  return made;
}

class TooDeep extends Error {}

/** The children of an element in which each child element is replaced by a stand-in; new ones are checked on the way. */
function contentOf(parent: Y.XmlFragment, depth: number, touched: Touched): readonly Node[] {
  return childrenOf(parent).flatMap((child) => {
    if (child instanceof Y.XmlText) return textNodes(child);
    if (touched.isNew(child)) checkElement(child, depth + 1, touched);
    const type = schema.nodes[child.nodeName];
    if (!type) throw new InvalidElement('There is no such element');
    return [standIn(type)];
  });
}

/** Checks one element and what is new below it; old children that were not touched are valid already. */
function checkElement(element: Y.XmlElement, depth: number, touched: Touched): void {
  if (depth > LIMITS.depth) throw new TooDeep();
  elementNode(element, contentOf(element, depth, touched)).check();
}

/** The root may be empty: two people may each have deleted what the other one left. */
function checkRoot(root: Y.XmlFragment, touched: Touched): void {
  const children = contentOf(root, 0, touched);
  if (children.length > 0) schema.topNodeType.create(null, children).check();
}

function depthOf(element: Y.XmlElement): number {
  let depth = 0;
  for (
    let at: unknown = element;
    at instanceof Y.AbstractType && at._item && depth <= LIMITS.depth;
    at = at._item.parent
  )
    depth += 1;
  return depth;
}

function checkType(type: object, touched: Touched): void {
  if (!(type instanceof Y.AbstractType)) return;
  if (type._item?.deleted) return;
  const owner: unknown = type instanceof Y.XmlText ? type.parent : type;
  if (owner instanceof Y.XmlElement) checkElement(owner, depthOf(owner), touched);
  else if (owner instanceof Y.XmlFragment && owner._item === null) checkRoot(owner, touched);
  else throw new InvalidElement('A text stands where no text may stand');
}

/**
 * Whether what an update touched is still an article of the schema: known nodes, marks and attributes, valid content,
 * no deeper than LIMITS.depth. Work is bounded by what was touched, not by the article.
 * @returns null when it is
 */
export function checkTouched(touched: Touched): Refusal | null {
  try {
    for (const type of touched.types) checkType(type, touched);
    return null;
  } catch (error) {
    if (error instanceof TooDeep) return refused('depth');
    // ProseMirror throws RangeErrors, and a hostile structure may overflow the stack: either way it is not an article.
    if (error instanceof InvalidElement || error instanceof RangeError) return refused('schema');
    throw error;
  }
}
