import { OutgoingMessage } from '@hocuspocus/server';
import { encode, writeUint8, writeVarString, writeVarUint8Array } from 'lib0/encoding';
import { refused } from './guard/verdict.ts';
import { silence } from './frames.ts';
import { refusePage, type Page } from './live-page.ts';

/** A page asks once a connection. Each answer may be the whole article. */
const MOST_QUESTIONS = 100;

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
 * as long as reading it. Then asks the page what it has. Any other question is left to Hocuspocus, which does the same.
 * @param frame the page's message
 * @param has what it says that it has
 * @param pieces the whole article as updates in order, where they are at hand
 */
export function answerQuestion(
  page: Page,
  frame: Uint8Array,
  has: Uint8Array,
  pieces: readonly Uint8Array[] | null,
): void {
  page.context.questions += 1;
  if (page.context.questions > MOST_QUESTIONS) {
    silence(frame);
    return refusePage(page, 'flood', refused('flood').reason);
  }
  const hasNothing = has.byteLength === 1 && has[0] === 0;
  const last = pieces?.at(-1);
  if (!hasNothing || !pieces || !last || pieces.length > MOST_PIECES) return;
  // The page calls itself synced at the answer, so that comes last.
  for (const piece of pieces.slice(0, -1)) page.send(message(page, UPDATE, piece));
  page.send(message(page, ANSWER, last));
  page.send(
    new OutgoingMessage(page.messageAddress).createSyncMessage().writeFirstSyncStepFor(page.document).toUint8Array(),
  );
  silence(frame);
}
