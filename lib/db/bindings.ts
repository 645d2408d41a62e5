import { reader, type Tx } from './client.ts';

/** A Yjs clientID and the person who writes under it in one article. */
export interface Binding {
  readonly clientId: number;
  readonly userId: string;
}

/** Who owns which clientID in an article. */
export async function readBindings(articleId: string): Promise<Map<number, string>> {
  const rows = await (
    await reader()
  ).clientBinding.findMany({ where: { articleId }, select: { clientId: true, userId: true } });
  return new Map(rows.map(({ clientId, userId }) => [Number(clientId), userId]));
}

/** Binds clientIDs that nobody owns yet. @throws when one of them is bound already */
export async function storeBindings(
  tx: Tx,
  articleId: string,
  bindings: readonly Binding[],
  createdAt: Date,
): Promise<void> {
  if (bindings.length === 0) return;
  await tx.clientBinding.createMany({
    data: bindings.map(({ clientId, userId }) => ({ articleId, clientId: BigInt(clientId), userId, createdAt })),
  });
}
