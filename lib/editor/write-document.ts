import type { Node } from '@tiptap/pm/model';
import { updateYFragment, ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { commonEnd, commonStart } from '#lib/core/anchoring/similarity.ts';
import { diffWords, type WordChange } from '#lib/core/correction/diff-words.ts';
import { pairChildren } from './pair-children.ts';
import { rewriteText } from './rewrite-text.ts';

/** What y-prosemirror remembers of a fragment: the node that each shared type is shown as, and which marks overlap. */
export type SyncMeta = Parameters<typeof updateYFragment>[3];

/** Kept words between two changes that are shorter than this are common to any two sentences. */
const SHORTEST_KEPT = 12;
/** Fewer letters than this at an end of a changed word are there by chance. */
const SHORTEST_PART = 4;
/** Words are compared one by one up to this length; beyond it, only what is the same at both ends stays. */
const LONGEST_COMPARED = 20_000;

/**
 * Makes a fragment show a document, as y-prosemirror's own call does, but so that characters stay who they are. That call
 * writes a block that moved over the one in its place, and a word that moved over all that is between; whatever pointed to
 * the characters that both happen to share then points to other words. Here a block that moved is deleted and made anew,
 * and all else is left alone.
 */
export function writeDocument(fragment: Y.XmlFragment, doc: Node, meta: SyncMeta): void {
  if (!fragment.doc) throw new Error('The fragment is in no document');
  const { doc: ydoc } = fragment;
  ydoc.transact(() => {
    alignBlocks(fragment, doc, meta);
    updateYFragment(ydoc, fragment, doc, meta);
  }, ySyncPluginKey);
}

/**
 * The first half of `writeDocument`, inside of a transaction: deletes the blocks that went, makes those that came, and changes
 * the words of the others, so that y-prosemirror's call finds each in its place.
 */
export function alignBlocks(parent: Y.XmlFragment | Y.XmlElement, node: Node, meta: SyncMeta): void {
  const types = parent.toArray();
  const children = childrenOf(node);
  const shown = types.map((type) => nodeOf(type, meta));
  // The mapping still has what went elsewhere; what stayed here is told by being the same object.
  const pairs = pairChildren(shown, children, (child) => isShown(child, meta));
  const kept = new Map(pairs.map(({ old, now }) => [now, old]));
  const stays = new Set(pairs.map(({ old }) => old));
  for (let index = types.length - 1; index >= 0; index -= 1) if (!stays.has(index)) remove(parent, index, meta);
  for (const [index, child] of children.entries()) {
    const old = kept.get(index);
    const type = old === undefined ? undefined : types[old];
    if (old === undefined) parent.insert(index, [made(child)]);
    if (type !== undefined && meta.mapping.get(type) === child) continue;
    const element = parent.get(index);
    const gone = old === undefined ? [] : goneBeside(shown, stays, old);
    if (element instanceof Y.XmlElement) write(element, child, gone, meta);
  }
}

/** The texts of the children that went from right beside one that stays: its text may have been joined with theirs. */
function goneBeside(shown: readonly (Node | undefined)[], stays: ReadonlySet<number>, old: number): string[] {
  let [from, to] = [old, old];
  while (from > 0 && !stays.has(from - 1)) from -= 1;
  while (to + 1 < shown.length && !stays.has(to + 1)) to += 1;
  return shown.slice(from, to + 1).flatMap((node, at) => (node && from + at !== old ? [node.textContent] : []));
}

function write(element: Y.XmlElement, node: Node, gone: readonly string[], meta: SyncMeta): void {
  if (node.isTextblock) alignWords(element, node, gone);
  else if (!node.isLeaf) alignBlocks(element, node, meta);
  if (element.doc) updateYFragment(element.doc, element, node, meta);
}

function made(node: Node): Y.XmlElement {
  return new Y.XmlElement(node.type.name);
}

function remove(parent: Y.XmlFragment | Y.XmlElement, index: number, meta: SyncMeta): void {
  meta.mapping.delete(parent.get(index));
  parent.delete(index, 1);
}

function nodeOf(type: Y.XmlElement | Y.XmlText | Y.XmlHook, meta: SyncMeta): Node | undefined {
  const node = meta.mapping.get(type);
  return Array.isArray(node) ? undefined : node;
}

function isShown(node: Node, { mapping }: SyncMeta): boolean {
  for (const shown of mapping.values()) if (shown === node) return true;
  return false;
}

function childrenOf(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index));
}

/**
 * Changes words in several places of a block where that is what happened, not all between the first and the last of them.
 * Where the text ends (or begins) with more of a block that went than of its own, it was joined with that: what both have in
 * common there is the other's, and does not stay.
 */
function alignWords(element: Y.XmlElement, block: Node, gone: readonly string[]): void {
  const [text, other] = element.toArray();
  const isAllText = childrenOf(block).every((child) => child.isText);
  if (!(text instanceof Y.XmlText) || other !== undefined || !isAllText) return;
  const [before, after] = [plainText(text), block.textContent];
  const start = commonStart(before, after);
  const joinedStart = Math.max(0, ...gone.map((other) => commonStart(other, after)));
  const head = joinedStart > start + SHORTEST_PART ? 0 : start;
  const end = commonEnd(before.slice(head), after.slice(head));
  const joinedEnd = Math.max(0, ...gone.map((other) => commonEnd(other, after)));
  const tail = joinedEnd > end + SHORTEST_PART ? 0 : end;
  const [removed, added] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  if (removed === '' || added === '' || removed.length + added.length > LONGEST_COMPARED) return;
  const first = head < start ? joinedStart : 0;
  const last = Math.max(first, added.length - (tail < end ? joinedEnd : 0));
  const changes = withoutScraps(diffWords(removed, added.slice(first, last)));
  const joined = (words: string) => (words === '' ? [] : [{ kind: 'added', text: words } as const]);
  rewriteText(text, head, [...joined(added.slice(0, first)), ...changes, ...joined(added.slice(last))]);
}

/** Without the short words that two sentences have in common by chance: what pointed to those is not to point to these. */
function withoutScraps(changes: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = [];
  let [removed, added] = ['', ''];
  for (const { kind, text } of [...changes, { kind: 'kept', text: '' } as const]) {
    if (kind === 'kept' && (text.length >= SHORTEST_KEPT || text === '')) {
      result.push(...trimmed(removed, added), { kind, text });
      [removed, added] = ['', ''];
    } else {
      if (kind !== 'added') removed += text;
      if (kind !== 'removed') added += text;
    }
  }
  return result.filter(({ text }) => text !== '');
}

/** A change of words with as much of them kept as is more than chance: what was put before a word leaves it alone. */
function trimmed(removed: string, added: string): WordChange[] {
  const shorter = Math.min(removed.length, added.length);
  const isMuch = (length: number) => length >= SHORTEST_PART || length === shorter;
  const start = commonStart(removed, added);
  const head = isMuch(start) ? start : 0;
  const end = commonEnd(removed.slice(head), added.slice(head));
  const tail = isMuch(head + end) || isMuch(end) ? end : 0;
  return [
    { kind: 'kept', text: removed.slice(0, head) },
    { kind: 'removed', text: removed.slice(head, removed.length - tail) },
    { kind: 'added', text: added.slice(head, added.length - tail) },
    { kind: 'kept', text: removed.slice(removed.length - tail) },
  ];
}

/** The characters of a shared text, without its formatting. */
function plainText(text: Y.XmlText): string {
  let plain = '';
  for (let item = text._start; item !== null; item = item.right)
    if (!item.deleted && item.content instanceof Y.ContentString) plain += item.content.str;
  return plain;
}
