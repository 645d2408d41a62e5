import type { Annotation, Byline } from '#lib/core/annotation/annotation.ts';
import { writtenBy } from '#lib/core/annotation/written-by.ts';
import { authorOf } from '#lib/export/marked/note.ts';
import type { FoundAnnotation } from '#lib/import/found-annotation.ts';

/** The text and the annotations of an article. */
export interface Own {
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/** Knows what was written here when it comes back in a file. */
export interface OwnInFile {
  /** The id of the annotation that this one is a copy of; null when it is none. */
  annotation(found: FoundAnnotation): string | null;
  /** Whether a proposed change has been made: its words stand there, and those that it replaces do not. */
  isMade(found: FoundAnnotation): boolean;
  /** Whether a reply, or the decision that an export tells as one, was written here. */
  hasReply(annotationId: string, reply: { readonly body: string; readonly byline: Byline }): boolean;
}

/** Word knows no seconds. */
const MINUTE = '2026-01-31T12:00'.length;
const minuteOf = (at: string | null): string => (at ?? '').slice(0, MINUTE);
/** So many characters on each side tell a place from others. */
const AROUND = 16;
/** A change is looked for so many characters on each side of where the file has it. */
const NEAR = 100_000;

/**
 * Looks for what an article once sent out: Web Annotations carry the ids from here; a Word file, in which Galley's comments
 * begin with their category, and its proposals are tracked changes, has the names and minutes of who wrote.
 */
export function ownInFile({ text, annotations }: Own): OwnInFile {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const written = Map.groupBy(annotations, (one) => signature(authorOf(one), one.byline?.at ?? one.createdAt));
  const decided = Map.groupBy(
    annotations.filter(({ decision }) => decision !== null),
    ({ decision }) => (decision ? signature(writtenBy(decision.by, decision.byline), decision.at) : ''),
  );
  return {
    annotation(found) {
      const id = /^urn:uuid:(.+)$/.exec(found.byline.key)?.[1] ?? '';
      if (byId.has(id)) return id;
      const sign = signature(found.byline.name, found.byline.at);
      const [same] = (written.get(sign) ?? []).filter((own) => isCopy(found, own));
      const [accepted] = (decided.get(sign) ?? []).filter((own) => isProposal(found, own));
      return same?.id ?? accepted?.id ?? null;
    },
    isMade: (found) => isMade(found, text),
    hasReply(annotationId, { body, byline }) {
      const own = byId.get(annotationId);
      const sign = signature(byline.name, byline.at);
      const isReply = (own?.replies ?? []).some(
        (reply) =>
          reply.body.trim() === body.trim() &&
          signature(writtenBy(reply.author, reply.byline), reply.byline?.at ?? reply.createdAt) === sign,
      );
      const decision = own?.decision;
      return isReply || (decision ? signature(writtenBy(decision.by, decision.byline), decision.at) === sign : false);
    },
  };
}

const signature = (name: string, at: string | null): string => `${minuteOf(at)} ${name}`;

function isCopy(found: FoundAnnotation, own: Annotation): boolean {
  if (found.kind === 'correction') return isProposal(found, own);
  // An export puts a heading above, and a proposal and sources below, what was written.
  return found.kind === 'comment' && found.body.includes(own.body.trim());
}

/** Whether a change is a piece of what an annotation proposes: an export marks the words alone that differ. */
function isProposal({ kind, place, replacement }: FoundAnnotation, own: Annotation): boolean {
  if (kind !== 'correction' || own.replacement === null || !place) return false;
  return own.originalExact.includes(place.quote.exact) && own.replacement.includes((replacement ?? '').trim());
}

function isMade({ kind, place, replacement }: FoundAnnotation, text: string): boolean {
  if (kind !== 'correction' || !place || replacement === null) return false;
  const { exact, prefix, suffix } = place.quote;
  const [before, after] = [prefix.slice(-AROUND), suffix.slice(0, AROUND)];
  if (before.length + after.length < AROUND) return false;
  const start = place.start ?? 0;
  const near = text.slice(Math.max(0, start - NEAR), start + NEAR);
  return !near.includes(before + exact + after) && near.includes(before + replacement + after);
}
