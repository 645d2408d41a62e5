import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, type JSX } from 'react';
import { ArticlePage } from '#components/editor/article-page.tsx';
import { requireActor } from '#lib/auth/require-actor.ts';
import type { Actor } from '#lib/core/access/access.ts';
import { ANNOTATION_PAGE } from '#lib/core/annotation/schemas.ts';
import { isProblem } from '#lib/core/problem.ts';
import { renderBody } from '#lib/export/render-body.ts';
import { listAnnotations } from '#lib/services/list-annotations.ts';
import { listCategories } from '#lib/services/list-categories.ts';
import { readWholeArticle, type WholeArticle } from '#lib/services/read-article.ts';

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** The article, read once for the page and its title; a page that says so where there is none. */
const articleOrNotFound = cache(async (actor: Actor, id: string): Promise<WholeArticle> => {
  try {
    return await readWholeArticle(actor, id);
  } catch (error) {
    if (isProblem(error) && error.kind === 'missing') notFound();
    throw error;
  }
});

const visitor = cache((id: string) => requireActor(`/articles/${id}`));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const { title } = await articleOrNotFound(await visitor(id), id);
  return { title };
}

/** One article, for reading, flagging and correcting. Its text is in the page; the editor takes its place when it is ready. */
export default async function Page({ params }: PageProps): Promise<JSX.Element> {
  const { id } = await params;
  const actor = await visitor(id);
  const article = await articleOrNotFound(actor, id);
  const [annotations, categories] = await Promise.all([
    listAnnotations(actor, id, { limit: ANNOTATION_PAGE.usual }),
    listCategories(actor),
  ]);
  return (
    <ArticlePage
      actor={actor}
      article={{
        id,
        title: article.title,
        state: article.state,
        language: article.language,
        sourceUrl: article.sourceUrl,
        generation: article.generation,
      }}
      html={renderBody(article.document, { imageAddress: (asset) => `/api/v1/articles/${id}/images/${asset}` })}
      annotations={annotations}
      categories={categories}
    />
  );
}
