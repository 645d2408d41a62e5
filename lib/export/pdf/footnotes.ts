import type { DocumentNode } from '#lib/core/article/article.ts';

/** The footnotes of a document by what refers to them: in the order of the first references, then those without one. */
export class Footnotes {
  /** By their ids, in the order in which they stand. */
  readonly notes: ReadonlyMap<string, DocumentNode>;
  readonly #numbers = new Map<string, number>();

  constructor(document: DocumentNode) {
    this.notes = new Map(footnotesIn(document).map((note) => [footnoteId(note), note]));
    for (const id of [...referencesIn(document), ...this.notes.keys()])
      if (this.notes.has(id) && !this.#numbers.has(id)) this.#numbers.set(id, this.#numbers.size + 1);
  }

  /** The number of a note or of a reference to it; null where there is no such note. */
  numberOf(node: DocumentNode): number | null {
    return this.#numbers.get(footnoteId(node)) ?? null;
  }
}

/** What a footnote and its references share. */
export function footnoteId({ attrs }: DocumentNode): string {
  return typeof attrs?.['id'] === 'string' ? attrs['id'] : '';
}

function footnotesIn({ type, content = [] }: DocumentNode): readonly DocumentNode[] {
  return type === 'footnotes' ? content : content.flatMap(footnotesIn);
}

function referencesIn(node: DocumentNode): readonly string[] {
  return node.type === 'footnoteReference' ? [footnoteId(node)] : (node.content ?? []).flatMap(referencesIn);
}
