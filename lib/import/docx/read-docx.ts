import type { DocumentNode } from '#lib/core/article/article.ts';
import type { ImageFile } from '#lib/core/article/images.ts';
import type { FoundRemark } from '../found-remark.ts';
import { keptImages } from '../kept-images.ts';
import { assemble } from './assemble.ts';
import { findRemarks } from './found-remarks.ts';
import { layOut } from './lay-out.ts';
import { countLosses, type Losses } from './losses.ts';
import { readNumbering } from './numbering.ts';
import { descendantsOf, elementOf, elementsOf, textOf, type XmlElement } from './parse-xml.ts';
import { readThreads } from './read-comments.ts';
import { imagesOf } from './read-images.ts';
import { readStory } from './read-story.ts';
import type { Paragraph, Piece, StoryContext } from './story.ts';
import { readStyles } from './styles.ts';
import { openWordFile, type WordPackage, type WordPart } from './word-package.ts';

/** What a Word file holds for an article. */
export interface ReadWordFile {
  readonly document: DocumentNode;
  readonly remarks: readonly FoundRemark[];
  /** Those that the document shows. */
  readonly images: readonly ImageFile[];
  /** What could not be kept, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * A Word file as an article: the text as it was before all tracked changes, which come as corrections, with the comments.
 * Macros, templates and whatever lies outside of the file are never opened.
 * @throws Problem 'invalid', 'tooLarge' or 'unsupported' with a sentence
 */
export function readDocx(bytes: Uint8Array): ReadWordFile {
  const file = openWordFile(bytes);
  const losses = countLosses();
  const notes = numberNotes();
  const images = keptImages();
  const contextOf = (part: WordPart): StoryContext => ({
    styles,
    numbering,
    losses,
    relationships: part.relationships,
    images: imagesOf(file, images),
    noteId: notes.idOf,
  });
  const styles = readStyles(file.related('styles')?.root);
  const numbering = readNumbering(file.related('numbering')?.root);
  const body = elementOf(file.main.root, 'w:body');
  const paragraphs = body ? readStory(body, contextOf(file.main)) : [];
  paragraphs.push(...readNotes(file, notes.order(), contextOf));
  const comments = file.related('comments');
  const threads = comments
    ? readThreads(comments.root, file.related('commentsExtended')?.root, contextOf(comments))
    : [];
  const layout = layOut(paragraphs);
  const remarks = findRemarks(layout, threads, losses);
  countMarginalia(file, losses);
  return {
    document: assemble(layout.blocks),
    remarks,
    images: images.files(),
    notes: [...losses.sentences(), ...images.notes()],
  };
}

interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

function numberNotes() {
  const order: NoteReference[] = [];
  const ids = new Map<string, string>();
  return {
    order: (): readonly NoteReference[] => order,
    idOf(kind: NoteReference['kind'], id: string): string {
      const known = ids.get(`${kind} ${id}`);
      if (known !== undefined) return known;
      order.push({ kind, id });
      ids.set(`${kind} ${id}`, String(order.length));
      return String(order.length);
    },
  };
}

/** Footnotes and endnotes in the order of their mentions; one that the file does not have is empty. */
function readNotes(
  file: WordPackage,
  order: readonly NoteReference[],
  contextOf: (part: WordPart) => StoryContext,
): Paragraph[] {
  const parts = { footnote: file.related('footnotes'), endnote: file.related('endnotes') };
  const byId = (kind: NoteReference['kind']) =>
    new Map(elementsOf(parts[kind]?.root, `w:${kind}`).map((note) => [note.attributes['w:id'] ?? '', note]));
  const known = { footnote: byId('footnote'), endnote: byId('endnote') };
  const paragraphs: Paragraph[] = [];
  // A note may refer to another one, which then is the last in the order.
  for (const [index, { kind, id }] of order.entries()) {
    const context = contextOf(parts[kind] ?? file.main);
    const box = { kind: 'note', id: String(index + 1), outer: null } as const;
    const story = readStory(known[kind].get(id) ?? NOTHING, context, box);
    const [first, ...rest] = story.length > 0 ? story : readStory(NOTHING, context, box);
    if (first) paragraphs.push(inNote({ ...first, pieces: withoutLeadingSpace(first.pieces) }, context));
    paragraphs.push(...rest.map((paragraph) => inNote(paragraph, context)));
  }
  return paragraphs;
}

const NOTHING: XmlElement = {
  name: 'w:footnote',
  attributes: {},
  children: [{ name: 'w:p', attributes: {}, children: [] }],
};

/** A note holds paragraphs and nothing else. */
function inNote(paragraph: Paragraph, { losses }: StoryContext): Paragraph {
  losses.count('noteImage', paragraph.images.length);
  return { ...paragraph, role: { kind: 'plain' }, list: null, isRule: false, images: [] };
}

/** Word puts a space between the number, which it makes itself, and the note. */
function withoutLeadingSpace(pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex(({ kind }) => kind !== 'edge');
  return pieces.flatMap((piece, index) => {
    if (index !== at || piece.kind !== 'text') return [piece];
    const text = piece.text.trimStart();
    return text === '' ? [] : [{ ...piece, text }];
  });
}

const TEXT = new Set(['w:t']);

/** Counts what stands around the text: headers and footers with words (page numbers nobody misses), and macros. */
function countMarginalia({ main, related, hasMacros }: WordPackage, losses: Losses): void {
  const hasWords = (root: XmlElement | undefined) =>
    root !== undefined && descendantsOf(root, TEXT).some((text) => /\p{L}/u.test(textOf(text)));
  for (const purpose of ['header', 'footer'])
    if (
      [...main.relationships.values()].some(({ type }) => type.endsWith(`/${purpose}`)) &&
      hasWords(related(purpose)?.root)
    )
      losses.count('headerFooter');
  if (hasMacros) losses.count('macros');
}
