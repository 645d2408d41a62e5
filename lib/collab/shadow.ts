import type { Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { schema } from '#lib/editor/schema.ts';
import { FRAGMENT } from '#lib/editor/seed.ts';
import type { Touched } from './guard/check-touched.ts';
import { childrenOf, elementNode, textNodes } from './read-element.ts';

/** What applying an update did. */
export interface Applied {
  /** What was new in it (encoding v1); null when nothing was. */
  readonly integrated: Uint8Array | null;
  readonly touched: Touched;
}

/**
 * The article as the server reads and judges it: a Y.Doc of its own that runs ahead of the live one while an update is
 * being logged, and is thrown away when that fails.
 */
export class Shadow {
  readonly doc = new Y.Doc();
  readonly fragment: Y.XmlFragment = this.doc.getXmlFragment(FRAGMENT);
  /** Nodes of elements that have not changed since they were read. */
  readonly #nodes = new WeakMap<object, Node>();
  #root: Node | null = null;

  constructor(updates: readonly Uint8Array[]) {
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update);
    });
    this.doc.on('afterTransaction', ({ changedParentTypes }) => {
      for (const type of changedParentTypes.keys()) this.#nodes.delete(type);
      if (changedParentTypes.size > 0) this.#root = null;
    });
  }

  /** Whether Yjs keeps something aside because what it builds on is missing. */
  get hasPending(): boolean {
    return this.doc.store.pendingStructs !== null || this.doc.store.pendingDs !== null;
  }

  /** Applies an update. @throws whatever Yjs throws on hostile input; the shadow is unusable then */
  apply(update: Uint8Array): Applied {
    return this.observe(() => Y.applyUpdate(this.doc, update));
  }

  /** Runs a change and says what it did. */
  observe(change: () => void): Applied {
    const integrated: Uint8Array[] = [];
    const types = new Set<object>();
    let before: ReadonlyMap<number, number> | null = null;
    const onUpdate = (update: Uint8Array): void => void integrated.push(update);
    const onTransaction = (transaction: Y.Transaction): void => {
      before ??= transaction.beforeState;
      for (const type of transaction.changed.keys()) types.add(type);
    };
    this.doc.on('update', onUpdate);
    this.doc.on('afterTransaction', onTransaction);
    try {
      change();
    } finally {
      this.doc.off('update', onUpdate);
      this.doc.off('afterTransaction', onTransaction);
    }
    const isNew = (element: Y.XmlElement): boolean => {
      const id = element._item?.id;
      return id !== undefined && id.clock >= (before?.get(id.client) ?? 0);
    };
    // Yjs tidies formats in a transaction of its own after the first.
    const merged = integrated.length > 1 ? Y.mergeUpdates(integrated) : (integrated[0] ?? null);
    return { integrated: merged, touched: { types, isNew } };
  }

  /** The article as a ProseMirror document. Blocks that nobody touched are the same nodes as before. */
  root(): Node {
    this.#root ??= schema.topNodeType.create(null, this.#nodesIn(this.fragment));
    return this.#root;
  }

  #nodesIn(parent: Y.XmlFragment): readonly Node[] {
    return childrenOf(parent).flatMap((child) => (child instanceof Y.XmlText ? textNodes(child) : [this.#node(child)]));
  }

  #node(element: Y.XmlElement): Node {
    const known = this.#nodes.get(element);
    if (known) return known;
    const node = elementNode(element, this.#nodesIn(element));
    this.#nodes.set(element, node);
    return node;
  }

  destroy(): void {
    this.doc.destroy();
  }
}
