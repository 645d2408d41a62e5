import { houseWordsInput } from '#lib/core/first-pass/schemas.ts';
import { readHouseWords, saveHouseWords } from '#lib/services/house-words.ts';
import { endpoint } from '../../../endpoint.ts';
import { notAllowed } from '../../../not-allowed.ts';

export const GET = endpoint({}, ({ actor }) => readHouseWords(actor));

export const PUT = endpoint({ body: houseWordsInput }, ({ actor, body }) => saveHouseWords(actor, body));

export const { POST, PATCH, DELETE } = notAllowed('GET', 'PUT');
