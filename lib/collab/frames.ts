import { createDecoder, hasContent, readVarString, readVarUint, readVarUint8Array, type Decoder } from 'lib0/decoding';
import * as Y from 'yjs';

/** Kinds of messages of Hocuspocus's protocol that a client may send. */
const SYNC = 0;
const AWARENESS = 1;
const AUTHENTICATION = 2;
const QUERY_AWARENESS = 3;
const SYNC_REPLY = 4;
const STATELESS = 5;
const CLOSE = 7;
const PING = 9;
const PONG = 10;

/** Article ids are uuids; a session id of the provider may follow. */
const LONGEST_ADDRESS = 200;

function isReadableSync(decoder: Decoder): boolean {
  const step = readVarUint(decoder);
  const payload = readVarUint8Array(decoder);
  if (step === 0) Y.decodeStateVector(payload);
  else if (step === 1) Y.decodeUpdate(payload);
  // An update proper is taken apart once, by the guard.
  else return step === 2;
  return true;
}

function isReadable(frame: Uint8Array): boolean {
  // A ping or pong of the socket as a whole has no address.
  if (frame.byteLength === 1) return frame[0] === PING || frame[0] === PONG;
  const decoder = createDecoder(frame);
  if (readVarString(decoder).length > LONGEST_ADDRESS) return false;
  switch (readVarUint(decoder)) {
    case SYNC:
    case SYNC_REPLY:
      return isReadableSync(decoder);
    case AWARENESS:
      return awarenessIds(readVarUint8Array(decoder)).length <= MOST_ENTRIES;
    case AUTHENTICATION:
      // 0 is "here is my token"; the other kinds are the server's.
      return readVarUint(decoder) === 0 && readVarString(decoder).length >= 0;
    case QUERY_AWARENESS:
      return true;
    case STATELESS:
    case CLOSE:
      return !hasContent(decoder) || readVarString(decoder).length >= 0;
    default:
      return false;
  }
}

/** Entries of one awareness message: a page sends its own. */
const MOST_ENTRIES = 100;

/** The clientIDs of an awareness update. @throws when it can't be read */
function awarenessIds(update: Uint8Array): number[] {
  const decoder = createDecoder(update);
  const count = readVarUint(decoder);
  const ids: number[] = [];
  for (let index = 0; index < count; index += 1) {
    ids.push(readVarUint(decoder));
    readVarUint(decoder);
    JSON.parse(readVarString(decoder));
  }
  return ids;
}

/** The clientIDs that a proper message speaks for in awareness; none for other messages. */
export function shownIn(frame: Uint8Array): ReadonlySet<number> {
  const decoder = createDecoder(frame);
  readVarString(decoder);
  return new Set(readVarUint(decoder) === AWARENESS ? awarenessIds(readVarUint8Array(decoder)) : []);
}

/** What a page says that it has (a Yjs state vector), when a proper message asks for the rest; null for other messages. */
export function questionIn(frame: Uint8Array): Uint8Array | null {
  const decoder = createDecoder(frame);
  readVarString(decoder);
  const kind = readVarUint(decoder);
  if (kind !== SYNC && kind !== SYNC_REPLY) return null;
  return readVarUint(decoder) === 0 ? readVarUint8Array(decoder) : null;
}

/** Makes a proper message one that Hocuspocus answers nothing to on a live socket, and does nothing about. */
export function silence(frame: Uint8Array): void {
  const decoder = createDecoder(frame);
  readVarString(decoder);
  frame[decoder.pos] = QUERY_AWARENESS;
}

/**
 * Whether a message can be read at all, and is of a kind that clients send. Hocuspocus assumes so: it throws in the
 * middle of its work otherwise.
 */
export function isProperFrame(frame: Uint8Array): boolean {
  try {
    return isReadable(frame);
  } catch {
    return false;
  }
}
