import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { ANNOTATION_PAGE } from '#lib/core/annotation/schemas.ts';
import { listCategories } from '#lib/db/categories.ts';
import { replacedWordsIn } from '#lib/db/decisions.ts';
import { editorNames, importedUpdate } from '#lib/db/edit-log.ts';
import { documentOfUpdate } from '#lib/editor/document-of-update.ts';
import type { MarkedArticle } from '#lib/export/marked/marked-text.ts';
import { listAnnotations } from './list-annotations.ts';
import type { WholeArticle } from './read-article.ts';

/** An article with its record: what came in, all annotations, and who edited it. */
export async function recordedArticle(actor: Actor, article: WholeArticle): Promise<MarkedArticle> {
  const { id, title, document, changedAt } = article;
  const replaced = await replacedWordsIn(id);
  const annotations = await allAnnotations(actor, id);
  const update = await importedUpdate(id);
  return {
    title,
    language: null,
    document,
    imported: update ? documentOfUpdate(update) : document,
    annotations: annotations.map((annotation) => ({ ...annotation, replaced: replaced.get(annotation.id) ?? null })),
    categories: await listCategories(),
    edits: { author: (await editorNames(id)).join(', ') || 'Somebody', at: changedAt },
  };
}

async function allAnnotations(actor: Actor, articleId: string): Promise<readonly AnchoredAnnotation[]> {
  const all: AnchoredAnnotation[] = [];
  let after: string | undefined;
  do {
    const page = await listAnnotations(actor, articleId, { limit: ANNOTATION_PAGE.most, after });
    all.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return all;
}
