import type { DocumentNode } from '#lib/core/article/article.ts';
import type { RenderedText } from './block-items.ts';
import { footnoteId, Footnotes } from './footnotes.ts';
import type { KnownCharacters } from './known-characters.ts';
import { plainWords } from './plain-words.ts';
import type { InlineItem, Paragraph } from './sheet.ts';
import { styleOf } from './words-items.ts';

/** Renders the text blocks of a document without its record; footnotes stand where they are first referred to. */
export class CleanText {
  readonly #known: KnownCharacters;
  readonly #notes: ReadonlyMap<string, DocumentNode>;
  readonly #placed = new Set<string>();

  constructor(document: DocumentNode, known: KnownCharacters) {
    this.#known = known;
    this.#notes = new Footnotes(document).notes;
  }

  /** A text block as one paragraph. */
  render(node: DocumentNode): readonly RenderedText[] {
    return [{ inline: this.#inline(node), plain: plainWords(node), isOfBlock: true }];
  }

  /** The notes that nothing has referred to so far, as blocks. */
  unplaced(): readonly DocumentNode[] {
    return [...this.#notes].flatMap(([id, note]) => (this.#placed.has(id) ? [] : (note.content ?? [])));
  }

  #inline(node: DocumentNode): readonly InlineItem[] {
    return (node.content ?? []).flatMap((child) => this.#items(child));
  }

  #items(node: DocumentNode): readonly InlineItem[] {
    const { type, text = '', marks = [] } = node;
    if (type === 'hardBreak') return [{ kind: 'break' }];
    if (type !== 'footnoteReference') return this.#known.items(text, styleOf(marks));
    const id = footnoteId(node);
    const note = this.#notes.get(id);
    if (!note) return [];
    const isFirst = !this.#placed.has(id);
    this.#placed.add(id);
    return [{ kind: 'footnote', name: `footnote-${id}`, isFirst, blocks: isFirst ? this.#paragraphs(note) : [] }];
  }

  #paragraphs({ content = [] }: DocumentNode): readonly Paragraph[] {
    return content.map((node) => ({ kind: 'paragraph', inline: this.#inline(node) }));
  }
}
