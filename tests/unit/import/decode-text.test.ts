import { describe, expect, it } from 'vitest';
import { decodeText } from '#lib/import/decode-text.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  );
const utf16 = (text: string, isBig: boolean) => {
  const little = Buffer.from(text, 'utf16le');
  return new Uint8Array(isBig ? little.swap16() : little);
};

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytes('Čau – 漢字 👩‍👧'), 'Čau – 漢字 👩‍👧'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Čau'), 'Čau'],
    ['UTF-16, little end first', utf16('\uFEFFČau 👩', false), 'Čau 👩'],
    ['UTF-16, big end first', utf16('\uFEFFČau 👩', true), 'Čau 👩'],
    ['windows-1252', bytes([0x93, 0x68, 0x69, 0x94, 0x20, 0xe9]), '“hi” é'],
    [
      'a charset that the page names',
      bytes('<meta charset="iso-8859-2"><p>', [0xc8], 'au'),
      '<meta charset="iso-8859-2"><p>Čau',
    ],
    ['nothing', bytes(''), ''],
  ])('reads %s', (_what, given, text) => {
    expect(decodeText(given)).toBe(text);
  });

  it.each([
    ['a PDF', bytes('%PDF-1.7 text'), 'PDF'],
    ['a zip or Word file', bytes('PK', [3, 4], 'x'), 'Word'],
    ['an RTF file', bytes('{\\rtf1 x}'), 'RTF'],
    ['bytes with NUL', bytes('a', [0], 'b'), 'not a text file'],
    ['bytes that are no text', bytes([0xff, 0x01, 0x02, 0x90]), 'not a text file'],
    ['broken UTF-8 behind a mark', bytes([0xef, 0xbb, 0xbf, 0xff]), 'not'],
  ])('refuses %s with a sentence', (_what, given, sentence) => {
    expect(() => decodeText(given)).toThrowError(sentence);
    expect(() => decodeText(given)).toThrowError('save it as');
  });
});
