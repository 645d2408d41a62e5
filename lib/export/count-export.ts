import type { DocumentNode } from '#lib/core/article/article.ts';
import type { ExportPreview } from '#lib/core/article/export-preview.ts';
import { chosenRecord, shownRecord } from './chosen-record.ts';
import { correctionsOf } from './corrections/corrections.ts';
import { markText, type MarkedText } from './marked/marked-text.ts';
import type { State } from './marked/piece.ts';
import { unknownCharacters } from './pdf/unknown-characters.ts';
import type { ExportSource, WrittenQuery } from './write-export.ts';

/** What would be in a file, and what would not. */
export type ExportCount = Omit<ExportPreview, 'name'>;

/** What plain text has no means for, by the name of the node or mark. */
const NOT_IN_TEXT: Readonly<Record<string, string>> = { link: 'link', image: 'image', table: 'table' };
/** What CommonMark has no means for. */
const NOT_IN_MARKDOWN: Readonly<Record<string, string>> = { underline: 'underlined passage' };

/** Counts what a file of an article would hold, without writing it. */
export async function countExport({ article }: ExportSource, query: WrittenQuery): Promise<ExportCount> {
  const { format, view } = query;
  const all = article.annotations.length;
  const empty = { format, view, notes: 0, lost: 0, changes: 0, told: 0, corrections: 0, cannot: [], unknown: [] };
  if (format === 'errata') {
    const corrections = correctionsOf(chosenRecord(article, { ...query, resolved: true })).length;
    return { ...empty, corrections, leftOut: correctionsOf(article).length - corrections };
  }
  if (format === 'json' || format === 'jsonld') {
    const notes = chosenRecord(article, query).annotations.length;
    return { ...empty, notes, leftOut: all - notes };
  }
  const cannot = cannotShow(article.document, format);
  const shown = view === 'marked' ? shownRecord(article, query) : { ...article, annotations: [] };
  const unknown =
    format === 'pdf' ? await unknownCharacters(view === 'marked' ? shown : { ...shown, imported: shown.document }) : [];
  if (view === 'clean') return { ...empty, leftOut: all, cannot, unknown };
  const marked = markText(shown);
  const notes = marked.notes.length + marked.lost.length;
  return { ...empty, ...changesIn(marked), notes, lost: marked.lost.length, leftOut: all - notes, cannot, unknown };
}

/** How many changes a marked text shows, and how many proposals it can only tell. */
function changesIn({ blocks, notes }: MarkedText): Pick<ExportCount, 'changes' | 'told'> {
  const ids = new Set<string>();
  let byHand = 0;
  let last: State | null = null;
  const meet = (state: State): void => {
    if (state.kind !== 'kept') {
      const { annotationId } = state.change;
      if (annotationId !== null) ids.add(annotationId);
      else if (
        last?.kind !== state.kind &&
        (last === null || last.kind === 'kept' || last.change.annotationId !== null)
      )
        byHand += 1;
    }
    last = state;
  };
  for (const { inline, end } of blocks.flat()) {
    for (const item of inline) if (item.kind !== 'start' && item.kind !== 'end') meet(item.state);
    meet(end);
  }
  const told = notes.filter(
    ({ annotation, change }) =>
      change === null &&
      annotation.status === 'open' &&
      annotation.replacement !== null &&
      annotation.replacement !== annotation.anchor.text,
  ).length;
  return { changes: ids.size + byHand, told };
}

function cannotShow(document: DocumentNode, format: string): ExportCount['cannot'] {
  const names = format === 'txt' ? NOT_IN_TEXT : format === 'md' ? NOT_IN_MARKDOWN : {};
  const counts = new Map<string, number>();
  const count = (type: string): void => {
    const what = names[type];
    if (what !== undefined) counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  const enter = ({ type, marks, content }: DocumentNode): void => {
    count(type);
    marks?.forEach((mark) => count(mark.type));
    content?.forEach(enter);
  };
  enter(document);
  return [...counts].map(([what, number]) => ({ what, count: number }));
}
