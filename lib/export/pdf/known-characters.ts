import type { InlineItem, Style } from './sheet.ts';

/** Controls, and what is invisible by nature: no font need have them. */
const INVISIBLE = /^[\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;
/** What an editor's text can't show in any font: controls but line ends, and halves of pairs. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Tells the characters that the fonts have from those that they have not. */
export class KnownCharacters {
  readonly #isKnown: (codePoint: number) => boolean;
  readonly #unknown = new Set<number>();

  constructor(isKnown: (codePoint: number) => boolean) {
    this.#isKnown = isKnown;
  }

  /** Words with a box for every character that no font has, and breaks for line ends. */
  items(words: string, style: Style = {}): readonly InlineItem[] {
    return tidy(words)
      .split(/\r\n|[\n\u2028\u2029]/u)
      .flatMap((line, index): InlineItem[] => [
        ...(index > 0 ? [{ kind: 'break' as const }] : []),
        ...this.#line(line, style),
      ]);
  }

  /** The characters without a font met so far, in their order. */
  unknown(): readonly string[] {
    return [...this.#unknown].toSorted((left, right) => left - right).map((point) => String.fromCodePoint(point));
  }

  #line(line: string, style: Style): InlineItem[] {
    const items: InlineItem[] = [];
    let words = '';
    const flush = (): void => {
      if (words !== '') items.push({ kind: 'words', text: words, ...style });
      words = '';
    };
    for (const character of line) {
      const point = character.codePointAt(0) ?? 0;
      if (this.#isKnown(point) || INVISIBLE.test(character)) words += character;
      else {
        flush();
        this.#unknown.add(point);
        items.push({ kind: 'unknown', code: codeOf(character), ...style });
      }
    }
    flush();
    return items;
  }
}

/** A text as it can be set. */
export function tidy(text: string): string {
  return text.toWellFormed().replaceAll('\t', '    ').replaceAll(CONTROLS, '');
}

/** "U+6F22" */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
