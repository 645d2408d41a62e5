import { articleChange } from '#lib/core/article/schemas.ts';
import { changeArticle } from '#lib/services/change-article.ts';
import { deleteArticle } from '#lib/services/delete-article.ts';
import { readArticle } from '#lib/services/read-article.ts';
import { endpoint } from '../../../endpoint.ts';
import { idParams } from '../../../id-params.ts';
import { notAllowed } from '../../../not-allowed.ts';

export const GET = endpoint({ params: idParams }, ({ actor, params }) => readArticle(actor, params.id));

export const PATCH = endpoint({ params: idParams, body: articleChange }, ({ actor, params, body }) =>
  changeArticle(actor, params.id, body),
);

export const DELETE = endpoint({ params: idParams }, async ({ actor, params }) => {
  await deleteArticle(actor, params.id);
  return null;
});

export const { POST, PUT } = notAllowed('GET', 'PATCH', 'DELETE');
