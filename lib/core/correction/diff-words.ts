import { diffArrays } from 'diff';
import { commonEnd, commonStart } from '../anchoring/similarity.ts';

/** A piece of a comparison: in both texts, only in the one before, or only in the one after. */
export interface WordChange {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Words with their marks, runs of white space, and every other character by itself. */
const TOKENS = /[\p{L}\p{M}\p{N}]+|\s+|./gsu;
/** Beyond this many changed tokens two texts are as good as unrelated, and comparing them costs seconds. */
const MOST_CHANGES = 2000;

/**
 * What an edit does, word by word, as it reads: a removed piece comes before the added one that takes its place.
 * Joining what is kept and removed gives `before`; what is kept and added, `after`.
 */
export function diffWords(before: string, after: string): WordChange[] {
  const changes = diffArrays(before.match(TOKENS) ?? [], after.match(TOKENS) ?? [], { maxEditLength: MOST_CHANGES });
  if (!changes) return merged(change(before, after));
  return joined(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'kept',
      text: value.join(''),
    })),
  );
}

/** One piece of each kind between kept words: a space kept between two changed words would only cut the change up. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const pieces: WordChange[] = [];
  let removed = '';
  let added = '';
  for (const { kind, text } of changes) {
    const isGlue = kind === 'kept' && text.trim() === '' && removed !== '' && added !== '';
    if (kind === 'kept' && !isGlue) {
      pieces.push(...change(removed, added), { kind, text });
      [removed, added] = ['', ''];
    } else {
      if (kind !== 'added') removed += text;
      if (kind !== 'removed') added += text;
    }
  }
  return merged([...pieces, ...change(removed, added)]);
}

/** A removed and an added piece, with the white space that both begin or end with kept outside. */
function change(removed: string, added: string): WordChange[] {
  const head = commonStart(leadingSpace(removed), leadingSpace(added));
  const [left, right] = [removed.slice(head), added.slice(head)];
  const tail = commonEnd(trailingSpace(left), trailingSpace(right));
  return [
    { kind: 'kept', text: removed.slice(0, head) },
    { kind: 'removed', text: left.slice(0, left.length - tail) },
    { kind: 'added', text: right.slice(0, right.length - tail) },
    { kind: 'kept', text: left.slice(left.length - tail) },
  ];
}

function leadingSpace(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}

function trailingSpace(text: string): string {
  return text.slice(text.trimEnd().length);
}

/** Without empty pieces, and with kept pieces that follow each other as one. */
function merged(pieces: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === 'kept' && piece.kind === 'kept')
      result[result.length - 1] = { kind: 'kept', text: last.text + piece.text };
    else if (piece.text !== '') result.push(piece);
  }
  return result;
}
