import type { MarkedInline, MarkedParagraph } from '#lib/export/marked/lay-out.ts';
import type { Note } from '#lib/export/marked/note.ts';
import type { State } from '#lib/export/marked/piece.ts';
import { criticPiece, type Words } from './critic-piece.ts';

/** What a paragraph is written with. */
export interface CriticWriting {
  /** What stands for a break in a line. */
  readonly lineBreak: string;
  /** A note in words, on one line; `isMarked` when what it is about is highlighted. */
  readonly comment: (note: Note, isMarked: boolean) => string;
}

/** A stretch of one state, or a note's edge. */
type Part = { readonly state: State; markdown: string } | Extract<MarkedInline, { kind: 'start' | 'end' }>;

/** A paragraph in CriticMarkup. */
export function criticParagraph({ inline, end }: MarkedParagraph, writing: CriticWriting): string {
  const parts = partsOf(inline, writing.lineBreak);
  const highlighted = new Set<Note>();
  let text = '';
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (!part) break;
    if (!('kind' in part)) {
      const next = parts[index + 1];
      if (next && isSwap(part, next)) {
        text += `{~~${part.markdown}~>${next.markdown}~~}`;
        index += 1;
      } else text += delimited(part);
    } else if (part.kind === 'start') {
      if (!canHighlight(parts, index)) continue;
      highlighted.add(part.note);
      text += '{==';
    } else {
      const isMarked = highlighted.has(part.note);
      text += `${isMarked ? '==}' : ''}{>>${writing.comment(part.note, isMarked || part.note.change !== null)}<<}`;
    }
  }
  // A block whose words may all go, or that has only notes, stays one with a character that is not seen.
  const whole = text + paragraphEnd(end);
  return whole === '' || inline.some(isKeptWords) ? whole : `&#8203;${whole}`;
}

/** CriticMarkup's delimiters do not cross the ends of blocks. */
function paragraphEnd(end: State): string {
  if (end.kind === 'kept') return '';
  const what = end.kind === 'deleted' ? 'to be one with the next paragraph' : 'divided from the next paragraph';
  return `{>>${end.change.author}: ${end.change.standing === 'proposed' ? 'proposed ' : ''}${what}<<}`;
}

function partsOf(inline: readonly MarkedInline[], lineBreak: string): readonly Part[] {
  const parts: Part[] = [];
  inline.forEach((item, index) => {
    if (item.kind === 'start' || item.kind === 'end') return void parts.push(item);
    const markdown = item.kind === 'break' ? breakOf(inline, index, lineBreak) : pieceOf(inline, item, index);
    if (markdown === '') return;
    const last = parts.at(-1);
    if (last && !('kind' in last) && isSameState(last.state, item.state)) last.markdown += markdown;
    else parts.push({ state: item.state, markdown });
  });
  return parts;
}

/** A break that no words follow, once changes are made or undone, would be read as a backslash: then it is a space. */
function breakOf(inline: readonly MarkedInline[], index: number, lineBreak: string): string {
  return inline.slice(index + 1).some(isKeptWords) ? lineBreak : ' ';
}

const isKeptWords = (item: MarkedInline): boolean =>
  item.kind === 'words' && item.state.kind === 'kept' && item.text.trim() !== '';

function pieceOf(inline: readonly MarkedInline[], words: Words, index: number): string {
  const isSaid = (item: MarkedInline): boolean => item.kind === 'words' || item.kind === 'break';
  const before = inline.slice(0, index).findLast(isSaid);
  const after = inline.slice(index + 1).find(isSaid);
  return criticPiece(
    words,
    { before: before?.kind === 'words' ? before : undefined, after: after?.kind === 'words' ? after : undefined },
    { startsLine: !isFixedAt(inline, index - 1, -1), endsLine: !isFixedAt(inline, index + 1, 1) },
  );
}

/** Whether on that side of the line words stand for sure, whatever is accepted. */
function isFixedAt(inline: readonly MarkedInline[], from: number, step: 1 | -1): boolean {
  for (let index = from; index >= 0 && index < inline.length; index += step) {
    const item = inline[index];
    if (item?.kind === 'break') return false;
    if (item?.kind === 'words' && item.state.kind === 'kept') return item.text.trim() !== '';
  }
  return false;
}

function isSameState(left: State, right: State): boolean {
  return left.kind === right.kind && (left.kind === 'kept' || right.kind === 'kept' || left.change === right.change);
}

function isSwap(part: Part, next: Part): next is Extract<Part, { markdown: string }> {
  if ('kind' in part || 'kind' in next) return false;
  return part.state.kind === 'deleted' && next.state.kind === 'inserted' && part.state.change === next.state.change;
}

function delimited({ state, markdown }: Extract<Part, { markdown: string }>): string {
  if (state.kind === 'kept') return markdown;
  return state.kind === 'inserted' ? `{++${markdown}++}` : `{--${markdown}--}`;
}

/** CriticMarkup can't highlight what holds changes or other notes, or goes on in another block. */
function canHighlight(parts: readonly Part[], start: number): boolean {
  const next = parts[start + 1];
  const end = parts[start + 2];
  const edge = parts[start];
  if (!next || 'kind' in next || next.state.kind !== 'kept' || !end || !('kind' in end)) return false;
  return end.kind === 'end' && edge !== undefined && 'kind' in edge && end.note === edge.note;
}
