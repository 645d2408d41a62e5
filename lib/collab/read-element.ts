import type { Mark, Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { schema } from '#lib/editor/schema.ts';

/** Something in the Yjs document that no article may hold. */
export class InvalidElement extends Error {
  override readonly name = 'InvalidElement';
}

/** y-prosemirror adds a hash to the names of marks that may overlap with themselves. */
const HASH = /--[a-zA-Z0-9+/=]{8}$/;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function assertKnown(given: Readonly<Record<string, unknown>>, known: object | null | undefined, what: string): void {
  for (const key of Object.keys(given))
    if (!Object.hasOwn(known ?? {}, key)) throw new InvalidElement(`${what} has no attribute of this name`);
}

function markOf(key: string, value: unknown): Mark {
  const type = schema.marks[key.replace(HASH, '')];
  if (!type || !isRecord(value)) throw new InvalidElement('There is no such mark');
  assertKnown(value, type.spec.attrs, type.name);
  return type.create(value);
}

/**
 * The text nodes of a Yjs text, in its order; none for an empty one.
 * @throws InvalidElement for anything but strings with marks of the schema
 */
export function textNodes(text: Y.XmlText): readonly Node[] {
  let length = 0;
  const nodes = (text.toDelta() as readonly { insert: unknown; attributes?: Record<string, unknown> }[]).map(
    ({ insert, attributes }) => {
      if (typeof insert !== 'string') throw new InvalidElement('A text holds something that is no text');
      length += insert.length;
      const marks = Object.entries(attributes ?? {}).map(([key, value]) => markOf(key, value));
      // Sorts them by rank, as the schema wants them.
      return schema.text(
        insert,
        marks.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []),
      );
    },
  );
  if (length !== text.length) throw new InvalidElement('A text holds something that is no text');
  if (Object.keys(text.getAttributes()).length > 0) throw new InvalidElement('A text has attributes');
  return nodes;
}

/**
 * The ProseMirror node of an element with these children, not checked against its content expression.
 * @throws InvalidElement for a node type or an attribute that the schema does not have
 */
export function elementNode(element: Y.XmlElement, children: readonly Node[]): Node {
  const type = schema.nodes[element.nodeName];
  if (!type || type === schema.topNodeType || type.isText) throw new InvalidElement('There is no such element');
  const attributes: Readonly<Record<string, unknown>> = element.getAttributes();
  assertKnown(attributes, type.spec.attrs, type.name);
  return type.create(attributes, children);
}

/** The children of an element or of the root. @throws InvalidElement when one is neither element nor text */
export function childrenOf(parent: Y.XmlFragment): readonly (Y.XmlElement | Y.XmlText)[] {
  return parent.toArray().map((child: unknown) => {
    if (child instanceof Y.XmlElement || child instanceof Y.XmlText) return child;
    throw new InvalidElement('An element holds something that is neither element nor text');
  });
}
