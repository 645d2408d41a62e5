import type { Actor } from '#lib/core/access/access.ts';
import type { DeskArticle, DocumentNode } from '#lib/core/article/article.ts';
import { articles } from '#lib/collab/handle.ts';
import { readOrigin } from '#lib/db/article-origin.ts';
import { countAnnotations } from '#lib/db/articles.ts';
import { assertCan } from './assert-can.ts';
import { contentHash } from './content-hash.ts';
import { loadArticle } from './load-article.ts';

/** An article as GET /articles/:id gives it. */
export interface ArticleDetails extends DeskArticle {
  /** BCP 47; null when nobody knows. */
  readonly language: string | null;
  /** Where on the web it is from; null when nobody has said. */
  readonly sourceUrl: string | null;
  /** content-hash.ts */
  readonly contentHash: string;
  /** Number of the update that the hash is true for. */
  readonly update: number;
  /** Number of the newest annotation event. */
  readonly event: number;
}

/** Title, state, counts, who is in it, and the content hash. @throws Problem 'missing' */
export async function readArticle(actor: Actor, id: string): Promise<ArticleDetails> {
  const { document: _document, text: _text, generation: _generation, ...details } = await readWholeArticle(actor, id);
  return details;
}

/** The details with the document and its projection, for pages and exports. */
export interface WholeArticle extends ArticleDetails {
  readonly document: DocumentNode;
  readonly text: string;
  readonly generation: string;
}

/** The details together with the text. @throws Problem 'missing' */
export async function readWholeArticle(actor: Actor, id: string): Promise<WholeArticle> {
  assertCan(actor, 'article.read', 'read articles');
  const article = await loadArticle(id);
  const { document, text, update, generation } = await articles().read(id);
  const { sourceUrl } = await readOrigin(id);
  const counts = (await countAnnotations([id])).get(id) ?? { open: 0, decided: 0, openByCategory: {} };
  const present = articles().present().get(id) ?? [];
  return {
    ...article,
    counts,
    present,
    sourceUrl,
    contentHash: contentHash(text, document),
    update,
    document,
    text,
    generation,
  };
}
