import { expect, test } from 'vitest';
import { readImage } from '#lib/core/article/read-image.ts';
import { png } from '../../../support/png.ts';

/** Bytes from hex, with dots for whatever. */
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replaceAll('.', '0').replaceAll(' ', ''), 'hex'));

test.each([
  ['PNG', png(640, 480), { mediaType: 'image/png', width: 640, height: 480 }],
  ['GIF', bytes('474946383961 2c01 c800'), { mediaType: 'image/gif', width: 300, height: 200 }],
  [
    'JPEG with a segment before its frame',
    bytes('ffd8 ffe00004.... ffc0 0011 08 00c8 012c ............'),
    { mediaType: 'image/jpeg', width: 300, height: 200 },
  ],
  [
    'WebP, lossy',
    bytes('52494646........57454250 56503820 ........ ...... 9d012a 2c01 c800'),
    { mediaType: 'image/webp', width: 300, height: 200 },
  ],
  [
    'WebP, lossless',
    bytes('52494646........57454250 5650384c ........ 2f 2bc13100 .. ........'),
    { mediaType: 'image/webp', width: 300, height: 200 },
  ],
  [
    'WebP, extended',
    bytes('52494646........57454250 56503858 ........ ........ 2b0100 c70000'),
    { mediaType: 'image/webp', width: 300, height: 200 },
  ],
  [
    'AVIF',
    bytes(`00000018 667479706176 6966 ${'0'.repeat(40)} 69737065 00000000 0000012c 000000c8`),
    { mediaType: 'image/avif', width: 300, height: 200 },
  ],
  ['a JPEG that ends too early', bytes('ffd8ffe0'), { mediaType: 'image/jpeg', width: null, height: null }],
  [
    'a PNG of no size',
    bytes(`89504e470d0a1a0a ${'0'.repeat(40)}`),
    { mediaType: 'image/png', width: null, height: null },
  ],
])('knows a %s by its bytes', (_what, file, look) => {
  expect(readImage(file)).toEqual(look);
});

test.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['a PDF', '%PDF-1.7'],
  ['a beginning of one', '\x89PN'],
])('takes %s for no image', (_what, text) => {
  expect(readImage(new Uint8Array(Buffer.from(text, 'latin1')))).toBeNull();
});
