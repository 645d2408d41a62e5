import { setImmediate } from 'node:timers/promises';
import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { listCategories } from '#lib/db/categories.ts';
import { replacedWordsIn } from '#lib/db/decisions.ts';
import { editorNames, namedUpdates } from '#lib/db/edit-log.ts';
import { documentOfUpdate } from '#lib/editor/document-of-update.ts';
import type { MarkedArticle } from '#lib/export/marked/marked-text.ts';
import { listAnnotations } from './list-annotations.ts';
import type { WholeArticle } from './read-article.ts';

/** An article's text without its record. */
export function unrecordedArticle({ title, language, sourceUrl, document, changedAt }: WholeArticle): MarkedArticle {
  const edits = { author: '', at: changedAt };
  return { title, language, sourceUrl, document, imported: document, annotations: [], categories: [], edits };
}

/**
 * An article with its record: what came in, all annotations, and who edited it.
 * @throws the signal's reason when it is called off
 */
export async function recordedArticle(
  actor: Actor,
  article: WholeArticle,
  signal?: AbortSignal,
): Promise<MarkedArticle> {
  const { id, title, language, sourceUrl, document, changedAt, update } = article;
  const replaced = await replacedWordsIn(id);
  const annotations = await allAnnotations(actor, id, signal);
  const log = await namedUpdates(id, update);
  const [first] = log;
  return {
    title,
    language,
    sourceUrl,
    document,
    imported: first ? documentOfUpdate(first.update) : document,
    annotations: annotations.map((annotation) => ({ ...annotation, replaced: replaced.get(annotation.id) ?? null })),
    categories: await listCategories(),
    log,
    edits: { author: (await editorNames(id)).join(', ') || 'Somebody', at: changedAt },
  };
}

/** Annotations read at once: some ten milliseconds of everybody's time. */
const BATCH = 250;

async function allAnnotations(
  actor: Actor,
  articleId: string,
  signal: AbortSignal | undefined,
): Promise<readonly AnchoredAnnotation[]> {
  const all: AnchoredAnnotation[] = [];
  let after: string | undefined;
  do {
    await setImmediate();
    signal?.throwIfAborted();
    const page = await listAnnotations(actor, articleId, { limit: BATCH, after });
    all.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return all;
}
