import type { Node } from '@tiptap/pm/model';
import { Transform, type StepMap } from '@tiptap/pm/transform';
import { initProseMirrorDoc, updateYFragment, ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { newUndoManager } from '#lib/editor/undo.ts';
import { schema } from '#lib/editor/schema.ts';
import { FRAGMENT } from '#lib/editor/seed.ts';
import type { Lineage } from './lineage.ts';

/** The identity that a Yjs character got by an edit, and the one it had. */
interface Assignment {
  readonly key: number;
  readonly id: number;
  readonly earlier: number | undefined;
}

/** Text as a replica has it: its document, and for each of its positions the character that stands there (0: none). */
export interface Shown {
  readonly doc: Node;
  readonly ids: readonly number[];
}

/** A Yjs character as one number; sessions use small clientIDs and short histories. */
const keyOf = (client: number, clock: number): number => client * 10_000_000 + clock;

/**
 * One copy of the article with the identity of its every character: a page, with undo, or the server. It is edited as
 * y-prosemirror does it, and what that makes of an edit in Yjs does not matter: identities follow what was done.
 */
export class Replica {
  ydoc: Y.Doc;
  undo: Y.UndoManager;
  readonly lineage: Lineage;
  /** Characters of which two edits at the same time made different things: nothing can be said about them. */
  readonly unsure: Set<number>;
  readonly #ids = new Map<number, number>();
  readonly #log: Assignment[][] = [];
  readonly #seen = new Map<Replica, number>();
  readonly #known = new Set<Assignment[]>();
  #undoable: Assignment[][] = [];
  #redoable: Assignment[][] = [];

  constructor(clientId: number, lineage: Lineage, unsure: Set<number>) {
    this.lineage = lineage;
    this.unsure = unsure;
    this.ydoc = newDocument(clientId);
    this.undo = newUndoManager(this.fragment);
  }

  get fragment(): Y.XmlFragment {
    return this.ydoc.getXmlFragment(FRAGMENT);
  }

  /** Takes in the first content of an article. */
  seed(update: Uint8Array): void {
    Y.applyUpdate(this.ydoc, update);
    this.#assign(this.#keys().map((key) => ({ key, id: this.lineage.make(1)[0] ?? 0, earlier: undefined })));
  }

  shown(): Shown {
    const { doc } = initProseMirrorDoc(this.fragment, schema);
    return { doc, ids: this.#idsIn(doc) };
  }

  /** Changes the text as a page does. @returns false when there was nothing to change, or ProseMirror refuses it */
  edit(change: (edit: TrackedEdit) => void): boolean {
    const { doc, meta } = initProseMirrorDoc(this.fragment, schema);
    const edit = new TrackedEdit(doc, this.#idsIn(doc));
    change(edit);
    if (edit.tr.doc.eq(doc)) return false;
    edit.tr.doc.check();
    this.#doubtTwinBlocks({ doc, ids: this.#idsIn(doc) }, { doc: edit.tr.doc, ids: edit.ids });
    const before = this.undo.undoStack.length;
    this.ydoc.transact(() => updateYFragment(this.ydoc, this.fragment, edit.tr.doc, meta), ySyncPluginKey);
    this.undo.stopCapturing();
    const assigned = this.#follow(edit.ids.filter((id) => id !== 0));
    if (this.undo.undoStack.length > before) this.#undoable.push(assigned);
    this.#redoable = [];
    return true;
  }

  /** Of two equal blocks, nobody can say afterwards which one came, went or moved. */
  #doubtTwinBlocks(before: Shown, { doc, ids }: Shown): void {
    if (!changesBlocks(before.doc, doc)) return;
    const met = new Set<number>();
    for (const original of ids.filter((id) => id !== 0).map((id) => this.lineage.originalOf(id))) {
      if (met.has(original)) this.lineage.rememberMoved([original]);
      met.add(original);
    }
    for (const twins of [twinsIn(before.doc, before.ids), twinsIn(doc, ids)])
      for (const [one, other] of twins) {
        if (this.lineage.originalOf(one) === this.lineage.originalOf(other)) this.lineage.rememberMoved([one]);
        else for (const id of [one, other]) this.unsure.add(id);
      }
  }

  /** Changes the shared text by other means; `follow` says who is where afterwards, in order (undefined: as Yjs has it). */
  change(change: () => void, follow: (ids: readonly (number | undefined)[]) => readonly number[]): void {
    const before = this.shown();
    change();
    const keys = this.#keys();
    this.#follow(follow(keys.map((key) => this.#ids.get(key))));
    this.#doubtTwinBlocks(before, this.shown());
  }

  /** Undoes or redoes one edit. @returns false when there is none */
  turnBack(which: 'undo' | 'redo'): boolean {
    const [from, to] = which === 'undo' ? [this.#undoable, this.#redoable] : [this.#redoable, this.#undoable];
    const stack = which === 'undo' ? this.undo.undoStack : this.undo.redoStack;
    const before = stack.length;
    this.undo[which]();
    this.undo.stopCapturing();
    if (stack.length === before) return false;
    const turned = from.splice(stack.length);
    const back = turned
      .toReversed()
      .flatMap((edit) =>
        edit
          .filter(({ key, id, earlier }) => earlier !== undefined && this.#ids.get(key) === id)
          .map(({ key, id, earlier }) => ({ key, id: earlier ?? id, earlier: id })),
      );
    this.#assign(back);
    this.#assignRedone();
    to.push(back);
    return true;
  }

  /** Exchanges all edits with another replica, both ways. */
  sync(other: Replica): void {
    Y.applyUpdate(other.ydoc, Y.encodeStateAsUpdate(this.ydoc, Y.encodeStateVector(other.ydoc)));
    Y.applyUpdate(this.ydoc, Y.encodeStateAsUpdate(other.ydoc, Y.encodeStateVector(this.ydoc)));
    other.#learn(this);
    this.#learn(other);
    this.#doubtTwins();
    other.#doubtTwins();
  }

  /** Closes the page and opens it again from the encoded state: nothing can be undone any more. */
  reload(clientId: number): void {
    const state = Y.encodeStateAsUpdate(this.ydoc);
    this.undo.destroy();
    this.ydoc.destroy();
    this.ydoc = newDocument(0);
    Y.applyUpdate(this.ydoc, state);
    this.ydoc.clientID = clientId;
    this.undo = newUndoManager(this.fragment);
    [this.#undoable, this.#redoable] = [[], []];
  }

  /** Gives each Yjs character of the text its identity, in order. */
  #follow(ids: readonly number[]): Assignment[] {
    const keys = this.#keys();
    if (keys.length !== ids.length) throw new Error(`${keys.length} characters, but ${ids.length} identities`);
    const changes = keys.flatMap((key, index) => {
      const [id, earlier] = [ids[index] ?? 0, this.#ids.get(key)];
      return id === earlier ? [] : [{ key, id, earlier }];
    });
    this.#assign(changes);
    return changes;
  }

  #assign(assignments: Assignment[]): void {
    for (const { key, id } of assignments) this.#ids.set(key, id);
    this.#log.push(assignments);
    this.#known.add(assignments);
  }

  /** What Yjs brought back is who it was: only the page that undoes knows that. */
  #assignRedone(): void {
    const back = new Map<number, number>();
    for (const structs of this.ydoc.store.clients.values())
      for (const struct of structs) {
        if (!(struct instanceof Y.Item) || struct.redone === null) continue;
        const { id, redone, length } = struct;
        for (let step = 0; step < length; step += 1)
          back.set(keyOf(redone.client, redone.clock + step), keyOf(id.client, id.clock + step));
      }
    const idOf = (key: number | undefined): number | undefined =>
      key === undefined ? undefined : (this.#ids.get(key) ?? idOf(back.get(key)));
    const missing = this.#keys().filter((key) => !this.#ids.has(key));
    this.#assign(
      missing.map((key) => {
        const id = idOf(back.get(key));
        if (id === undefined) throw new Error('An undo brought back what never was');
        return { key, id, earlier: undefined };
      }),
    );
  }

  #learn(other: Replica): void {
    for (const assignments of other.#log.slice(this.#seen.get(other) ?? 0)) {
      if (this.#known.has(assignments)) continue;
      this.#known.add(assignments);
      this.#log.push(assignments);
      for (const { key, id, earlier } of assignments) {
        const present = this.#ids.get(key);
        if (present !== undefined && present !== earlier && present !== id)
          for (const it of [id, present]) this.unsure.add(it);
        this.#ids.set(key, id);
      }
    }
    this.#seen.set(other, other.#log.length);
  }

  /** Whoever is there twice was split or moved by both at once. */
  #doubtTwins(): void {
    const met = new Set<number>();
    for (const key of this.#keys()) {
      const id = this.#ids.get(key);
      if (id === undefined) throw new Error('A character without an identity');
      if (met.has(id)) this.unsure.add(id);
      met.add(id);
    }
  }

  /** The Yjs characters of the text, in order. */
  #keys(): number[] {
    const keys: number[] = [];
    const walk = (type: Y.XmlFragment | Y.XmlElement | Y.XmlText): void => {
      for (let item = type._start; item !== null; item = item.right) {
        if (item.deleted) continue;
        if (item.content instanceof Y.ContentType) walk(item.content.type as Y.XmlElement | Y.XmlText);
        else if (item.content instanceof Y.ContentString)
          for (let step = 0; step < item.length; step += 1) keys.push(keyOf(item.id.client, item.id.clock + step));
      }
    };
    walk(this.fragment);
    return keys;
  }

  #idsIn(doc: Node): number[] {
    const ids = Array.from({ length: doc.content.size }, () => 0);
    const keys = this.#keys();
    let next = 0;
    doc.descendants((node, position) => {
      if (!node.isText) return;
      for (let step = 0; step < node.nodeSize; step += 1) {
        ids[position + step] = this.#ids.get(keys[next] ?? 0) ?? 0;
        next += 1;
      }
    });
    if (next !== keys.length) throw new Error('Yjs and ProseMirror show different texts');
    return ids;
  }
}

/** A change of a ProseMirror document through which identities are carried from position to position. */
export class TrackedEdit {
  readonly tr: Transform;
  ids: number[];

  constructor(doc: Node, ids: readonly number[]) {
    this.tr = new Transform(doc);
    this.ids = [...ids];
  }

  /** Makes steps. `inserted` is who the characters are that they bring in, in order. */
  steps(make: (tr: Transform) => void, inserted: readonly number[] = []): void {
    const first = this.tr.steps.length;
    make(this.tr);
    for (const map of this.tr.mapping.maps.slice(first)) this.ids = carried(this.ids, map);
    let next = 0;
    this.tr.doc.descendants((node, position) => {
      if (!node.isText) return;
      for (let at = position; at < position + node.nodeSize; at += 1) {
        if (this.ids[at]) continue;
        this.ids[at] = inserted[next] ?? 0;
        next += 1;
      }
    });
    if (next !== inserted.length) throw new RangeError(`${next} characters came in, not ${inserted.length}`);
  }
}

/** Whether more than one block of the article came, went or changed. */
function changesBlocks(before: Node, after: Node): boolean {
  const most = Math.min(before.childCount, after.childCount);
  let same = 0;
  while (same < most && before.child(same) === after.child(same)) same += 1;
  let tail = 0;
  const isSame = () => before.child(before.childCount - 1 - tail) === after.child(after.childCount - 1 - tail);
  while (tail < most - same && isSame()) tail += 1;
  return Math.max(before.childCount, after.childCount) - same - tail > 1 || before.childCount !== after.childCount;
}

/** How much two blocks must have in common at an end for y-prosemirror to take one for the other. */
const ALIKE = 40;

/** Pairs of characters of blocks that begin or end alike, in order. */
function twinsIn(doc: Node, ids: readonly number[]): (readonly [number, number])[] {
  const met = new Map<string, readonly number[]>();
  const pairs: (readonly [number, number])[] = [];
  doc.forEach((block, offset) => {
    const own = ids.slice(offset, offset + block.nodeSize).filter((id) => id !== 0);
    const { textContent } = block;
    for (const key of [`begins ${textContent.slice(0, ALIKE)}`, `ends ${textContent.slice(-ALIKE)}`]) {
      const others = met.get(key);
      if (others) pairs.push(...pairsOf(own, others), ...pairsOf(own.toReversed(), others.toReversed()));
      else met.set(key, own);
    }
  });
  return pairs;
}

function pairsOf(own: readonly number[], others: readonly number[]): (readonly [number, number])[] {
  return own.slice(0, others.length).map((id, index) => [id, others[index] ?? 0]);
}

function carried(ids: readonly number[], map: StepMap): number[] {
  const result: number[] = [];
  let from = 0;
  map.forEach((oldStart, oldEnd, newStart, newEnd) => {
    result.push(...ids.slice(from, oldStart), ...Array.from({ length: newEnd - newStart }, () => 0));
    from = oldEnd;
  });
  return [...result, ...ids.slice(from)];
}

function newDocument(clientId: number): Y.Doc {
  const ydoc = new Y.Doc();
  ydoc.clientID = clientId;
  return ydoc;
}
