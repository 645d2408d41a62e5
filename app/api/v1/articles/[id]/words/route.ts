import { houseWordsInput } from '#lib/core/first-pass/schemas.ts';
import { readArticleWords, saveArticleWords } from '#lib/services/article-words.ts';
import { endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const GET = endpoint({ params: idParams }, ({ actor, params }) => readArticleWords(actor, params.id));

export const PUT = endpoint({ params: idParams, body: houseWordsInput }, ({ actor, params, body }) =>
  saveArticleWords(actor, params.id, body),
);

export const { POST, PATCH, DELETE } = notAllowed('GET', 'PUT');
