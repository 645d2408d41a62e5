import { readByline } from './byline.ts';
import { elementsOf, type XmlElement } from './parse-xml.ts';
import type { Change } from './story.ts';

const KINDS: Readonly<Record<string, Change['kind']>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
};

/** The tracked change that an element stands for; null when it is none. */
export function changeOf(element: XmlElement): Change | null {
  const kind = KINDS[element.name];
  if (!kind) return null;
  const id = element.attributes['w:id'] ?? '';
  return { kind, byline: readByline(element, `${element.name.slice(2)} ${id}`) };
}

/** The tracked change that properties (of a paragraph's end, of a table's row) tell of. */
export function changeIn(properties: XmlElement | undefined): Change | null {
  for (const element of elementsOf(properties)) {
    const change = changeOf(element);
    if (change) return change;
  }
  return null;
}
