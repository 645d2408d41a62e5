/** The address of an image of an article. */
export function imageAddress(articleId: string, asset: string): string {
  return `/api/v1/articles/${articleId}/images/${asset}`;
}
