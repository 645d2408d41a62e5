import type { Node } from '@tiptap/pm/model';
import { initProseMirrorDoc } from 'y-prosemirror';
import * as Y from 'yjs';
import { newUndoManager } from '#lib/editor/undo.ts';
import { schema } from '#lib/editor/schema.ts';
import { FRAGMENT } from '#lib/editor/seed.ts';
import { writeDocument } from '#lib/editor/write-document.ts';
import type { Lineage } from './lineage.ts';
import { TrackedEdit } from './tracked-edit.ts';

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
  readonly #ids = new Map<number, number>();
  readonly #log: Assignment[][] = [];
  readonly #seen = new Map<Replica, number>();
  readonly #known = new Set<Assignment[]>();
  #undoable: Assignment[][] = [];
  #redoable: Assignment[][] = [];

  constructor(clientId: number, lineage: Lineage) {
    this.lineage = lineage;
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
    const before = this.undo.undoStack.length;
    writeDocument(this.fragment, edit.tr.doc, meta);
    this.undo.stopCapturing();
    const assigned = this.#follow(edit.ids.filter((id) => id !== 0));
    if (this.undo.undoStack.length > before) this.#undoable.push(assigned);
    this.#redoable = [];
    return true;
  }

  /** Changes the shared text by other means; `follow` says who is where afterwards, in order (undefined: as Yjs has it). */
  change(change: () => void, follow: (ids: readonly (number | undefined)[]) => readonly number[]): void {
    change();
    const keys = this.#keys();
    this.#follow(follow(keys.map((key) => this.#ids.get(key))));
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
        const isMet = present !== undefined && present !== earlier && present !== id;
        this.#ids.set(key, isMet ? this.lineage.either(id, present) : id);
      }
    }
    this.#seen.set(other, other.#log.length);
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

function newDocument(clientId: number): Y.Doc {
  const ydoc = new Y.Doc();
  ydoc.clientID = clientId;
  return ydoc;
}
