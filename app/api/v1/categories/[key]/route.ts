import { categoryChange } from '#lib/core/annotation/category-schemas.ts';
import { changeCategory } from '#lib/services/house-categories.ts';
import { endpoint } from '../../../endpoint.ts';
import { notAllowed } from '../../../not-allowed.ts';
import { categoryParams } from '../../route-params.ts';

export const PATCH = endpoint({ params: categoryParams, body: categoryChange }, ({ actor, params, body }) =>
  changeCategory(actor, params.key, body),
);

export const { GET, POST, PUT, DELETE } = notAllowed('PATCH');
