import { setImmediate } from 'node:timers/promises';
import type { Decision } from '#lib/core/annotation/annotation.ts';
import { ARCHIVE_VERSION, type ArticleArchive } from '#lib/core/article/archive.ts';
import { sentence } from '#lib/core/audit/sentence.ts';
import { archivedCategories } from '#lib/db/categories.ts';
import { editorNames } from '#lib/db/edit-log.ts';
import { allImages } from '#lib/db/images.ts';
import { auditPage, type LoggedEvent } from '#lib/db/events.ts';
import type { MarkedArticle } from '#lib/export/marked/marked-text.ts';
import { jsonInTurns } from './json-in-turns.ts';
import { toListed } from './list-events.ts';
import type { WholeArticle } from './read-article.ts';

/** Events in one query: others have their turn in between. */
const BATCH = 250;

/**
 * An article with everything that belongs to it, as JSON: what `articleArchive` describes, and an import takes. Where only
 * some annotations were asked for, nothing in it speaks of the others. `nameOf` says how people are named in what is
 * neither text nor annotation; what other houses said in their own words stays.
 */
export async function archiveArticle(
  article: WholeArticle,
  recorded: MarkedArticle,
  nameOf: (name: string) => string = (name) => name,
): Promise<string> {
  const { id, title, state, sourceUrl, createdAt, changedAt, contentHash, text, document } = article;
  const { language, imported, annotations } = recorded;
  const used = new Set(annotations.map(({ category }) => category));
  const putAway = (await archivedCategories()).filter(({ key }) => used.has(key));
  const known = new Set(annotations.map((annotation) => annotation.id));
  const archive: ArticleArchive = {
    format: 'galley-article',
    version: ARCHIVE_VERSION,
    exportedAt: new Date().toISOString(),
    article: {
      id,
      title,
      state,
      language,
      sourceUrl,
      createdAt,
      changedAt,
      contentHash,
      text,
      document,
      editors: (await editorNames(id)).map(nameOf),
    },
    imported,
    categories: [...recorded.categories, ...putAway],
    images: (await allImages(id)).map(({ hash, bytes }) => ({ hash, base64: Buffer.from(bytes).toString('base64') })),
    annotations: annotations.map(({ articleId: _article, ...annotation }) => ({
      ...annotation,
      decision: annotation.decision && { ...annotation.decision, into: intoOf(annotation.decision, known) },
    })),
    events: (await wholeLog(id))
      .map((logged) => toArchived(logged, nameOf))
      .filter(({ annotationId }) => annotationId === null || known.has(annotationId)),
  };
  return jsonInTurns(archive);
}

function intoOf({ into }: Decision, known: ReadonlySet<string>): string | null {
  return into !== null && known.has(into) ? into : null;
}

/** All that happened to an article, oldest first. */
async function wholeLog(articleId: string): Promise<readonly LoggedEvent[]> {
  const events: LoggedEvent[] = [];
  let page = await auditPage(articleId, undefined, BATCH);
  while (page.length > 0) {
    events.push(...page);
    await setImmediate();
    page = page.length < BATCH ? [] : await auditPage(articleId, page.at(-1)?.id, BATCH);
  }
  return events.toReversed();
}

/** An event in the words of the house where it happened. */
function toArchived(full: LoggedEvent, nameOf: (name: string) => string): ArticleArchive['events'][number] {
  const logged: LoggedEvent = {
    ...full,
    actor: full.actor && { ...full.actor, name: nameOf(full.actor.name) },
    ...(full.byline === undefined ? {} : { byline: nameOf(full.byline) }),
  };
  const listed = { id: logged.id, ...toListed(logged) };
  const { event, actor, byline } = logged;
  if (event.type === 'article.past') {
    const { number, type, details, sentence: said } = event.past;
    return { ...listed, number, type, details, sentence: said };
  }
  return { ...listed, sentence: sentence(event, byline ?? actor?.name ?? null) };
}
