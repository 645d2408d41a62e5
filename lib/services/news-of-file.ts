import { setImmediate } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import type { Byline } from '#lib/core/annotation/annotation.ts';
import type { KnownKeys } from '#lib/db/brought-annotations.ts';
import type { FoundAnnotation, FoundAnnotations } from '#lib/import/found-annotation.ts';
import { ownInFile, type Own } from './own-in-file.ts';

/** What an article has already. */
export interface Present extends Own {
  readonly known: KnownKeys;
}

/** What a file has that the article has not. */
export interface News {
  readonly annotations: readonly FoundAnnotation[];
  /** Replies to annotations that the article has. */
  readonly replies: readonly {
    readonly annotationId: string;
    readonly reply: { readonly body: string; readonly byline: Byline };
  }[];
  /** How many annotations of the file the article has already. */
  readonly known: number;
  /** The ids, here, of all annotations of the file by their names in it. */
  readonly ids: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

/** Annotations that are looked for before others get a turn. */
const BATCH = 50;

/**
 * Tells what is new in a file: what came in from it before is known by its name in the file, and what the file once had
 * from here by the article's own ids, or by who wrote what and when.
 */
export async function newsOf({ annotations }: FoundAnnotations, present: Present): Promise<News> {
  const own = ownInFile(present);
  const all: { readonly found: FoundAnnotation; readonly already: string | null; readonly isMade: boolean }[] = [];
  for (const found of annotations) {
    // Each is looked for in the text: nobody else should wait for thousands of them.
    if (all.length % BATCH === BATCH - 1) await setImmediate();
    const already = present.known.annotations.get(found.byline.key) ?? own.annotation(found);
    all.push({ found, already, isMade: already === null && own.isMade(found) });
  }
  const fresh = all.filter(({ already, isMade }) => already === null && !isMade).map(({ found }) => found);
  const made = all.filter(({ isMade }) => isMade).length;
  const keys = all.map(({ found, already }) => [found.byline.key, already ?? uuidv7()] as const);
  return {
    annotations: fresh,
    replies: all.flatMap(({ found, already }) =>
      already === null
        ? []
        : found.replies
            .filter(
              ({ byline, body }) => !present.known.replies.has(byline.key) && !own.hasReply(already, { byline, body }),
            )
            .map((reply) => ({ annotationId: already, reply })),
    ),
    known: all.filter(({ already }) => already !== null).length,
    ids: new Map(keys),
    notes: made === 0 ? [] : [`Changes that the text has already (${made}) were left out.`],
  };
}
