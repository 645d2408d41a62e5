import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import * as Y from 'yjs';

/** A message of Hocuspocus's protocol, as a program without its library writes it. */
export function frame(articleId: string, ...parts: readonly (number | string | Uint8Array)[]): Uint8Array {
  const encoder = createEncoder();
  writeVarString(encoder, articleId);
  for (const part of parts) {
    if (typeof part === 'number') writeVarUint(encoder, part);
    else if (typeof part === 'string') writeVarString(encoder, part);
    else writeVarUint8Array(encoder, part);
  }
  return toUint8Array(encoder);
}

/** What of a message the benches look at. */
export type Heard =
  | { readonly kind: 'state' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'question' | 'saved' | 'other' };

/** Reads a message from the server. */
export function hear(message: Uint8Array): Heard {
  const decoder = createDecoder(message);
  readVarString(decoder);
  const type = readVarUint(decoder);
  if (type === 8) return { kind: 'saved' };
  if (type !== 0 && type !== 4) return { kind: 'other' };
  const step = readVarUint(decoder);
  if (step === 0) return { kind: 'question' };
  return { kind: step === 1 ? 'state' : 'update', update: readVarUint8Array(decoder) };
}

/** Which insertions an update brings, each as its clientID and clock: those of several keys may come together. */
export function insertionsOf(update: Uint8Array): readonly string[] {
  return Y.decodeUpdate(update).structs.flatMap(({ id, length }) =>
    Array.from({ length }, (_each, index) => `${id.client}:${id.clock + index}`),
  );
}
