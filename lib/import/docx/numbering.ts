import { elementOf, elementsOf, type XmlElement } from './parse-xml.ts';

/** The place of a paragraph in a list. */
export interface ListPlace {
  /** Paragraphs of one list have the same. */
  readonly list: string;
  /** 0 is the outermost. */
  readonly level: number;
  readonly kind: 'bullet' | 'ordered' | 'continued';
  /** The number of an ordered item. */
  readonly number: number;
  /** Whether Word shows the number as a letter, a Roman numeral or a word. */
  readonly otherFigures: boolean;
}

/** The lists of a Word file. It counts: ask once for each paragraph, in order. */
export interface Numbering {
  /** null for a paragraph that only looks like one of a list, such as with numbering switched off. */
  placeOf(numPr: XmlElement | undefined): ListPlace | null;
}

const DEEPEST_LEVEL = 8;
const HIGHEST_NUMBER = 1_000_000_000;

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** Reads numbering.xml (ECMA-376, 17.9). */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const abstract = new Map(
    elementsOf(root, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]),
  );
  const lists = new Map(elementsOf(root, 'w:num').map((each) => [each.attributes['w:numId'] ?? '', each]));
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();

  /** Lists with the same definition go on counting where the other stopped, unless they say where to start. */
  function count(list: XmlElement, id: string, level: number, start: number): number {
    const shared = valueOf(list, 'w:abstractNumId');
    const numbers = counters.get(shared) ?? [];
    counters.set(shared, numbers);
    const override = startOverride(list, level);
    if (override !== null && !begun.has(`${id}/${level}`)) numbers[level] = override - 1;
    begun.add(`${id}/${level}`);
    numbers.length = Math.min(numbers.length, level + 1);
    const next = Math.min(HIGHEST_NUMBER, (numbers[level] ?? start - 1) + 1);
    numbers[level] = next;
    return next;
  }

  return {
    placeOf(numPr) {
      const id = valueOf(numPr, 'w:numId');
      const list = lists.get(id);
      if (!list) return null;
      const level = Math.min(DEEPEST_LEVEL, wholeNumber(valueOf(numPr, 'w:ilvl'), 0));
      const { format, text, start } = levelOf(list, abstract.get(valueOf(list, 'w:abstractNumId')), level);
      const place = { list: id, level, number: 1, otherFigures: false };
      // Pandoc's way to put a second paragraph into an item.
      if (format === 'bullet' && text.trim() === '') return { ...place, kind: 'continued' };
      if (format === 'bullet') return { ...place, kind: 'bullet' };
      if (format === 'none') return null;
      const otherFigures = !format.startsWith('decimal');
      return { ...place, kind: 'ordered', number: count(list, id, level, start), otherFigures };
    },
  };
}

function levelOf(list: XmlElement, abstract: XmlElement | undefined, level: number): Level {
  const isThis = ({ attributes }: XmlElement) => attributes['w:ilvl'] === String(level);
  const own = elementOf(elementsOf(list, 'w:lvlOverride').find(isThis), 'w:lvl');
  const definition = own ?? elementsOf(abstract, 'w:lvl').find(isThis);
  return {
    format: valueOf(definition, 'w:numFmt') || 'decimal',
    // A level that says nothing about its text has one.
    text: elementOf(definition, 'w:lvlText') ? valueOf(definition, 'w:lvlText') : '•',
    start: wholeNumber(valueOf(definition, 'w:start'), 1),
  };
}

function startOverride(list: XmlElement, level: number): number | null {
  const override = elementsOf(list, 'w:lvlOverride').find(({ attributes }) => attributes['w:ilvl'] === String(level));
  const start = valueOf(override, 'w:startOverride');
  return start === '' ? null : wholeNumber(start, 1);
}

const valueOf = (element: XmlElement | undefined, name: string) => elementOf(element, name)?.attributes['w:val'] ?? '';

function wholeNumber(text: string, otherwise: number): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}
