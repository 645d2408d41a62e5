import { createDecoder, hasContent, readUint8, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { encode, writeUint8, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';

/** One Yjs update (encoding v1) as it came in: who made it, and when the server took it. */
export interface AuthoredUpdate {
  readonly update: Uint8Array;
  readonly authorId: string;
  readonly at: Date;
}

/** An update in the log. Numbers are dense per article and begin at 1; order is by number, never by time. */
export interface LoggedUpdate extends AuthoredUpdate {
  readonly number: number;
}

const FORMAT = 1;

/** A row of the log: format, first number, authors, then each update as author's index, milliseconds, bytes. */
export function encodeBatch(first: number, updates: readonly AuthoredUpdate[]): Uint8Array<ArrayBuffer> {
  const authors = [...new Set(updates.map(({ authorId }) => authorId))];
  return encode((encoder) => {
    writeUint8(encoder, FORMAT);
    writeVarUint(encoder, first);
    writeVarUint(encoder, authors.length);
    for (const author of authors) writeVarString(encoder, author);
    writeVarUint(encoder, updates.length);
    for (const { update, authorId, at } of updates) {
      writeVarUint(encoder, authors.indexOf(authorId));
      writeVarUint(encoder, at.getTime());
      writeVarUint8Array(encoder, update);
    }
  });
}

/** @throws when the bytes are not exactly one batch of a format that this version knows. */
export function decodeBatch(batch: Uint8Array): readonly LoggedUpdate[] {
  const decoder = createDecoder(batch);
  const format = readUint8(decoder);
  if (format !== FORMAT)
    throw new Error(`The log holds a batch of format ${format}; this version reads format ${FORMAT}`);
  const first = readVarUint(decoder);
  const authors = Array.from({ length: readVarUint(decoder) }, () => readVarString(decoder));
  const count = readVarUint(decoder);
  const updates: LoggedUpdate[] = [];
  for (let index = 0; index < count; index += 1) {
    const authorId = authors[readVarUint(decoder)];
    if (authorId === undefined) throw new Error('The log holds a batch with an unknown author');
    const at = new Date(readVarUint(decoder));
    updates.push({ number: first + index, authorId, at, update: readVarUint8Array(decoder) });
  }
  if (hasContent(decoder)) throw new Error('The log holds a batch with bytes after its end');
  return updates;
}
