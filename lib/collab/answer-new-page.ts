import { OutgoingMessage } from '@hocuspocus/server';
import { encode, writeUint8, writeVarString, writeVarUint8Array } from 'lib0/encoding';
import { silence } from './frames.ts';
import type { Page } from './live-page.ts';

/** More pieces than this are put together first: each is a message. */
const MOST_PIECES = 50;

const SYNC = 0;
const ANSWER = 1;
const UPDATE = 2;

function message(page: Page, kind: typeof ANSWER | typeof UPDATE, update: Uint8Array): Uint8Array {
  return encode((encoder) => {
    writeVarString(encoder, page.messageAddress);
    writeUint8(encoder, SYNC);
    writeUint8(encoder, kind);
    writeVarUint8Array(encoder, update);
  });
}

/**
 * Answers a page that has nothing yet with what the database holds, as it is: encoding a much-edited article anew takes
 * as long as reading it. Then asks the page what it has, as Hocuspocus would, which has nothing left to answer.
 * @param question the page's message, which says that it has nothing
 * @param pieces the whole article as updates in order
 */
export function answerNewPage(page: Page, question: Uint8Array, pieces: readonly Uint8Array[]): void {
  const last = pieces.at(-1);
  if (!last || pieces.length > MOST_PIECES) return;
  // The page calls itself synced at the answer, so that comes last.
  for (const piece of pieces.slice(0, -1)) page.send(message(page, UPDATE, piece));
  page.send(message(page, ANSWER, last));
  page.send(
    new OutgoingMessage(page.messageAddress).createSyncMessage().writeFirstSyncStepFor(page.document).toUint8Array(),
  );
  silence(question);
}
