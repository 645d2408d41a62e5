import * as Y from 'yjs';
import { FRAGMENT } from '#lib/editor/seed.ts';
import { paragraphText } from '../../support/live.ts';

/** Random numbers that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const KINDS = ['mutated', 'forged', 'server', 'schema', 'root', 'deep', 'dangling', 'oversized'] as const;
export type HostileKind = (typeof KINDS)[number];

/** What a hostile program knows: the article, its own clientID, and those of honest people, which awareness shows. */
export interface Knowledge {
  readonly state: Uint8Array;
  readonly own: number;
  readonly others: readonly number[];
}

function updateOf({ state }: Knowledge, clientId: number, change: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  doc.clientID = clientId;
  const before = Y.encodeStateVector(doc);
  doc.transact(() => change(doc));
  const update = Y.encodeStateAsUpdate(doc, before);
  doc.destroy();
  return update;
}

const insert = (doc: Y.Doc): void => paragraphText(doc, 0).insert(0, 'hostile');

function mutate(update: Uint8Array, random: () => number): Uint8Array {
  const bytes = [...update];
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
    const at = Math.floor(random() * bytes.length);
    const way = random();
    if (way < 0.5) bytes[at] = Math.floor(random() * 256);
    else if (way < 0.7) bytes.splice(at, 1 + Math.floor(random() * 5));
    else if (way < 0.9) bytes.splice(at, 0, Math.floor(random() * 256));
    else bytes.length = at;
  }
  return new Uint8Array(bytes);
}

function element(name: string, ...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const made = new Y.XmlElement(name);
  made.insert(0, children);
  return made;
}

const BREACHES: readonly ((doc: Y.Doc) => void)[] = [
  (doc) => doc.getXmlFragment(FRAGMENT).insert(0, [element('iframe')]),
  (doc) => doc.getXmlFragment(FRAGMENT).insert(0, [element('bulletList', element('paragraph'))]),
  (doc) => doc.getXmlFragment(FRAGMENT).insert(0, [element('paragraph', element('paragraph'))]),
  (doc) => doc.getXmlFragment(FRAGMENT).insert(0, [new Y.XmlText('loose')]),
  (doc) => (doc.getXmlFragment(FRAGMENT).get(0) as Y.XmlElement).setAttribute('style', 'position:fixed'),
  (doc) => paragraphText(doc, 0).format(0, 1, { link: { href: 'javascript:alert(1)' } }),
  (doc) => paragraphText(doc, 0).format(0, 1, { link: { href: 'https://example.org', onclick: 'x' } }),
  (doc) => paragraphText(doc, 0).insertEmbed(0, new Y.XmlElement('paragraph')),
  (doc) => paragraphText(doc, 0).setAttribute('x', 'y'),
];

function nest(doc: Y.Doc, depth: number): void {
  let parent: Y.XmlFragment = doc.getXmlFragment(FRAGMENT);
  for (let level = 0; level < depth; level += 1) {
    const child = new Y.XmlElement('blockquote');
    parent.insert(0, [child]);
    parent = child;
  }
}

/** An update whose first half never comes. */
function dangling(knowledge: Knowledge): Uint8Array {
  const whole = updateOf(knowledge, knowledge.own, insert);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, knowledge.state);
  Y.applyUpdate(doc, whole);
  doc.clientID = knowledge.own;
  const before = Y.encodeStateVector(doc);
  paragraphText(doc, 0).insert(3, 'x');
  return Y.encodeStateAsUpdate(doc, before);
}

function pick<T>(from: readonly T[], random: () => number): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}

/** A hostile update of a kind. */
export function hostileUpdate(kind: HostileKind, knowledge: Knowledge, random: () => number): Uint8Array {
  switch (kind) {
    case 'mutated':
      return mutate(updateOf(knowledge, knowledge.own, insert), random);
    case 'forged':
      return updateOf(knowledge, pick(knowledge.others, random), insert);
    case 'server':
      return updateOf(knowledge, 1 + Math.floor(random() * 0xffff), insert);
    case 'schema':
      return updateOf(knowledge, knowledge.own, pick(BREACHES, random));
    case 'root':
      return updateOf(knowledge, knowledge.own, (doc) => void doc.getMap(`other${random()}`).set('a', 1));
    case 'deep':
      return updateOf(knowledge, knowledge.own, (doc) => nest(doc, 70 + Math.floor(random() * 3_000)));
    case 'dangling':
      return dangling(knowledge);
    case 'oversized':
      return updateOf(knowledge, knowledge.own, (doc) =>
        paragraphText(doc, 0).insert(0, 'x'.repeat(8.1 * 1024 * 1024)),
      );
  }
}
