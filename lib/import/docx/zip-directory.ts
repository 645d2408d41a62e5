import { Problem } from '#lib/core/problem.ts';

/** A file inside a zip archive, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is, 8: deflated; nothing else is read. */
  readonly method: number;
  readonly crc: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  /** Where its own header begins in the archive. */
  readonly offset: number;
}

/** A long report with a thousand pictures stays far below. */
const MOST_ENTRIES = 5_000;
/** What all files of an archive may take together, pictures included. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Text of Word compresses 10 to 30 times, and the most repetitive some 100 times; deflate can do 1,032. */
const HIGHEST_RATIO = 250;
/** Small files may compress as they like. */
const RATIO_MATTERS_FROM = 1024 * 1024;

const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;

const damaged = () =>
  new Problem('invalid', 'The file is damaged or was not sent whole; please save it again in Word.');
const bomb = () => new Problem('tooLarge', 'The file unpacks to far more than a Word file of an article holds.');

/**
 * The files of a zip archive, judged before any of them is unpacked: their number, their sizes, what they are called,
 * and that they are what the archive is made of. Source: PKWARE's APPNOTE.TXT, 4.3.
 * @throws Problem 'invalid' for what is damaged, encrypted or a trick, 'tooLarge' for what would unpack to too much
 */
export function readZipDirectory(archive: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const isWhole = view.getUint16(end + 8, true) === count && start + view.getUint32(end + 12, true) <= end;
  if (!isWhole) throw damaged();
  if (count > MOST_ENTRIES) throw bomb();
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count;) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw damaged();
    if (view.getUint16(at + 8, true) & ENCRYPTED)
      throw new Problem('invalid', 'The file is locked with a password; please save it without one.');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    entries.push(readEntry(view, at, nameOf(archive, at + ENTRY_LENGTH, nameLength)));
    at = next;
  }
  assertHonest(entries, start);
  return entries;
}

/** The record at the end of an archive; behind it is only the comment that it announces. */
function findEnd(view: DataView): number {
  for (
    let at = view.byteLength - END_LENGTH;
    at >= Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
    at -= 1
  )
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  throw damaged();
}

function readEntry(view: DataView, at: number, name: string): ZipEntry {
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** Names in Word files are ASCII; in whatever encoding others are, nobody asks for them. */
function nameOf(archive: Uint8Array, start: number, length: number): string {
  const name = new TextDecoder().decode(archive.subarray(start, start + length));
  const leavesItsFolder = name.startsWith('/') || /^[a-z]:/i.test(name) || name.split(/[/\\]/).includes('..');
  if (leavesItsFolder || name.includes('\0'))
    throw new Problem('invalid', 'The file holds names that lead out of it, which no Word file does.');
  return name;
}

function assertHonest(entries: readonly ZipEntry[], directoryStart: number): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length)
    throw new Problem('invalid', 'The file holds two parts of the same name, which no Word file does.');
  if (entries.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_BYTES) throw bomb();
  const isBloated = ({ bytes, compressedBytes }: ZipEntry) =>
    bytes > RATIO_MATTERS_FROM && bytes > compressedBytes * HIGHEST_RATIO;
  if (entries.some(isBloated)) throw bomb();
  // Entries that share their bytes unpack to many times what the archive holds.
  let free = 0;
  for (const { offset, compressedBytes } of entries.toSorted((one, other) => one.offset - other.offset)) {
    if (offset < free) throw damaged();
    free = offset + LOCAL_LENGTH + compressedBytes;
  }
  if (free > directoryStart) throw damaged();
}
