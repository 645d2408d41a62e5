import type { Box } from './boxes.ts';
import { trackFields, type Fields } from './fields.ts';
import { countLosses } from './losses.ts';
import { elementOf, elementsOf, type XmlElement } from './parse-xml.ts';
import { changeIn, changeOf } from './read-changes.ts';
import { readInline, type Gathered } from './read-inline.ts';
import { readTable } from './read-table.ts';
import { roleOfOutline, type Role } from './styles.ts';
import { combineChanges, type Change, type Paragraph, type Piece, type StoryContext } from './story.ts';

interface Reading {
  readonly context: StoryContext;
  readonly fields: Fields;
  readonly paragraphs: Paragraph[];
  /** Edges of comments that stand between paragraphs: they belong to the beginning of the next one. */
  readonly waiting: Piece[];
  readonly box: Box | null;
  readonly isLoose: boolean;
}

/**
 * The paragraphs inside the body, a footnote, a comment or a text box, in order, each with the cell that it is in. Frames
 * are flattened, and in a note tables too.
 */
export function readStory(root: XmlElement, context: StoryContext, box: Box | null = null): Paragraph[] {
  const reading: Reading = { context, fields: trackFields(), paragraphs: [], waiting: [], box, isLoose: false };
  readBlocks(root, reading, null);
  const last = reading.paragraphs.pop();
  return last ? [...reading.paragraphs, { ...last, pieces: [...last.pieces, ...reading.waiting] }] : [];
}

function readBlocks(parent: XmlElement, reading: Reading, change: Change | null): void {
  for (const child of elementsOf(parent)) readBlock(child, reading, change);
}

function readBlock(element: XmlElement, reading: Reading, change: Change | null): void {
  const { losses } = reading.context;
  const comment = element.attributes['w:id'] ?? '';
  switch (element.name) {
    case 'w:p':
      return readParagraph(element, reading, change);
    case 'w:tbl':
      if (reading.box?.kind === 'note') losses.count('table');
      return readTable(element, reading.box, change, reading.context, (cell, inside, rowChange, isLoose) =>
        readCell(cell, { ...reading, isLoose, box: reading.box?.kind === 'note' ? reading.box : inside }, rowChange),
      );
    case 'w:ins':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:moveTo':
      return readBlocks(element, reading, combineChanges(change, changeOf(element)));
    case 'w:sdt':
    case 'w:sdtContent':
    case 'w:customXml':
    case 'mc:Choice':
      return readBlocks(element, reading, change);
    case 'mc:AlternateContent':
      return readBlocks(
        elementOf(element, 'mc:Choice') ?? elementOf(element, 'mc:Fallback') ?? element,
        reading,
        change,
      );
    case 'w:commentRangeStart':
      return void reading.waiting.push({ kind: 'edge', edge: 'start', comment });
    case 'w:commentRangeEnd':
      return void reading.waiting.push({ kind: 'edge', edge: 'end', comment });
    case 'm:oMathPara':
    case 'm:oMath':
      return readParagraph({ name: 'w:p', attributes: {}, children: [element] }, reading, change);
    case 'w:altChunk':
      losses.count('foreignPart');
  }
}

/** Every cell has a paragraph, even where a file has none. */
function readCell(cell: XmlElement, reading: Reading, change: Change | null): void {
  const before = reading.paragraphs.length;
  readBlocks(cell, reading, change);
  if (reading.paragraphs.length > before || reading.isLoose) return;
  readParagraph({ name: 'w:p', attributes: {}, children: [] }, reading, change);
}

function readParagraph(element: XmlElement, reading: Reading, change: Change | null): void {
  const properties = elementOf(element, 'w:pPr');
  const role = roleOf(properties, reading.context);
  const isContents = role.kind === 'contents';
  // Nobody misses what is missing in a table of contents.
  const context = isContents ? { ...reading.context, losses: countLosses() } : reading.context;
  const gathered: Gathered = {
    pieces: reading.waiting.splice(0),
    boxes: [],
    fields: reading.fields,
    context,
    isRule: false,
    images: [],
  };
  readInline(element, gathered, { change, href: null });
  if (isContents) {
    reading.context.losses.count('contents');
    reading.waiting.push(...gathered.pieces.filter(({ kind }) => kind === 'edge'));
    return;
  }
  if (elementOf(properties, 'w:pPrChange')) context.losses.count('formatting');
  reading.paragraphs.push({
    // A code block holds text alone.
    role: role.kind === 'code' && gathered.pieces.some(({ kind }) => kind === 'note') ? { kind: 'plain' } : role,
    list: listOf(properties, role, context),
    pieces: gathered.pieces,
    endChange: combineChanges(change, changeIn(elementOf(properties, 'w:rPr'))),
    isRule: gathered.isRule || isLine(properties, gathered.pieces),
    images: gathered.images,
    box: reading.box,
    isLoose: reading.isLoose,
  });
  for (const box of gathered.boxes) reading.paragraphs.push(...readStory(box, context, reading.box));
}

function roleOf(properties: XmlElement | undefined, { styles }: StoryContext): Role {
  const role = styles.roleOf(elementOf(properties, 'w:pStyle')?.attributes['w:val']);
  return role.kind === 'plain' ? roleOfOutline(elementOf(properties, 'w:outlineLvl')) : role;
}

function listOf(properties: XmlElement | undefined, role: Role, { styles, numbering, losses }: StoryContext) {
  const style = elementOf(properties, 'w:pStyle')?.attributes['w:val'];
  const place = numbering.placeOf(elementOf(properties, 'w:numPr') ?? styles.numberingOf(style));
  if (!place) return null;
  if (role.kind === 'heading') {
    if (place.kind === 'ordered') losses.count('headingNumber');
    return null;
  }
  if (place.otherFigures) losses.count('numbering');
  return place;
}

/** What Word makes of three dashes: an empty paragraph with a line below it. */
function isLine(properties: XmlElement | undefined, pieces: readonly Piece[]): boolean {
  const line = elementOf(elementOf(properties, 'w:pBdr'), 'w:bottom')?.attributes['w:val'] ?? 'none';
  return !/^(none|nil)$/.test(line) && pieces.every(({ kind }) => kind === 'edge');
}
