import { Problem } from '#lib/core/problem.ts';

/** What the first bytes of files say that are often taken for text. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a Word, OpenDocument or zip file'],
  ['{\\rtf', 'an RTF file'],
  ['\xD0\xCF\x11\xE0', 'an old Word file'],
  ['\x89PNG', 'an image'],
  ['\xFF\xD8\xFF', 'an image'],
  ['GIF8', 'an image'],
];

const BYTE_ORDER_MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const HOW = 'Please save it as plain text, Markdown or HTML in UTF-8, or as a Word file (.docx).';

/**
 * The text of a file. A byte order mark decides (UTF-8 or UTF-16); without one it is UTF-8 if it can be, else what an
 * HTML file's own `<meta charset>` says, else windows-1252, in which every byte of a text means something.
 * @throws Problem 'unsupported' for what is no text
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const signature = marked ? undefined : SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (signature) throw new Problem('unsupported', `This is ${signature[1]}, which can’t be read as text. ${HOW}`);
  if (marked)
    return decode(bytes, marked[1]) ?? refuse(`The file is marked as ${marked[1].toUpperCase()}, but it is not.`);
  if (bytes.includes(0)) refuse('This is not a text file.');
  return decode(bytes, 'utf-8') ?? decode(bytes, declaredCharset(bytes)) ?? decodeWestern(bytes);
}

function refuse(sentence: string): never {
  throw new Problem('unsupported', `${sentence} ${HOW}`);
}

/** null when the bytes are not in this encoding, or there is no encoding of this name. */
function decode(bytes: Uint8Array, encoding: string | undefined): string | null {
  if (encoding === undefined) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** An HTML page names its encoding in its first kilobyte. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function decodeWestern(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  // Control characters other than white space: whatever this is, nobody wrote it.
  const isStrange = /[^\P{Cc}\t\n\v\f\r]/u.test(text);
  return !isStrange ? text : refuse('This is not a text file, or its encoding is unknown.');
}
