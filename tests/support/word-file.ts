import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive; what is left out is as honest writers have it. */
export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the archive says about it, where that is not the truth. */
  readonly lies?: Partial<{ bytes: number; localName: string; flags: number; method: number; crc: number }>;
}

/** A zip archive of deflated members, after PKWARE's APPNOTE.TXT. */
export function zipOf(members: readonly ZipMember[]): Uint8Array<ArrayBuffer> {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, lies = {} } of members) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(lies.flags ?? 0, 2);
    fields.writeUInt16LE(lies.method ?? 8, 4);
    fields.writeUInt32LE(lies.crc ?? crc32(bytes), 10);
    fields.writeUInt32LE(packed.byteLength, 14);
    fields.writeUInt32LE(lies.bytes ?? bytes.byteLength, 18);
    const local = Buffer.from(lies.localName ?? name);
    const own = Buffer.from(name);
    const localFields = Buffer.from(fields);
    localFields.writeUInt16LE(local.byteLength, 22);
    fields.writeUInt16LE(own.byteLength, 22);
    const header = Buffer.concat([Buffer.from('PK\x03\x04'), localFields, local]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, rest, own]));
    chunks.push(header, packed);
    offset += header.byteLength + packed.byteLength;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(index.byteLength, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...chunks, index, Buffer.from('PK\x05\x06'), end]));
}

/** The parts of a Word file as their XML inside the root element. */
export interface WordParts {
  readonly body: string;
  readonly comments?: string;
  readonly extended?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Relationships of the main document beside those to the other parts. */
  readonly relationships?: string;
  readonly others?: readonly ZipMember[];
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:w16du="http://schemas.microsoft.com/office/word/2023/wordml/word16du"',
].join(' ');
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONSHIPS = `${PACKAGE}/relationships`;
const DEFAULTS =
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
const part = (name: string, kind: string) =>
  `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A member that holds text. */
export const member = (name: string, text: string): ZipMember => ({ name, bytes: new Uint8Array(Buffer.from(text)) });

const xml = (name: string, root: string, content: string) =>
  member(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root} ${NAMESPACES}>${content}</${root}>`);
const relationships = (name: string, content: string) =>
  member(name, `<Relationships xmlns="${RELATIONSHIPS}">${content}</Relationships>`);
const relationship = (id: string, purpose: string, target: string) =>
  `<Relationship Id="${id}" Type="${TYPES}/${purpose}" Target="${target}"/>`;

/** The members of a Word file, for tests that spoil some of them. */
export function wordMembers(parts: WordParts): ZipMember[] {
  const own = [
    ['comments', 'w:comments', parts.comments],
    ['commentsExtended', 'w15:commentsEx', parts.extended],
    ['footnotes', 'w:footnotes', parts.footnotes],
    ['header', 'w:hdr', parts.header],
    ['styles', 'w:styles', parts.styles],
    ['numbering', 'w:numbering', parts.numbering],
  ] as const;
  const present = own.filter(([, , content]) => content !== undefined);
  const links = present.map(([purpose], index) => relationship(`part${index}`, purpose, `${purpose}.xml`));
  const types = present.map(([purpose]) => part(`/word/${purpose}.xml`, purpose));
  return [
    member(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types">${DEFAULTS}${part('/word/document.xml', 'document.main')}${types.join('')}</Types>`,
    ),
    relationships('_rels/.rels', relationship('main', 'officeDocument', 'word/document.xml')),
    xml('word/document.xml', 'w:document', `<w:body>${parts.body}</w:body>`),
    relationships('word/_rels/document.xml.rels', links.join('') + (parts.relationships ?? '')),
    ...present.map(([purpose, root, content]) => xml(`word/${purpose}.xml`, root, content ?? '')),
    ...(parts.others ?? []),
  ];
}

/** A Word file. */
export const wordFile = (parts: WordParts): Uint8Array<ArrayBuffer> => zipOf(wordMembers(parts));

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run. @param properties the inside of its `w:rPr` */
export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph. @param properties the inside of its `w:pPr` */
export const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A paragraph of plain words. */
export const line = (text: string, properties = '') => paragraph(run(text), properties);

let ids = 0;
const attributes = (author: string) => {
  ids += 1;
  return `w:id="${ids}" w:author="${author}" w:date="2026-03-04T05:06:00Z"`;
};
/** Words that were inserted. */
export const inserted = (text: string, author = 'Ada') => `<w:ins ${attributes(author)}>${run(text)}</w:ins>`;
/** Words that were deleted. */
export const deleted = (text: string, author = 'Ada') =>
  `<w:del ${attributes(author)}><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
/** The properties of a paragraph whose end was inserted or deleted. */
export const endOf = (kind: 'ins' | 'del', author = 'Ada') => `<w:rPr><w:${kind} ${attributes(author)}/></w:rPr>`;
/** Words that a comment is on. */
export const commented = (id: number, content: string) =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
/** A comment of the comments part. */
export const comment = (id: number, author: string, ...lines: readonly string[]) =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-04T05:06:00Z" w:initials="x">${lines
    .map(
      (text, index) => `<w:p w14:paraId="0000000${id}${index === lines.length - 1 ? 'F' : index}">${run(text)}</w:p>`,
    )
    .join('')}</w:comment>`;
