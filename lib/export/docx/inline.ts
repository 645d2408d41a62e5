import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  ExternalHyperlink,
  FootnoteReference,
  InsertedTextRun,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { isSafeLink } from '#lib/editor/safe-link.ts';
import type { MarkedInline, Marks } from '#lib/export/marked/lay-out.ts';
import type { Change, State } from '#lib/export/marked/piece.ts';
import { xmlText } from '#lib/export/xml-text.ts';
import { isRightToLeft } from './right-to-left.ts';
import { STYLE } from './styles.ts';
import type { WordNotes } from './word-notes.ts';

type Words = Extract<MarkedInline, { kind: 'words' | 'break' }>;

/** Gives what Word needs numbers for. */
export interface Numbers {
  /** The comments of a note: its own and one for each saying of its thread. */
  commentsOf(note: number): readonly number[];
  /** A number for a tracked change, never given before. */
  nextChange(): number;
}

/** Who made a tracked change, when, and its number. */
export function revision({ author, at }: Change, numbers: Numbers) {
  return { id: numbers.nextChange(), author: xmlText(author), date: at };
}

/** The content of a paragraph. Linked words are one link with what stands between them. */
export function inlineChildren(
  inline: readonly MarkedInline[],
  numbers: Numbers,
  notes: WordNotes,
): readonly ParagraphChild[] {
  const children: ParagraphChild[] = [];
  let link = null as { readonly href: string; readonly children: ParagraphChild[] } | null;
  /** Edges of notes after linked words: inside the link if it goes on. */
  let waiting: ParagraphChild[] = [];
  const endLink = (): void => {
    if (link) children.push(new ExternalHyperlink({ link: xmlText(link.href), children: link.children }));
    children.push(...waiting);
    link = null;
    waiting = [];
  };
  for (const item of inline) {
    if (item.kind === 'start' || item.kind === 'end') {
      (link ? waiting : children).push(...edge(item.kind, numbers.commentsOf(item.note.number), notes));
      continue;
    }
    const href: string | null = item.kind === 'words' ? hrefOf(item.marks) : (link?.href ?? null);
    if (href !== link?.href) endLink();
    if (href === null) children.push(...run(item, numbers, notes));
    else {
      link ??= { href, children: [] };
      link.children.push(...waiting, ...run(item, numbers, notes));
      waiting = [];
    }
  }
  endLink();
  return children;
}

function edge(kind: 'start' | 'end', comments: readonly number[], notes: WordNotes): readonly ParagraphChild[] {
  if (kind === 'start') return comments.map((id) => new CommentRangeStart(id));
  return [...comments.map((id) => new CommentRangeEnd(id)), ...marks(notes.markable(comments))];
}

function marks(comments: readonly number[]): readonly ParagraphChild[] {
  return comments.map((id) => new TextRun({ children: [new CommentReference(id)] }));
}

function hrefOf(marks: Marks): string | null {
  const href = marks.find(({ type }) => type === 'link')?.attrs?.['href'];
  return typeof href === 'string' && isSafeLink(href) ? href : null;
}

function run(item: Words, numbers: Numbers, notes: WordNotes): ParagraphChild[] {
  if (item.kind === 'break') return [tracked({ break: 1 }, item.state, numbers)];
  if (item.atom) return reference(item.atom, item.state, numbers, notes);
  return [tracked({ text: xmlText(item.text), ...look(item.text, item.marks) }, item.state, numbers)];
}

function reference(atom: DocumentNode, state: State, numbers: Numbers, notes: WordNotes): ParagraphChild[] {
  const note = atom.type === 'footnoteReference' ? notes.refer(atom) : null;
  if (!note) return [];
  const children = [note.kind === 'note' ? new FootnoteReference(note.number) : String(note.number)];
  return [tracked({ children, superScript: true }, state, numbers), ...marks(notes.markable([]))];
}

function tracked(options: IRunOptions, state: State, numbers: Numbers): ParagraphChild {
  switch (state.kind) {
    case 'kept':
      return new TextRun(options);
    case 'inserted':
      return new InsertedTextRun({ ...options, ...revision(state.change, numbers) });
    case 'deleted':
      return new DeletedTextRun({ ...options, ...revision(state.change, numbers) });
  }
}

function look(text: string, marks: Marks): IRunOptions {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const style = hrefOf(marks) !== null ? STYLE.link : has('code') ? STYLE.codeWords : null;
  return {
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italics: true } : {}),
    ...(has('strike') ? { strike: true } : {}),
    ...(has('underline') ? { underline: {} } : {}),
    ...(style === null ? {} : { style }),
    ...(isRightToLeft(text) ? { rightToLeft: true } : {}),
  };
}
