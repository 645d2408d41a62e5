import * as Y from 'yjs';
import { schema } from './schema.ts';
import { FRAGMENT } from './seed.ts';
import { firstIndex } from '#lib/core/first-index.ts';

/** An update of the log (encoding v1), with who made it and when (ISO 8601). */
export interface LoggedEdit {
  readonly update: Uint8Array;
  readonly author: string;
  readonly at: string;
}

/** What of one client came, or went, with one edit: clocks from `clock` to before `end`. */
interface Span {
  readonly clock: number;
  readonly end: number;
  readonly edit: LoggedEdit;
}

/** A run of the projection that one item of Yjs holds. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly item: Y.Item;
}

/**
 * Who wrote what stands in an article, and who took out what stood there, by its log: every letter bears the clock of the
 * update that brought it. Made once from all updates in their order, the first of which brought the article in.
 */
export class Blame {
  readonly #made = new Map<number, Span[]>();
  readonly #gone = new Map<number, Span[]>();
  readonly #segments: Segment[] = [];
  readonly #first: LoggedEdit | undefined;
  #hasBlock = false;

  constructor(log: readonly LoggedEdit[]) {
    // What was deleted must stay, or nobody knows what stood beside it.
    const ydoc = new Y.Doc({ gc: false });
    this.#first = log[0];
    for (const edit of log) {
      this.#read(edit, ydoc);
      Y.applyUpdate(ydoc, edit.update);
    }
    this.#enter(ydoc.getXmlFragment(FRAGMENT), 0);
  }

  /** Who wrote the character at an offset of the projection; the article's first text is nobody's edit. */
  writerAt(offset: number): LoggedEdit | null {
    const segment = this.#segmentAt(offset);
    if (!segment) return null;
    const { client, clock } = segment.item.id;
    return this.#makerOf(client, clock + (offset - segment.start));
  }

  /** Who last took something out just before the character at an offset; null when nothing was, or nobody knows. */
  removerAt(offset: number): LoggedEdit | null {
    const here = this.#segmentAt(offset);
    const before = this.#segmentAt(offset - 1);
    return (
      (here && here.start === offset ? this.#removedBeside(here.item, 'left') : null) ??
      (before && before.end === offset ? this.#removedBeside(before.item, 'right') : null)
    );
  }

  #removedBeside(item: Y.Item, side: 'left' | 'right'): LoggedEdit | null {
    let last: LoggedEdit | null = null;
    for (let beside = item[side]; beside !== null && beside.deleted; beside = beside[side]) {
      const { client, clock } = beside.id;
      // The first that took it out: later ones may say so again.
      const gone = this.#gone.get(client)?.find((span) => span.clock <= clock && clock < span.end)?.edit;
      if (gone && (last === null || gone.at > last.at)) last = gone;
    }
    return last;
  }

  /** Notes what an update brings that is not there yet, and what it takes out. */
  #read(edit: LoggedEdit, ydoc: Y.Doc): void {
    const { structs, ds } = Y.decodeUpdate(edit.update);
    for (const { id, length } of structs) {
      const known = Y.getState(ydoc.store, id.client);
      const [clock, end] = [Math.max(known, id.clock), id.clock + length];
      if (clock >= end) continue;
      const made = this.#made.get(id.client) ?? [];
      made.push({ clock, end, edit });
      this.#made.set(id.client, made);
    }
    for (const [client, ranges] of ds.clients) {
      const gone = this.#gone.get(client) ?? [];
      this.#gone.set(client, gone);
      for (const { clock, len } of ranges) gone.push({ clock, end: clock + len, edit });
    }
  }

  #makerOf(client: number, clock: number): LoggedEdit | null {
    const spans = this.#made.get(client) ?? [];
    const span = spans[firstIndex(spans, ({ end }) => end > clock)];
    return span && span.clock <= clock && span.edit !== this.#first ? span.edit : null;
  }

  #segmentAt(offset: number): Segment | null {
    const segment = this.#segments[firstIndex(this.#segments, ({ end }) => end > offset)];
    return segment && segment.start <= offset ? segment : null;
  }

  /** Notes which items hold the text blocks in an element, from an offset on. @returns the offset behind them */
  #enter(parent: Y.XmlFragment, offset: number): number {
    let at = offset;
    for (const [item, child] of childrenOf(parent)) {
      if (!(child instanceof Y.XmlElement)) continue;
      if (!schema.nodes[child.nodeName]?.isTextblock) {
        at = this.#enter(child, at);
        continue;
      }
      // Between blocks stands a line end: the block behind it brought it.
      if (this.#hasBlock) at = this.#hold(item, at, 1);
      this.#hasBlock = true;
      for (const [inline, held] of childrenOf(child))
        at = held instanceof Y.XmlText ? this.#enterText(held, at) : this.#hold(inline, at, 1);
    }
    return at;
  }

  #enterText(text: Y.XmlText, offset: number): number {
    let at = offset;
    for (let item = text._start; item !== null; item = item.right)
      if (!item.deleted && item.countable) at = this.#hold(item, at, item.length);
    return at;
  }

  #hold(item: Y.Item, start: number, length: number): number {
    this.#segments.push({ start, end: start + length, item });
    return start + length;
  }
}

function* childrenOf(parent: Y.XmlFragment): Generator<readonly [Y.Item, unknown]> {
  for (let item = parent._start; item !== null; item = item.right)
    if (!item.deleted && item.content instanceof Y.ContentType) yield [item, item.content.type];
}
