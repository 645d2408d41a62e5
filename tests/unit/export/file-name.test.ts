import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentDisposition, fileName } from '#lib/export/file-name.ts';

describe('fileName', () => {
  it.each([
    ['Can the U.S. Guarantee Kyiv’s Defense?', 'Can the U.S. Guarantee Kyiv’s Defense.md'],
    ['a/b\\c:d*e', 'a b c d e.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['漢字 ខ', '漢字 ខ.md'],
    ['CON', 'article.md'],
    ['...', 'article.md'],
    ['', 'article.md'],
    ['a\r\nb\0c\u202Ed', 'abcd.md'],
    ['x'.repeat(500), `${'x'.repeat(100)}.md`],
  ])('%j is %j', (title, name) => {
    expect(fileName(title, 'md')).toBe(name);
  });
});

describe('contentDisposition', () => {
  it('gives the name in UTF-8, and one that old programs can read', () => {
    expect(contentDisposition('Čau “vy”.md')).toBe(
      `attachment; filename="Cau _vy_.md"; filename*=UTF-8''%C4%8Cau%20%E2%80%9Cvy%E2%80%9D.md`,
    );
  });

  it('is a valid header for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const value = contentDisposition(fileName(title, 'html'));
        expect(new Headers({ 'content-disposition': value }).get('content-disposition')).toBe(value);
        expect(value).toMatch(/^attachment; filename="[^"\\]+"; filename\*=UTF-8''[\w.~%-]+$/);
      }),
    );
  });
});
