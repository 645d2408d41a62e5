import { can, type Actor } from '#lib/core/access/access.ts';
import { MOST_VIEWS, type SavedView, type SavedViewInput } from '#lib/core/annotation/saved-view.ts';
import { Problem } from '#lib/core/problem.ts';
import { inTransaction } from '#lib/db/client.ts';
import { findView, otherViewCount, removeView, saveView, viewsFor } from '#lib/db/saved-views.ts';
import { assertCan } from './assert-can.ts';

/** One's own views and those that others share with the house, by name. */
export async function listViews(actor: Actor): Promise<SavedView[]> {
  assertCan(actor, 'account.own', 'have views of your own');
  return viewsFor(actor.id);
}

/** Keeps filters under a name, in the place of one's earlier view of that name. @throws Problem 'tooLarge' when one has too many */
export async function keepView(actor: Actor, input: SavedViewInput): Promise<SavedView> {
  assertCan(actor, 'account.own', 'keep views');
  const at = new Date().toISOString();
  return inTransaction(async (tx) => {
    if ((await otherViewCount(tx, actor.id, input.name)) >= MOST_VIEWS)
      throw new Problem('tooLarge', `You have ${MOST_VIEWS} views already; please delete one first.`);
    return saveView(tx, actor.id, input, at);
  });
}

/** Deletes a view of one's own; an admin may delete shared ones too. @throws Problem 'missing', or 'forbidden' for somebody else's */
export async function deleteView(actor: Actor, id: string): Promise<void> {
  await inTransaction(async (tx) => {
    const view = await findView(tx, id);
    const isOwn = view?.owner.id === actor.id;
    // Whether somebody else has a view that they keep to themselves is nobody's business.
    if (!view || !(isOwn || view.shared)) throw new Problem('missing', 'There is no such view.');
    if (!isOwn && !can(actor, 'house.manage'))
      throw new Problem('forbidden', 'This view is somebody else’s; they or an admin can delete it.');
    await removeView(tx, id);
  });
}
