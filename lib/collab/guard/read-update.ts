import { createDecoder, hasContent } from 'lib0/decoding';
import * as Y from 'yjs';
import { FRAGMENT } from '#lib/editor/seed.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { refused, type Refusal } from './verdict.ts';

/** Structs of one update: pasting 10,000 paragraphs makes 30,000; integrating them must not hold the loop up. */
const MOST_STRUCTS = 60_000;

/** Clock ticks of one update: a deletion or a gap may claim any length, and clocks must stay small integers. */
const LONGEST = 20_000_000;

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];

/** A stretch of clock ticks of one Yjs client. */
interface Stretch {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
}

/** An update taken apart: what it adds, and what it deletes. */
export interface ReadUpdate {
  readonly structs: readonly Struct[];
  readonly deletions: readonly Stretch[];
  /** UTF-16 units of all text in it. */
  readonly textLength: number;
}

/** Elements and texts, strings, formats, attribute values, and what is left of deleted ones: all that y-prosemirror writes. */
function isOfArticles(struct: Struct): boolean {
  if (!(struct instanceof Y.Item)) return true;
  const { content } = struct;
  if (content instanceof Y.ContentType) return isElementOrText(content.type);
  return (
    content instanceof Y.ContentString ||
    content instanceof Y.ContentFormat ||
    content instanceof Y.ContentAny ||
    content instanceof Y.ContentDeleted
  );
}

/** Hooks extend maps and other types are no XML; exact constructors, for XmlElement extends XmlFragment. */
function isElementOrText(type: unknown): boolean {
  return type instanceof Y.XmlText || type instanceof Y.XmlElement;
}

/** A string parent is the name of a root type; the article is the one root, and has no attributes. */
function isInArticle(struct: Struct): boolean {
  if (!(struct instanceof Y.Item)) return true;
  const parent: unknown = struct.parent;
  return typeof parent !== 'string' || (parent === FRAGMENT && struct.parentSub === null);
}

/** Null for bytes that are not exactly one update of encoding v1: one of v2 reads as an empty one with bytes after it. */
function decode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  const decoder = createDecoder(update);
  class Reading extends Y.UpdateDecoderV1 {
    constructor() {
      super(decoder);
    }
  }
  try {
    const decoded = Y.decodeUpdateV2(update, Reading);
    return hasContent(decoder) ? null : decoded;
  } catch {
    return null;
  }
}

function deletionsOf(ds: ReturnType<typeof Y.decodeUpdate>['ds']): Stretch[] {
  return [...ds.clients].flatMap(([client, items]) => items.map(({ clock, len }) => ({ client, clock, length: len })));
}

function textIn(structs: readonly Struct[]): number {
  let length = 0;
  for (const struct of structs)
    if (struct instanceof Y.Item && struct.content instanceof Y.ContentString) length += struct.length;
  return length;
}

/**
 * Takes an update (encoding v1 only; v2 has open denial-of-service bugs) apart without applying it, and refuses what can
 * be told from its bytes alone: size, unreadable bytes, other roots, content that no article has.
 */
export function readUpdate(update: Uint8Array): ReadUpdate | Refusal {
  if (update.byteLength > LIMITS.socketPayloadBytes) return refused('size');
  const decoded = decode(update);
  if (!decoded) return refused('encoding');
  const { structs } = decoded;
  const deletions = deletionsOf(decoded.ds);
  if (structs.length + deletions.length > MOST_STRUCTS) return refused('size');
  if (structs.some(({ id, length }) => !isPlausible(id.client, id.clock, length))) return refused('encoding');
  if (deletions.some(({ client, clock, length }) => !isPlausible(client, clock, length))) return refused('encoding');
  if (!structs.every(isInArticle)) return refused('root');
  if (!structs.every(isOfArticles)) return refused('content');
  return { structs, deletions, textLength: textIn(structs) };
}

function isPlausible(client: number, clock: number, length: number): boolean {
  return (
    Number.isSafeInteger(client) && Number.isSafeInteger(clock) && length > 0 && length <= LONGEST && clock <= 2 ** 40
  );
}
