import { Paragraph } from 'docx';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { footnoteId, Footnotes } from '#lib/export/pdf/footnotes.ts';
import type { WordBlock } from './body.ts';

/**
 * The footnotes of a document as Word has them: each is referred to once, from the text. A second reference, and one in a
 * note, is its number; a note that the text does not refer to is none of Word's.
 */
export class WordNotes {
  readonly #footnotes: Footnotes;
  readonly #referredTo: ReadonlySet<string>;
  readonly #met = new Set<string>();
  readonly #count: number;
  #given = 0;
  #held: number[] = [];
  readonly #contents = new Map<number, { readonly children: readonly Paragraph[] }>();

  constructor(document: DocumentNode) {
    this.#footnotes = new Footnotes(document);
    const text = (document.content ?? []).filter(({ type }) => type !== 'footnotes');
    this.#referredTo = new Set(text.flatMap(referencesIn));
    this.#count = [...this.#referredTo].filter((id) => this.#footnotes.notes.has(id)).length;
  }

  /** What stands for a reference: a footnote of Word's, the number of one, or nothing where the note is gone. */
  refer(reference: DocumentNode): { readonly kind: 'note' | 'number'; readonly number: number } | null {
    const number = this.#footnotes.numberOf(reference);
    if (number === null) return null;
    const id = footnoteId(reference);
    const isFirst = this.#referredTo.has(id) && !this.#met.has(id);
    this.#met.add(id);
    if (isFirst) this.#given += 1;
    return { kind: isFirst ? 'note' : 'number', number };
  }

  /**
   * Comments whose marks may stand now, of those that end here and those that waited. LibreOffice 7.4 loses the words of
   * all footnotes where a comment's mark stands between the first two references, so it waits for the second one; what
   * the comment is on is told by its range. It drops such a comment where its mark comes after a table that it begins or ends
   * in and after the paragraph behind that: words go before comments.
   */
  markable(comments: readonly number[]): readonly number[] {
    const all = [...this.#held, ...comments];
    const waits = this.#given === 1 && this.#count > 1;
    this.#held = waits ? all : [];
    return waits ? [] : all;
  }

  /** Whether a note is one of Word's; else it stands in the text as any paragraphs do. */
  isWords(note: DocumentNode): boolean {
    const id = footnoteId(note);
    return this.#referredTo.has(id) && this.#footnotes.notes.get(id) === note;
  }

  /** Takes the paragraphs of a note that is one of Word's. */
  take(note: DocumentNode, content: readonly WordBlock[]): void {
    const number = this.#footnotes.numberOf(note) ?? 0;
    this.#contents.set(number, { children: content.filter((block) => block instanceof Paragraph) });
  }

  /** By the numbers that their references have. */
  contents(): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> {
    return Object.fromEntries(this.#contents);
  }
}

function referencesIn(node: DocumentNode): string[] {
  return node.type === 'footnoteReference' ? [footnoteId(node)] : (node.content ?? []).flatMap(referencesIn);
}
