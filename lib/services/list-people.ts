import type { Actor } from '#lib/core/access/access.ts';
import { reader } from '#lib/db/client.ts';
import { listMembers, type Member } from '#lib/db/users.ts';
import { assertCan } from './assert-can.ts';

/** A page of the members of the house in the order they came; `next` is to be given as `after`. @throws Problem 'forbidden' */
export async function listPeople(
  actor: Actor,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<{ items: readonly Member[]; next: string | null }> {
  assertCan(actor, 'house.manage', 'see the list of people');
  const rows = await listMembers(await reader(), after, limit + 1);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
