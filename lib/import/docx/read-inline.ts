import { safeAddress, linkOfInstruction, type Fields } from './fields.ts';
import type { FoundImage } from './read-images.ts';
import { descendantsOf, elementOf, elementsOf, textOf, type XmlElement } from './parse-xml.ts';
import { changeOf } from './read-changes.ts';
import { readRunLook } from './run-marks.ts';
import { combineChanges, type Change, type InlineMark, type Piece, type StoryContext } from './story.ts';

/** What a paragraph gathers while its runs are read. */
export interface Gathered {
  readonly pieces: Piece[];
  /** The contents of text boxes, which stand after the paragraph. */
  readonly boxes: XmlElement[];
  readonly fields: Fields;
  readonly context: StoryContext;
  isRule: boolean;
  /** They stand after the paragraph, too. */
  readonly images: FoundImage[];
}

/** What the elements around a run say about it. */
interface Around {
  readonly change: Change | null;
  /** null outside of links, '' in one that leads nowhere safe. */
  readonly href: string | null;
}

const BOXES = new Set(['w:txbxContent']);
const LINES = new Set(['v:rect']);
const RUNS = new Set(['w:r']);
const MATH_TEXT = new Set(['m:t']);

/** Reads what is inside a paragraph, or inside an element that stands around runs. */
export function readInline(parent: XmlElement, gathered: Gathered, around: Around): void {
  for (const child of elementsOf(parent)) readOne(child, gathered, around);
}

function readOne(element: XmlElement, gathered: Gathered, around: Around): void {
  const { context, pieces } = gathered;
  const comment = element.attributes['w:id'] ?? '';
  switch (element.name) {
    case 'w:r':
      return readRun(element, gathered, around);
    case 'w:ins':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:moveTo':
      return readInline(element, gathered, { ...around, change: combineChanges(around.change, changeOf(element)) });
    case 'w:hyperlink':
      return readInline(element, gathered, { ...around, href: counted(addressOf(element, context), context) });
    case 'w:fldSimple':
      return readInline(element, gathered, { ...around, href: linkOfInstruction(element.attributes['w:instr'] ?? '') });
    case 'w:commentRangeStart':
      return void pieces.push({ kind: 'edge', edge: 'start', comment });
    case 'w:commentRangeEnd':
      return void pieces.push({ kind: 'edge', edge: 'end', comment });
    case 'm:oMath':
    case 'm:oMathPara':
      context.losses.count('equation');
      return pushText(gathered, around.change, descendantsOf(element, MATH_TEXT).map(textOf).join(''), []);
    case 'mc:AlternateContent':
      return readInline(elementOf(element, 'mc:Choice') ?? element, gathered, around);
    case 'w:sdt':
    case 'w:sdtContent':
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo':
    case 'mc:Fallback':
      return readInline(element, gathered, around);
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readPicture(element, gathered, around.change);
    case 'w:subDoc':
      context.losses.count('foreignPart');
  }
}

function addressOf({ attributes }: XmlElement, { relationships }: StoryContext): string {
  const link = relationships.get(attributes['r:id'] ?? '');
  return link?.external ? safeAddress(link.target) : '';
}

function counted(href: string, { losses }: StoryContext): string {
  if (href === '') losses.count('link');
  return href;
}

function readRun(run: XmlElement, gathered: Gathered, { change, href: around }: Around): void {
  const { context, fields } = gathered;
  const { marks, isHidden } = readRunLook(run, around ?? fields.href(), context);
  for (const child of elementsOf(run)) {
    if (child.name === 'w:fldChar') fields.mark(child);
    else if (child.name === 'w:instrText') fields.instruct(textOf(child));
    else if (child.name === 'w:commentReference')
      gathered.pieces.push({ kind: 'edge', edge: 'point', comment: child.attributes['w:id'] ?? '' });
    else if (!fields.isShowing()) continue;
    else if (isHidden) context.losses.count('hidden', textOf(child) === '' ? 0 : 1);
    else readRunChild(child, gathered, change, marks);
  }
}

function readRunChild(
  child: XmlElement,
  gathered: Gathered,
  change: Change | null,
  marks: readonly InlineMark[],
): void {
  const text = (written: string) => pushText(gathered, change, written, marks);
  switch (child.name) {
    case 'w:t':
    case 'w:delText':
      return text(textOf(child));
    case 'w:tab':
    case 'w:ptab':
      return text('\t');
    case 'w:br':
      // Page and column breaks belong to paper.
      if (/^(page|column)$/.test(child.attributes['w:type'] ?? '')) return;
      return void gathered.pieces.push({ kind: 'break', change });
    case 'w:cr':
      return void gathered.pieces.push({ kind: 'break', change });
    case 'w:noBreakHyphen':
      return text('\u2011');
    case 'w:softHyphen':
      return text('\u00AD');
    case 'w:sym':
      return text(symbolOf(child, gathered.context));
    case 'w:footnoteReference':
      return readNoteReference('footnote', child, gathered, change);
    case 'w:endnoteReference':
      return readNoteReference('endnote', child, gathered, change);
    case 'w:ruby':
      for (const base of elementsOf(child, 'w:rubyBase').flatMap((each) => descendantsOf(each, RUNS)))
        readRun(base, gathered, { change, href: null });
      return;
    case 'mc:AlternateContent':
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readOne(child, gathered, { change, href: null });
  }
}

/** Fonts such as Wingdings put their pictures where Unicode leaves room for anything. */
function symbolOf({ attributes }: XmlElement, { losses }: StoryContext): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const isCharacter = code >= 0x20 && code < 0xd800;
  if (!isCharacter) losses.count('symbol');
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}

function readNoteReference(
  kind: 'footnote' | 'endnote',
  { attributes }: XmlElement,
  gathered: Gathered,
  change: Change | null,
): void {
  if (change && change.kind !== 'deleted') return gathered.context.losses.count('insertedNote');
  const id = gathered.context.noteId(kind, attributes['w:id'] ?? '');
  gathered.pieces.push({ kind: 'note', id, change });
}

function readPicture(picture: XmlElement, gathered: Gathered, change: Change | null): void {
  const { losses, images } = gathered.context;
  const boxes = descendantsOf(picture, BOXES);
  const lines = descendantsOf(picture, LINES).filter(({ attributes }) => attributes['o:hr'] === 't');
  gathered.boxes.push(...boxes);
  if (lines.length > 0) gathered.isRule = true;
  losses.count('textBox', boxes.length);
  if (boxes.length + lines.length > 0) return;
  const found = images.read(picture, gathered.context);
  if (found === null) losses.count('object');
  else if (change && change.kind !== 'deleted') losses.count('insertedImage', found.length);
  else gathered.images.push(...found);
}

function pushText(gathered: Gathered, change: Change | null, written: string, marks: readonly InlineMark[]): void {
  const text = written
    .replaceAll(/[\n\r\u2028\u2029]+/gu, ' ')
    // U+FFFC stands for an object in the projection; control characters other than a tab nobody has written.
    .replaceAll(/\uFFFC|[^\P{Cc}\t]/gu, '\uFFFD');
  if (text !== '') gathered.pieces.push({ kind: 'text', text, marks, change });
}
