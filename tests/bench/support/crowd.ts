import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { newPageDocument } from '#lib/editor/client-ids.ts';
import { paragraphText, until } from '../../support/live.ts';
import { frame, hear, insertionsOf } from './frame.ts';

/** Which article a client is in, and who it is. */
export interface Seat {
  readonly articleId: string;
  readonly token: string;
}

/** Milliseconds, as they were measured. */
export interface Timings {
  /** From a key to each other client that was watched. */
  readonly propagation: number[];
  /** From a key to the server's word that it is saved. */
  readonly acknowledgement: number[];
}

/** Of the clients of an article, so many are watched: reading what everybody is sent would cost this process too much. */
const WATCHED = 4;

/**
 * One client: types a key at a time, each with a caret, as a browser does. It reads its article once, and then only
 * what is needed to measure: hundreds of them must fit beside the server on one machine.
 */
class Client {
  readonly #socket: WebSocket;
  readonly #seat: Seat;
  readonly #doc = newPageDocument();
  readonly #awareness = new Awareness(this.#doc);
  readonly #unanswered: number[] = [];
  readonly #sentAt: Map<string, number>;
  readonly #timings: Timings;
  readonly #isWatched: boolean;
  #keys = 0;
  isReady = false;

  constructor(url: string, seat: Seat, sentAt: Map<string, number>, timings: Timings, isWatched: boolean) {
    this.#seat = seat;
    this.#sentAt = sentAt;
    this.#timings = timings;
    this.#isWatched = isWatched;
    this.#socket = new WebSocket(url);
    this.#socket.on('error', () => undefined);
    this.#socket.on('open', () => {
      this.#send(2, 0, seat.token);
      this.#send(0, 0, Y.encodeStateVector(this.#doc));
    });
    this.#socket.on('message', (message: Buffer) => this.#hear(message));
  }

  #send(...parts: readonly (number | string | Uint8Array)[]): void {
    this.#socket.send(frame(this.#seat.articleId, ...parts));
  }

  #hear(message: Buffer): void {
    const now = performance.now();
    const heard = hear(message);
    if (heard.kind === 'state' && !this.isReady) {
      Y.applyUpdate(this.#doc, heard.update);
      this.#send(0, 1, new Uint8Array([0, 0]));
      this.isReady = true;
    } else if (heard.kind === 'saved') {
      const since = this.#unanswered.shift();
      if (since !== undefined) this.#timings.acknowledgement.push(now - since);
    } else if (heard.kind === 'update' && this.#isWatched) {
      for (const insertion of insertionsOf(heard.update)) {
        const since = this.#sentAt.get(insertion);
        if (since !== undefined) this.#timings.propagation.push(now - since);
      }
    }
  }

  /** @param isMeasured whether its way is to be timed */
  type(isMeasured: boolean): void {
    const before = Y.encodeStateVector(this.#doc);
    const clock = Y.getState(this.#doc.store, this.#doc.clientID);
    const text = paragraphText(this.#doc, this.#doc.clientID % this.#doc.getXmlFragment('default').length);
    const at = Math.min(this.#keys, text.length);
    text.insert(at, 'k');
    this.#keys += 1;
    const update = Y.encodeStateAsUpdate(this.#doc, before);
    const caret = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, at + 1)) as object;
    this.#awareness.setLocalState({ user: { name: 'A client' }, cursor: { anchor: caret, head: caret } });
    const now = performance.now();
    if (isMeasured) {
      this.#sentAt.set(`${this.#doc.clientID}:${clock}`, now);
      this.#unanswered.push(now);
    }
    this.#send(0, 2, update);
    this.#send(1, encodeAwarenessUpdate(this.#awareness, [this.#doc.clientID]));
  }

  leave(): void {
    this.#awareness.destroy();
    this.#doc.destroy();
    this.#socket.terminate();
  }
}

export interface CrowdOptions {
  /** Keys a second of each client. */
  readonly keys: number;
  /** Seconds for which it is measured, after a moment of typing that is not. */
  readonly seconds: number;
}

const WARM_UP_MS = 1_500;
/** Clients that come in at once. */
const TOGETHER = 20;

/** Lets clients take their seats, type at random instants, and leave again. */
export async function runCrowd(url: string, seats: readonly Seat[], { keys, seconds }: CrowdOptions): Promise<Timings> {
  const timings: Timings = { propagation: [], acknowledgement: [] };
  const sentAt = new Map<string, number>();
  const inArticle = new Map<string, number>();
  const clients: Client[] = [];
  try {
    for (const seat of seats) {
      const before = inArticle.get(seat.articleId) ?? 0;
      inArticle.set(seat.articleId, before + 1);
      clients.push(new Client(url, seat, sentAt, timings, before < WATCHED));
      const isFull = clients.length % TOGETHER === 0 || clients.length === seats.length;
      if (isFull) await until('all have come in', () => clients.every(({ isReady }) => isReady), 30_000);
    }
    const start = performance.now();
    const end = start + WARM_UP_MS + seconds * 1000;
    const typing = clients.map(async (client) => {
      // Nobody begins at the same instant as the others.
      await delay((Math.random() * 1000) / keys);
      while (performance.now() < end) {
        client.type(performance.now() > start + WARM_UP_MS);
        await delay((0.5 + Math.random()) * (1000 / keys));
      }
    });
    await Promise.all(typing);
    await delay(500);
  } finally {
    for (const client of clients) client.leave();
  }
  return timings;
}

/** The value below which a share of the values lie; infinite without any. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.POSITIVE_INFINITY;
}
