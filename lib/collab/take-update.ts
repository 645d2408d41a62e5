import { OutgoingMessage } from '@hocuspocus/server';
import * as Y from 'yjs';
import { breathe } from './breathe.ts';
import { refused } from './guard/verdict.ts';
import { closePage, mayEdit, refusePage, skipThisMessage, type Page } from './live-page.ts';
import { log, traceOf } from './log.ts';
import type { ArticleQueue } from './article-queue.ts';

/** An honest page sends something out of order once or twice around a reconnect. */
const MOST_INCOMPLETE = 50;

/** An update with no structs and no deletions: what a page that has nothing new answers to the server's question. */
function isEmpty(update: Uint8Array): boolean {
  return update.byteLength === 2 && update[0] === 0 && update[1] === 0;
}

function isKnown(document: Y.Doc, update: Uint8Array): boolean {
  try {
    return isEmpty(update) || Y.snapshotContainsUpdate(Y.snapshot(document), update);
  } catch {
    return false;
  }
}

/** Asks a page for everything that the article lacks. Its answer is acknowledged in the place of what is skipped now. */
function askAgain(page: Page): void {
  skipThisMessage(page);
  page.context.incomplete += 1;
  page.send(
    new OutgoingMessage(page.messageAddress).createSyncMessage().writeFirstSyncStepFor(page.document).toUint8Array(),
  );
}

function refuseUpdate(page: Page, refusal: { rule: Parameters<typeof refusePage>[1]; reason: string }): void {
  refusePage(page, refusal.rule, refusal.reason);
}

/** A page sends what it kept while it was offline as single updates too. */
const MOST_OWED = 100_000;

/**
 * Takes an update that a page sent. When this resolves without `skipThisMessage`, the update is durable and in the live
 * document, and Hocuspocus acknowledges it.
 *
 * What comes before the page's answer (see `takeAnswer`) is passed over: the answer holds it. So nothing is
 * acknowledged while something older is not: the page counts acknowledgements, and says "saved" when it has as many.
 */
export async function takeUpdate(page: Page, update: Uint8Array, queue: ArticleQueue): Promise<void> {
  const { context } = page;
  if (context.hasAnswered || context.isOver || !mayEdit(context)) return take(page, update, queue);
  context.owed += 1;
  if (context.owed > MOST_OWED) return refuseUpdate(page, refused('encoding'));
  skipThisMessage(page);
}

/** Takes what a page answers to "here is what I have; what do I lack?": all that it has and the article has not. */
export async function takeAnswer(page: Page, update: Uint8Array, queue: ArticleQueue): Promise<void> {
  await take(page, update, queue);
  page.context.hasAnswered ||= !page.readOnly;
}

/** Acknowledges what the page's answer held, after the answer itself. */
export function payOwed(page: Page): void {
  const { context } = page;
  if (!context.hasAnswered || context.isOver) return;
  for (; context.owed > 0; context.owed -= 1)
    page.send(new OutgoingMessage(page.messageAddress).writeSyncStatus(true).toUint8Array());
}

async function take(page: Page, update: Uint8Array, queue: ArticleQueue): Promise<void> {
  const { context } = page;
  if (context.isOver) return skipThisMessage(page);
  if (!mayEdit(context)) {
    if (!isKnown(page.document, update)) refuseUpdate(page, refused('role'));
    return;
  }
  // The message's bytes belong to the socket's buffer.
  const outcome = isEmpty(update) ? null : await queue.submit(update.slice(), context.actor.id);
  switch (outcome?.kind) {
    case undefined:
    case 'accepted':
      context.incomplete = 0;
      // Hocuspocus reads all of it once more.
      return breathe();
    case 'incomplete':
      return context.incomplete < MOST_INCOMPLETE ? askAgain(page) : refuseUpdate(page, refused('encoding'));
    case 'refused':
      return refuseUpdate(page, outcome);
    case 'gone':
      return closePage(page, 'gone');
    case 'unavailable':
      log.error({ articleId: page.document.name, error: traceOf(outcome.error) }, 'An update could not be logged');
      return closePage(page, 'unavailable');
  }
}
