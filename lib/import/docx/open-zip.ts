import { crc32, inflateRawSync } from 'node:zlib';
import { Problem } from '#lib/core/problem.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** The parts of a Word file by name. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** The bytes of a part; null when there is none of this name, in any letter case. @throws Problem */
  part(name: string): Uint8Array | null;
  /** How many bytes a part announces; 0 for one that is not there. */
  sizeOf(name: string): number;
}

/** The text of an article of the largest size, with all that Word writes around it, is about a third of this. */
const LARGEST_PART = 64 * 1024 * 1024;

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

const damaged = () =>
  new Problem('invalid', 'The file is damaged or was not sent whole; please save it again in Word.');

/**
 * Opens a zip archive. A part is unpacked when it is asked for, never to more bytes than the directory announced.
 * @throws Problem as readZipDirectory does
 */
export function openZip(archive: Uint8Array): ZipArchive {
  const entries = readZipDirectory(archive);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: entries.map(({ name }) => name),
    part(name) {
      const entry = byName.get(name.toLowerCase());
      return entry ? unpack(archive, entry) : null;
    },
    sizeOf: (name) => byName.get(name.toLowerCase())?.bytes ?? 0,
  };
}

function unpack(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.bytes > LARGEST_PART)
    throw new Problem('tooLarge', 'The text of this file is larger than an article can be.');
  const packed = packedBytes(archive, entry);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry.bytes);
  if (bytes.byteLength !== entry.bytes || crc32(bytes) !== entry.crc) throw damaged();
  return bytes;
}

function packedBytes(archive: Uint8Array, { name, method, offset, compressedBytes }: ZipEntry): Uint8Array {
  if (method !== 0 && method !== 8) throw damaged();
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (view.getUint32(offset, true) !== LOCAL) throw damaged();
  const nameEnd = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true);
  // Another name here than in the directory is a trick on readers that look at one of the two alone.
  if (new TextDecoder().decode(archive.subarray(offset + LOCAL_LENGTH, nameEnd)) !== name) throw damaged();
  const start = nameEnd + view.getUint16(offset + 28, true);
  if (start + compressedBytes > archive.byteLength) throw damaged();
  return archive.subarray(start, start + compressedBytes);
}

function inflate(packed: Uint8Array, bytes: number): Uint8Array {
  try {
    // It counts while it unpacks, and stops at the limit.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes) });
  } catch (error) {
    // What zlib says of broken input, and of more output than announced.
    if (error instanceof Error && 'code' in error) throw damaged();
    throw error;
  }
}
