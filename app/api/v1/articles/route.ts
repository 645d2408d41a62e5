import { articlesQuery } from '#lib/core/article/schemas.ts';
import { createArticle } from '#lib/services/create-article.ts';
import { listArticles } from '#lib/services/list-articles.ts';
import { readSource } from './read-source.ts';
import { created, endpoint } from '../../endpoint.ts';
import { notAllowed } from '../../not-allowed.ts';

export const GET = endpoint({ query: articlesQuery }, ({ actor, query }) => listArticles(actor, query));

export const POST = endpoint({ raw: true }, async ({ actor, request }) =>
  created(await createArticle(actor, await readSource(request))),
);

export const { PUT, PATCH, DELETE } = notAllowed('GET', 'POST');
