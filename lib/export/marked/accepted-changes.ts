import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { writtenBy } from '#lib/core/annotation/written-by.ts';
import { diffWords } from '#lib/core/correction/diff-words.ts';
import { LINE_BREAK } from './flat-text.ts';
import { Room } from './room.ts';
import type { PlacedChange } from './weave.ts';

/** A correction that went into the text, with the words that it replaced. */
export interface Acceptance {
  readonly annotation: AnchoredAnnotation;
  readonly replaced: string;
}

/**
 * The accepted corrections as changes of the present text. Where they overlap, the oldest tells what was
 * there before: later ones changed its words.
 */
export function acceptedChanges(
  acceptances: readonly Acceptance[],
  present: string,
  imported: string,
): ReadonlyMap<AnchoredAnnotation, PlacedChange> {
  const room = new Room(present.length);
  const changes = new Map<AnchoredAnnotation, PlacedChange>();
  const oldestFirst = acceptances.toSorted((left, right) => decidedAt(left).localeCompare(decidedAt(right)));
  for (const acceptance of oldestFirst) {
    const placed = place(acceptance, present, imported);
    if (placed && room.take(placed)) changes.set(acceptance.annotation, placed);
  }
  return changes;
}

const decidedAt = ({ annotation }: Acceptance): string => annotation.decision?.at ?? '';

function place({ annotation, replaced }: Acceptance, present: string, imported: string): PlacedChange | null {
  const { anchor, decision } = annotation;
  if (!decision || anchor.state === 'orphaned') return null;
  const { start, end } = anchor;
  const words = present.slice(start, end);
  const before = words === '' ? goneBlock(replaced, present, start, imported) : flatWords(replaced, imported);
  if (before === words) return null;
  return {
    change: {
      standing: 'accepted',
      author: writtenBy(decision.by, decision.byline),
      at: decision.at,
      annotationId: annotation.id,
    },
    start,
    end,
    steps: diffWords(before, words),
  };
}

/** Stored words have "\n" for ends of blocks and for breaks inside them; the imported text tells which. */
function flatWords(words: string, imported: string): string {
  if (!words.includes('\n')) return words;
  const broken = words.replaceAll('\n', LINE_BREAK);
  return imported.includes(broken) ? broken : words;
}

/** Deleted words that were a whole block, with the end that went with them. */
function goneBlock(replaced: string, present: string, at: number, imported: string): string {
  const words = flatWords(replaced, imported);
  if (!`\n${imported}\n`.includes(`\n${words}\n`)) return words;
  if (at === 0 || present[at - 1] === '\n') return present === '' ? words : `${words}\n`;
  return at === present.length || present[at] === '\n' ? `\n${words}` : words;
}
