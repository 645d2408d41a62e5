import type { DocumentNode } from '#lib/core/article/article.ts';
import type { FoundRemark } from '../found-remark.ts';
import { assemble } from './assemble.ts';
import { findRemarks } from './found-remarks.ts';
import { layOut } from './lay-out.ts';
import { countLosses, type Losses } from './losses.ts';
import { readNumbering } from './numbering.ts';
import { descendantsOf, elementOf, elementsOf, textOf, type XmlElement } from './parse-xml.ts';
import { readThreads } from './read-comments.ts';
import { readStory } from './read-story.ts';
import type { Paragraph, Piece, StoryContext } from './story.ts';
import { readStyles } from './styles.ts';
import { openWordFile, type WordPackage, type WordPart } from './word-package.ts';

/** What a Word file holds for an article. */
export interface ReadWordFile {
  readonly document: DocumentNode;
  readonly remarks: readonly FoundRemark[];
  /** What could not be kept, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * A Word file as an article: the text as it was before all tracked changes, which come as corrections, with the comments.
 * Macros, templates, pictures and whatever lies outside of the file are never opened.
 * @throws Problem 'invalid', 'tooLarge' or 'unsupported' with a sentence
 */
export function readDocx(bytes: Uint8Array): ReadWordFile {
  const file = openWordFile(bytes);
  const losses = countLosses();
  const notes = numberNotes();
  const contextOf = (part: WordPart): StoryContext => ({
    styles,
    numbering,
    losses,
    relationships: part.relationships,
    noteNumber: notes.number,
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
  losses.count('footnote', notes.order().length);
  countMarginalia(file, losses);
  return { document: assemble(layout.blocks), remarks, notes: losses.sentences() };
}

interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

function numberNotes() {
  const order: NoteReference[] = [];
  const numbers = new Map<string, number>();
  return {
    order: (): readonly NoteReference[] => order,
    number(kind: NoteReference['kind'], id: string): number {
      const known = numbers.get(`${kind} ${id}`);
      if (known !== undefined) return known;
      order.push({ kind, id });
      numbers.set(`${kind} ${id}`, order.length);
      return order.length;
    },
  };
}

/** Footnotes and endnotes as paragraphs, each with its number before its first words. */
function readNotes(
  file: WordPackage,
  order: readonly NoteReference[],
  contextOf: (part: WordPart) => StoryContext,
): Paragraph[] {
  const parts = { footnote: file.related('footnotes'), endnote: file.related('endnotes') };
  const byId = (kind: NoteReference['kind']) =>
    new Map(elementsOf(parts[kind]?.root, `w:${kind}`).map((note) => [note.attributes['w:id'] ?? '', note]));
  const known = { footnote: byId('footnote'), endnote: byId('endnote') };
  return order.flatMap(({ kind, id }, index) => {
    const part = parts[kind];
    const note = known[kind].get(id);
    const paragraphs = part && note ? readStory(note, contextOf(part)) : [];
    return numbered(index + 1, paragraphs);
  });
}

function numbered(number: number, paragraphs: readonly Paragraph[]): Paragraph[] {
  const [first, ...rest] = paragraphs;
  const sign: Piece = { kind: 'text', text: `[${number}] `, marks: [], change: null };
  const plain = { role: { kind: 'plain' }, list: null, isRule: false } as const;
  if (!first) return [{ ...plain, pieces: [sign], endChange: null }];
  return [{ ...first, ...plain, pieces: [sign, ...withoutLeadingSpace(first.pieces)] }, ...rest];
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
