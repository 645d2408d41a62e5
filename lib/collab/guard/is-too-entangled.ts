import * as Y from 'yjs';
import { FRAGMENT } from '#lib/editor/seed.ts';
import type { ReadUpdate } from './read-update.ts';

/**
 * Steps that Yjs may take to find the places of what an update inserts beside concurrent insertions; 4 million take it about
 * a second. Two people's weeks offline come to some thousands.
 */
const MOST_STEPS = 4_000_000;

const keyOf = ({ client, clock }: Y.ID): string => `${client}:${clock}`;
const lastOf = ({ id, length }: Y.Item): string => `${id.client}:${id.clock + length - 1}`;

/** The neighbours of what stands in an article, as they become while an update is read in its order. */
class Neighbours {
  readonly #store: Y.Doc['store'];
  readonly #rightOf = new Map<string, string | null>();
  readonly #leftOf = new Map<string, string | null>();
  readonly #root: Y.XmlFragment;
  readonly #firsts = new Map<string, number>();

  constructor(doc: Y.Doc) {
    this.#store = doc.store;
    this.#root = doc.getXmlFragment(FRAGMENT);
  }

  /** The item that holds an id; null when it comes with the update, or is gone. */
  itemAt(id: Y.ID): Y.Item | null {
    if (id.clock >= Y.getState(this.#store, id.client)) return null;
    const found: unknown = Y.getItem(this.#store, id);
    return found instanceof Y.Item ? found : null;
  }

  /** What stands right of an id: null at the end, undefined where that is not known. */
  rightOf(id: Y.ID): string | null | undefined {
    const key = keyOf(id);
    if (this.#rightOf.has(key)) return this.#rightOf.get(key);
    const item = this.itemAt(id);
    if (!item) return undefined;
    if (id.clock < item.id.clock + item.length - 1) return keyOf(Y.createID(id.client, id.clock + 1));
    return item.right ? keyOf(item.right.id) : null;
  }

  leftOf(id: Y.ID): string | null | undefined {
    const key = keyOf(id);
    if (this.#leftOf.has(key)) return this.#leftOf.get(key);
    const item = this.itemAt(id);
    if (!item) return undefined;
    if (id.clock > item.id.clock) return keyOf(Y.createID(id.client, id.clock - 1));
    return item.left ? lastOf(item.left) : null;
  }

  /** How many items before this one named no neighbours in the same parent; null for one that names some. */
  countFirsts({ origin, rightOrigin, parent, parentSub }: Y.Item): number | null {
    if (origin || rightOrigin) return null;
    const key = `${parent instanceof Y.ID ? keyOf(parent) : ''} ${parentSub ?? ''}`;
    const before = this.#firsts.get(key) ?? 0;
    this.#firsts.set(key, before + 1);
    return before;
  }

  insert(item: Y.Item): void {
    const { id, origin, rightOrigin } = item;
    if (origin) this.#rightOf.set(keyOf(origin), keyOf(id));
    if (rightOrigin) this.#leftOf.set(keyOf(rightOrigin), lastOf(item));
    this.#rightOf.set(lastOf(item), rightOrigin && keyOf(rightOrigin));
    this.#leftOf.set(keyOf(id), origin && keyOf(origin));
  }

  /** Items of the article between the neighbours that an item names, or to where there are no more; at most so many. */
  distance({ origin, rightOrigin, parent, parentSub }: Y.Item, most: number): number {
    if (origin) {
      const end = rightOrigin && this.itemAt(rightOrigin);
      return count(this.itemAt(origin)?.right ?? null, 'right', most, end);
    }
    if (rightOrigin) return count(this.itemAt(rightOrigin)?.left ?? null, 'left', most);
    const holder = this.#typeAt(parent);
    if (!holder) return 0;
    if (parentSub !== null) return count(holder._map.get(parentSub) ?? null, 'left', most);
    return count(holder._start, 'right', most);
  }

  #typeAt(parent: Y.Item['parent']): Pick<Y.XmlFragment, '_map' | '_start'> | null {
    if (typeof parent === 'string') return this.#root;
    const content: unknown = parent instanceof Y.ID ? this.itemAt(parent)?.content : null;
    return content instanceof Y.ContentType ? content.type : null;
  }
}

function count(from: Y.Item | null, way: 'left' | 'right', most: number, end: Y.Item | null = null): number {
  let steps = 0;
  for (let item = from; item && item !== end && steps < most; item = item[way]) steps += 1;
  return steps;
}

/** Whether an item stands between two that were neighbours, as everything does that nobody else typed beside. */
function isPlain({ origin, rightOrigin }: Y.Item, neighbours: Neighbours): boolean {
  if (origin) {
    const right = neighbours.rightOf(origin);
    return right === undefined || right === (rightOrigin && keyOf(rightOrigin));
  }
  // The first of its parent: what else is there is counted.
  return rightOrigin !== null && (neighbours.leftOf(rightOrigin) ?? null) === null;
}

/**
 * Whether integrating an update would hold the event loop up: Yjs looks at everything between the two neighbours that an
 * item names, for every item, so that a crafted update of 60 KB takes it ten seconds.
 */
export function isTooEntangled({ structs }: ReadUpdate, doc: Y.Doc): boolean {
  const neighbours = new Neighbours(doc);
  let steps = 0;
  let inserted = 0;
  for (const item of structs) {
    if (!(item instanceof Y.Item)) continue;
    if (!isPlain(item, neighbours)) {
      steps += neighbours.countFirsts(item) ?? 1 + inserted;
      steps += neighbours.distance(item, MOST_STEPS);
      if (steps > MOST_STEPS) return true;
    }
    neighbours.insert(item);
    inserted += 1;
  }
  return false;
}
