import { readArticleImage } from '#lib/services/images.ts';
import { endpoint } from '../../../../../endpoint.ts';
import { notAllowed } from '../../../../../not-allowed.ts';
import { imageParams } from '../../../../route-params.ts';

/** The bytes of a hash never change, so a browser asks once; and nothing in them is ever more than a picture. */
export const GET = endpoint({ params: imageParams }, async ({ actor, params }) => {
  const { bytes, mediaType } = await readArticleImage(actor, params.id, params.hash);
  return new Response(bytes, {
    headers: {
      'content-type': mediaType,
      'cache-control': 'private, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  });
});

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
