import { SaxesParser } from 'saxes';
import { Problem } from '#lib/core/problem.ts';

/** An element of an Office document. Names have the prefixes of the standard's own text, whatever the file says. */
export interface XmlElement {
  readonly name: string;
  /** By name with the standard's prefix; those without a namespace by their plain name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** ECMA-376, transitional and strict, and Microsoft's extensions that are read here. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp:',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp:',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14:',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15:',
  'http://schemas.microsoft.com/office/word/2023/wordml/word16du': 'w16du:',
  'urn:schemas-microsoft-com:vml': 'v:',
  'urn:schemas-microsoft-com:office:office': 'o:',
};

/** Elements that may be open at once: Word nests some 30 deep, and the readers of this tree are recursive. */
const DEEPEST = 256;
/** Elements of one part: an article of the largest size, set in runs of three words, has half of them. */
const MOST_ELEMENTS = 1_500_000;

const NONE: Readonly<Record<string, string>> = Object.freeze({});

const malformed = () =>
  new Problem('invalid', 'The file is damaged: a part of it is not the XML that Word writes. Please save it again.');

/**
 * A part of an Office document as a tree. Nothing outside of it is read, and no entities but XML's own five.
 * @throws Problem 'invalid' for what is malformed, nested too deeply or declares a document type; 'tooLarge'
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const top: (XmlElement | string)[] = [];
  const open: (XmlElement | string)[][] = [top];
  let elements = 0;
  parser.on('doctype', () => {
    throw new Problem('invalid', 'The file declares a document type with entities, which no Word file does.');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    elements += 1;
    if (elements > MOST_ELEMENTS) throw new Problem('tooLarge', 'The file is too large or too tangled to be read.');
    if (open.length > DEEPEST) throw new Problem('invalid', 'The file is nested too deeply to be an article.');
    const children: (XmlElement | string)[] = [];
    open.at(-1)?.push({ name: canonical(uri, local), attributes: readAttributes(attributes), children });
    open.push(children);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.push(text));
  parser.on('cdata', (text) => void open.at(-1)?.push(text));
  try {
    parser.write(decode(bytes)).close();
  } catch (error) {
    if (error instanceof Problem) throw error;
    // Saxes throws plain errors for whatever is not well-formed.
    throw malformed();
  }
  const root = top.find((node) => typeof node !== 'string');
  if (!root) throw malformed();
  return root;
}

/** What has no known namespace keeps a name that nothing looks for. */
const canonical = (uri: string, local: string) => (PREFIXES[uri] ?? '?:') + local;

function readAttributes(
  attributes: Readonly<Record<string, { readonly uri: string; readonly local: string; readonly value: string }>>,
): Readonly<Record<string, string>> {
  const entries = Object.values(attributes);
  if (entries.length === 0) return NONE;
  return Object.fromEntries(
    entries.map(({ uri, local, value }) => [uri === '' ? local : canonical(uri, local), value] as const),
  );
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw malformed();
    throw error;
  }
}

/** The elements inside one, of a name where one is given. */
export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element of a name inside one. */
export function elementOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element, name)[0];
}

/** The text directly inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** Everything of some names below an element, in order; what is inside a found one is not looked through. */
export function descendantsOf(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return elementsOf(element).flatMap((child) => (names.has(child.name) ? [child] : descendantsOf(child, names)));
}
