import { personIdOf, type Actor } from '#lib/core/access/access.ts';
import { exportChoice, FIRST_CHOICE, type ExportChoice } from '#lib/core/article/export-schemas.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { readHouseChoice, saveHouseChoice } from '#lib/db/house-choices.ts';
import { assertCan } from './assert-can.ts';

const NAME = 'export';

/** How the house exported last; FIRST_CHOICE where it never did, or no longer can. */
export async function readExportChoice(actor: Actor): Promise<ExportChoice> {
  assertCan(actor, 'article.export', 'export articles');
  const stored = await readHouseChoice(NAME);
  const choice = exportChoice.safeParse(stored === null ? null : JSON.parse(stored));
  return choice.success ? choice.data : FIRST_CHOICE;
}

/** Remembers for the whole house how somebody exports; who exports may. @throws Problem 'forbidden' */
export async function rememberExportChoice(actor: Actor, choice: ExportChoice): Promise<ExportChoice> {
  assertCan(actor, 'article.export', 'export articles');
  const value = JSON.stringify(choice);
  const by = { actorId: personIdOf(actor), at: new Date().toISOString() };
  await inTransaction(async (tx) => {
    if ((await readHouseChoice(NAME, tx)) === value) return;
    await saveHouseChoice(tx, NAME, value, by);
    await appendEvent(tx, by, { type: 'house.exportChosen', format: choice.format, view: choice.view });
  });
  return choice;
}
