import { GALLEY } from '#lib/core/access/access.ts';
import { writtenBy } from '#lib/core/annotation/written-by.ts';
import { Blame, type LoggedEdit } from '#lib/editor/blame.ts';
import type { HandEdits } from './hand-edits.ts';
import type { MarkedArticle } from './marked-text.ts';
import type { Change } from './piece.ts';

/** What somebody edits within an hour is one edit: "2026-11-23T14". */
const SAME_EDIT = 13;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Whose the edits by hand of an article are: where a flag was fixed by hand, its decider's; else, by the log, whose words
 * they are; what nobody knows is of all who have edited.
 */
export function handEditsOf({ annotations, log, edits }: MarkedArticle): HandEdits {
  const others: Change = { standing: 'edited', ...edits, annotationId: null };
  const fixed = fixesOf({ annotations, edits });
  const blame = log && log.length > 0 ? new Blame(log) : null;
  const known = new Map<string, Change>();
  const changeOf = (edit: LoggedEdit | null | undefined): Change => {
    // Galley itself writes what an archive brought from another house, where others edited.
    if (!edit || edit.author === GALLEY.name) return others;
    const { author, at } = edit;
    const key = `${at.slice(0, SAME_EDIT)} ${author}`;
    const change = known.get(key) ?? { standing: 'edited', author, at, annotationId: null };
    known.set(key, change);
    return change;
  };
  const changeAt = (offset: number): Change => fixed(offset) ?? changeOf(blame?.writerAt(offset));
  return {
    deleted: (offset) => fixed(offset) ?? changeOf(blame && removerNear(blame, offset)),
    inserted: (start, words) => {
      const parts: { end: number; change: Change }[] = [];
      const characters = graphemes.segment(words);
      for (let at = start; at < start + words.length; at += 1) {
        const change = changeAt(at);
        const last = parts.at(-1);
        // What is read as one character is its first writer's.
        if (last && (last.change === change || (characters.containing(at - start)?.index ?? 0) < at - start))
          last.end = at + 1;
        else parts.push({ end: at + 1, change });
      }
      return parts;
    },
  };
}

/** A comparison may take the space before a word for gone, or the one behind it. */
function removerNear(blame: Blame, offset: number): LoggedEdit | null {
  return blame.removerAt(offset) ?? blame.removerAt(offset - 1) ?? blame.removerAt(offset + 1);
}

/** The edit that a flag was decided with as fixed by hand, by a place in its range. */
function fixesOf({ annotations, edits }: Pick<MarkedArticle, 'annotations' | 'edits'>): (at: number) => Change | null {
  const fixes = annotations
    .filter(({ decision, anchor }) => decision?.decision === 'fixed' && anchor.state !== 'orphaned')
    .map(({ id, anchor, decision }) => ({
      ...anchor,
      change: {
        standing: 'edited' as const,
        author: decision ? writtenBy(decision.by, decision.byline) : edits.author,
        at: decision?.at ?? edits.at,
        annotationId: id,
      },
    }));
  return (at) => fixes.find(({ start, end }) => start <= at && at <= end)?.change ?? null;
}
