import { describe, expect, it } from 'vitest';
import { isProblem } from '#lib/core/problem.ts';
import { readDocx } from '#lib/import/docx/read-docx.ts';
import { line, member, wordFile, wordMembers, zipOf, type ZipMember } from '../../support/word-file.ts';

const good = wordMembers({ body: line('a') });
/** A Word file in which one member is spoilt. */
const spoilt = (name: string, change: (member: ZipMember) => ZipMember) =>
  zipOf(good.map((each) => (each.name === name ? change(each) : each)));
const lying = (lies: ZipMember['lies']) =>
  spoilt('word/document.xml', (each) => ({ ...each, ...(lies ? { lies } : {}) }));
const withXml = (xml: string) => spoilt('word/document.xml', ({ name }) => member(name, xml));
const withMember = (...members: readonly ZipMember[]) => zipOf([...good, ...members]);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const LAUGHS = Array.from(
  { length: 9 },
  (_each, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
).join('');

/** What a file is refused with; fails when it is read. */
function refusal(bytes: Uint8Array): string {
  try {
    readDocx(bytes);
  } catch (error) {
    if (!isProblem(error)) throw error;
    expect(error.message).toMatch(/^[A-Z][^.]*(\.docx[^.]*)*\.( Please [^.]*\.)?$/);
    return `${error.kind}: ${error.message}`;
  }
  throw new Error('It was read');
}

// Some of them are large: with others at work on the machine they take seconds.
describe('a file that wants to do harm is refused', () => {
  it.each([
    [
      'a part that unpacks to 100 MB of nothing',
      withMember({ name: 'word/media/a', bytes: new Uint8Array(100 * 1024 * 1024) }),
      'tooLarge: The file unpacks to far more',
    ],
    [
      'many parts that do so together',
      withMember(
        ...Array.from({ length: 300 }, (_each, index) => ({
          name: `m${index}`,
          bytes: new Uint8Array(1),
          lies: { bytes: 1_000_000 },
        })),
      ),
      'tooLarge: The file unpacks to far more',
    ],
    [
      'more entries than a Word file has',
      withMember(...Array.from({ length: 5_001 }, (_each, index) => member(`m${index}`, ''))),
      'tooLarge',
    ],
    ['a part with more bytes than announced', lying({ bytes: 10 }), 'invalid: The file is damaged'],
    ['a part with fewer bytes than announced', lying({ bytes: 900_000 }), 'invalid: The file is damaged'],
    ['a part with another checksum', lying({ crc: 1 }), 'invalid: The file is damaged'],
    [
      'another name in the part than in the directory',
      lying({ localName: 'word/documenz.xml' }),
      'invalid: The file is damaged',
    ],
    ['a compression that nobody uses', lying({ method: 12 }), 'invalid: The file is damaged'],
    ['a locked part', lying({ flags: 1 }), 'invalid: The file is locked with a password'],
    [
      'a name that leads out',
      withMember(member('../../etc/passwd', 'x')),
      'invalid: The file holds names that lead out',
    ],
    ['a name that leads out, Windows’ way', withMember(member('a\\..\\..\\b', 'x')), 'invalid: The file holds names'],
    ['a name from the top', withMember(member('/etc/passwd', 'x')), 'invalid: The file holds names'],
    ['two parts of one name', withMember(member('WORD/document.xml', 'x')), 'invalid: The file holds two parts'],
    [
      'an entity that reads a file',
      withXml(
        `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>`,
      ),
      'invalid: The file declares a document type',
    ],
    [
      'a billion laughs',
      withXml(
        `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS}]><w:document ${W}><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>`,
      ),
      'invalid: The file declares a document type',
    ],
    [
      'an outside document type',
      withXml(`<!DOCTYPE x SYSTEM "http://e.com/x.dtd"><w:document ${W}/>`),
      'invalid: The file declares a document type',
    ],
    ['an entity that is not declared', withXml(`<w:document ${W}>&e;</w:document>`), 'invalid: The file is damaged'],
    [
      'elements nested deeply',
      withXml(`<w:document ${W}><w:body>${'<w:sdt>'.repeat(5_000)}${'</w:sdt>'.repeat(5_000)}</w:body></w:document>`),
      'invalid: The file is nested too deeply',
    ],
    [
      'millions of elements',
      withXml(
        `<w:document ${W}><w:body>${Array.from({ length: 1_600_000 }, (_each, index) => `<w:p w:a="${index}"/>`).join('')}</w:body></w:document>`,
      ),
      'tooLarge: The file is too large',
    ],
    ['XML that is cut off', withXml(`<w:document ${W}><w:body>`), 'invalid: The file is damaged'],
    [
      'bytes that are no text',
      spoilt('word/document.xml', ({ name }) => ({ name, bytes: new Uint8Array([0x3c, 0xff, 0x80]) })),
      'invalid: The file is damaged',
    ],
    [
      'a spreadsheet of the same kind',
      withXml('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
      'unsupported: This is not a Word file',
    ],
    ['an archive of something else', zipOf([member('a.txt', 'x')]), 'unsupported: This is not a Word file'],
    ['an empty archive', zipOf([]), 'unsupported: This is not a Word file'],
    ['no archive', new Uint8Array(Buffer.from('PK\x03\x04 and no more')), 'invalid: The file is damaged'],
    ['nothing', new Uint8Array(), 'invalid: The file is damaged'],
  ])(
    '%s',
    (_what, bytes, expected) => {
      expect(refusal(bytes)).toContain(expected);
    },
    60_000,
  );

  it('parts that share their bytes', () => {
    const file = Buffer.from(zipOf([...good, member('a', 'x'.repeat(100)), member('b', 'x'.repeat(100))]));
    // The entry of b is pointed at the bytes of a.
    const entry = (name: string) => file.lastIndexOf(Buffer.concat([Buffer.from(name)]));
    const [a, b] = [entry('a') - 46, entry('b') - 46];
    file.writeUInt32LE(file.readUInt32LE(a + 42), b + 42);
    expect(refusal(new Uint8Array(file))).toContain('invalid: The file is damaged');
  });

  it('wherever it is cut off', () => {
    const whole = wordFile({ body: line('a') });
    for (let length = 0; length < whole.length; length += 1)
      expect(refusal(whole.subarray(0, length))).toContain('invalid');
  });

  it('or is read or refused, whichever byte is another: never anything else', () => {
    const whole = wordFile({ body: line('a'.repeat(50)) });
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      try {
        readDocx(changed);
      } catch (error) {
        if (!isProblem(error)) throw error;
      }
    }
  });
});

it('never looks at what lies outside of the file', () => {
  const relationships = [
    '<Relationship Id="t" Type="x/attachedTemplate" TargetMode="External" Target="http://e.com/evil.dotm"/>',
    '<Relationship Id="s" Type="x/styles" TargetMode="External" Target="file:///etc/passwd"/>',
    '<Relationship Id="n" Type="x/numbering" Target="../../../../etc/passwd"/>',
    '<Relationship Id="i" Type="x/image" TargetMode="External" Target="http://e.com/spy.png"/>',
  ].join('');
  const body = `${line('a')}<w:p><w:r><w:drawing><a:blip r:link="i"/></w:drawing></w:r></w:p>`;
  expect(readDocx(wordFile({ body, relationships })).notes).toEqual([
    'An image from elsewhere was not fetched: http://e.com/spy.png',
  ]);
});
