import type { Annotation, DecisionKind, Evidence, Kind, Stance } from '#lib/core/annotation/annotation.ts';
import type { Category } from '#lib/core/annotation/category.ts';
import { writtenBy } from '#lib/core/annotation/written-by.ts';
import { isSafeLink } from '#lib/editor/safe-link.ts';
import { authorOf, type Note } from './note.ts';

/** A source as a reader is told of it. */
export interface Source {
  /** "Supports", "Refutes" or "Context". */
  readonly stance: string;
  /** What it is: its citation, or its address where it has none. */
  readonly name: string;
  /** http, https or mailto; null when there is none to follow. */
  readonly url: string | null;
  /** The passage quoted from it; "" when there is none. */
  readonly quote: string;
  readonly author: string;
}

/** What somebody said, and when. */
export interface Saying {
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly text: string;
}

/** What a note says, in words for any format. */
export interface NoteWords extends Saying {
  /** "Garbled, minor", "Comment". */
  readonly heading: string;
  /** What it proposes, as a sentence, where no change in the text shows it; else null. */
  readonly proposal: string | null;
  readonly sources: readonly Source[];
  /** Replies, oldest first, and the decision as the last of them. */
  readonly thread: readonly Saying[];
  readonly isDecided: boolean;
}

const KINDS: Readonly<Record<Kind, string>> = { flag: 'Flag', comment: 'Comment', correction: 'Correction' };
const STANCES: Readonly<Record<Stance, string>> = { supports: 'Supports', refutes: 'Refutes', context: 'Context' };
const DECISIONS: Readonly<Record<DecisionKind, string>> = {
  accepted: 'Accepted',
  fixed: 'Fixed by hand',
  sourced: 'Source found',
  stet: 'Stet',
  merged: 'Merged',
  withdrawn: 'Withdrawn',
};

/** What a note that has lost its place says of where it was. */
export function lostSentence({ annotation }: Note): string {
  const { exact, prefix } = annotation.target.quote;
  const words = annotation.originalExact || exact;
  const place = words === '' ? `after “${prefix}”` : `on “${words}”`;
  return `This note has lost its place in the text. It was made ${place}.`;
}

/** Tells the notes of a text; one that was merged into another names it by its number. */
export function noteTeller(
  { notes, lost }: { readonly notes: readonly Note[]; readonly lost: readonly Note[] },
  categories: readonly Category[],
): (note: Note) => NoteWords {
  const numbers = new Map([...notes, ...lost].map(({ annotation, number }) => [annotation.id, number]));
  return (note) => tell(note, categories, (id) => numbers.get(id) ?? null);
}

function tell(
  note: Note,
  categories: readonly Category[],
  numberOf: (annotationId: string) => number | null,
): NoteWords {
  const { annotation, change } = note;
  const { anchor, originalExact, replacement, replies } = annotation;
  const isUntold = change === null && (annotation.status === 'open' || anchor.state === 'orphaned');
  return {
    heading: headingOf(annotation, categories),
    author: authorOf(annotation),
    at: annotation.byline?.at ?? annotation.createdAt,
    text: annotation.body,
    proposal: isUntold ? proposalSentence(anchor.text || originalExact, replacement) : null,
    sources: sourcesOf(annotation),
    thread: [
      ...replies
        .filter(({ deletedAt }) => deletedAt === null)
        .map(({ author, byline, createdAt, body }) => ({
          author: writtenBy(author, byline),
          at: byline?.at ?? createdAt,
          text: body,
        })),
      ...decisionOf(note, numberOf),
    ],
    isDecided: annotation.status === 'decided',
  };
}

/** What an annotation is, and how bad: "Garbled, minor". */
export function headingOf(
  annotation: Pick<Annotation, 'kind' | 'category' | 'severity' | 'target'>,
  categories: readonly Category[],
): string {
  const category = categories.find(({ key }) => key === annotation.category);
  const what = category?.label ?? annotation.category ?? KINDS[annotation.kind];
  const name = annotation.target.whole ? `${what} on the whole article` : what;
  return annotation.severity === null ? name : `${name}, ${annotation.severity}`;
}

function proposalSentence(from: string, to: string | null): string | null {
  if (to === null || from === to) return null;
  if (to === '') return `Proposed: delete “${from}”.`;
  return from === '' ? `Proposed: insert “${to}”.` : `Proposed: “${to}” for “${from}”.`;
}

/** The evidence of an annotation. */
export function sourcesOf({ evidence }: Pick<Annotation, 'evidence'>): readonly Source[] {
  return evidence.map(sourceOf);
}

function sourceOf({ stance, url, citation, quote, author, byline }: Evidence): Source {
  const followed = url !== null && isSafeLink(url) ? url : null;
  return {
    stance: STANCES[stance],
    name: citation || (url ?? ''),
    url: followed,
    quote,
    author: writtenBy(author, byline),
  };
}

function decisionOf({ annotation }: Note, numberOf: (annotationId: string) => number | null): readonly Saying[] {
  const { decision } = annotation;
  if (!decision) return [];
  const into = decision.into === null ? null : numberOf(decision.into);
  const what = into === null ? DECISIONS[decision.decision] : `Merged into note ${into}`;
  const text = decision.reason ? `${what}: ${decision.reason}` : `${what}.`;
  return [{ author: writtenBy(decision.by, decision.byline), at: decision.at, text }];
}
