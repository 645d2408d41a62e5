import { SaxesParser } from 'saxes';
import { changeKey, commentKey, ReadingWriter, type Reading } from './readings.ts';

interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** Reads LibreOffice's flat OpenDocument XML of a Word file. */
export function readLibreOffice(xml: string): Reading {
  const [body] = all(parse(xml), 'office:text');
  if (!body) throw new Error('LibreOffice wrote no text');
  const changes = new Map(
    all(body, 'text:changed-region').map((region) => [region.attributes['text:id'], key(region)]),
  );
  const writer = new ReadingWriter();
  const comments = new Map<string, string>();
  let change = '';
  const walk = (node: XmlNode | string): void => {
    if (typeof node === 'string') return writer.words(node, change);
    const { name, attributes, children } = node;
    switch (name) {
      case 'text:tracked-changes':
      case 'text:sequence-decls':
      // The number of a footnote.
      case 'text:note-citation':
      // The bytes of an image, in letters.
      case 'office:binary-data':
        return;
      case 'text:change-start':
        change = changes.get(attributes['text:change-id']) ?? '';
        return;
      case 'text:change-end':
        change = '';
        return;
      case 'text:note': {
        const around = change;
        writer.reference(around);
        change = '';
        children.forEach(walk);
        change = around;
        return;
      }
      case 'office:annotation': {
        const said = children.filter((child) => typeof child !== 'string' && SAID.has(child.name));
        const comment = commentKey(allText(node, 'dc:creator'), said.map(textOf).join(''));
        const place = attributes['office:name'];
        writer.open(comment);
        if (place === undefined) writer.close(comment);
        else comments.set(place, comment);
        return;
      }
      case 'office:annotation-end':
        return writer.close(comments.get(attributes['office:name'] ?? '') ?? '');
      default:
        children.forEach(walk);
        if (name === 'text:p' || name === 'text:h') writer.endParagraph(change);
    }
  };
  body.children.forEach(walk);
  return writer.finish();
}

const SAID: ReadonlySet<string> = new Set(['text:p', 'text:list']);

/** What a region of changes says of all of its words. */
function key(region: XmlNode): string {
  const own = region.children.find((child) => typeof child !== 'string');
  const kind = own?.name === 'text:insertion' ? 'inserted' : 'deleted';
  return changeKey(kind, allText(region, 'dc:creator'), allText(region, 'dc:date'));
}

function parse(xml: string): XmlNode {
  const parser = new SaxesParser();
  const top: (XmlNode | string)[] = [];
  const open = [top];
  parser.on('opentag', ({ name, attributes }) => {
    const children: (XmlNode | string)[] = [];
    open.at(-1)?.push({ name, attributes, children });
    open.push(children);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.push(text));
  parser.write(xml).close();
  return { name: '', attributes: {}, children: top };
}

function all(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child] : all(child, name),
  );
}

function allText(node: XmlNode, name: string): string {
  return all(node, name).map(textOf).join('');
}

function textOf(node: XmlNode | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
