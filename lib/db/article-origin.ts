import { reader, type Tx } from './client.ts';

/** Where an article is from, beside who made it here. */
export interface ArticleOrigin {
  /** An http or https address. */
  readonly sourceUrl: string | null;
  /** The names of those who changed its text in another house. */
  readonly editedElsewhere: readonly string[];
}

/** Where an article is from. */
export async function readOrigin(articleId: string, tx?: Tx): Promise<ArticleOrigin> {
  const db = tx ?? (await reader());
  const row = await db.article.findUnique({
    where: { id: articleId },
    select: { sourceUrl: true, editedElsewhere: true },
  });
  return {
    sourceUrl: row?.sourceUrl ?? null,
    // Written by `saveOrigin` only.
    editedElsewhere: row?.editedElsewhere ? (JSON.parse(row.editedElsewhere) as string[]) : [],
  };
}

/** Stores where an article is from, and when it was made there; what is left out stays. */
export async function saveOrigin(
  tx: Tx,
  articleId: string,
  origin: Partial<ArticleOrigin> & { readonly createdAt?: string },
): Promise<void> {
  const { sourceUrl, editedElsewhere, createdAt } = origin;
  await tx.article.update({
    where: { id: articleId },
    data: {
      ...(createdAt === undefined ? {} : { createdAt: new Date(createdAt) }),
      ...(sourceUrl === undefined ? {} : { sourceUrl }),
      ...(editedElsewhere === undefined ? {} : { editedElsewhere: JSON.stringify(editedElsewhere) }),
    },
  });
}
