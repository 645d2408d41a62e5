import { Hocuspocus, type Document } from '@hocuspocus/server';
import { authenticate } from '#lib/auth/authenticate.ts';
import { hashSecret, looksLikeToken } from '#lib/auth/token.ts';
import { isProblem } from '#lib/core/problem.ts';
import { readLogHead } from '#lib/db/updates.ts';
import type { WebSocket } from 'ws';
import { answerQuestion } from './answer-question.ts';
import type { ArticleQueue } from './article-queue.ts';
import { breathe } from './breathe.ts';
import { CLOSE } from './close-codes.ts';
import { questionIn, shownIn } from './frames.ts';
import { gatherForCrowd } from './gather-for-crowd.ts';
import { closePage, mayEdit, type Page, type PageContext } from './live-page.ts';
import { log, traceOf } from './log.ts';
import type { OpenArticles } from './open-articles.ts';
import { presentAs } from './presence.ts';
import { payOwed, takeAnswer, takeUpdate } from './take-update.ts';

/** What Hocuspocus answers with "permission denied" and this reason; an error with a message would be printed. */
const denied = (reason: string): { reason: string } => ({ reason });

function bearerOf(headers: Headers): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1];
}

/** Closes the socket of whoever comes for an article that is deleted, or with edits of a generation before a restore. */
async function assertPresent(articleId: string, generation: string | null, socket: WebSocket): Promise<void> {
  const head = await readLogHead(articleId);
  if (head && (generation === null || generation === head.generation)) return;
  socket.close(CLOSE.gone.code, CLOSE.gone.reason);
  throw denied('gone');
}

/** Signs a page in: a token from the page or the header, else the session cookie. */
async function signIn(token: string, headers: Headers): Promise<Omit<PageContext, 'socket'>> {
  const signedIn = await authenticate(headers, token);
  if (!signedIn) throw denied('unauthenticated');
  const given = looksLikeToken(token) ? token : bearerOf(headers);
  const { actor, sessionVersion, via } = signedIn;
  return {
    actor,
    sessionVersion,
    tokenHash: via === 'token' && given ? hashSecret(given) : null,
    incomplete: 0,
    questions: 0,
    hasAnswered: false,
    owed: 0,
    clientIds: new Set(),
    shown: new Set(),
  };
}

/** A page has one clientID; Yjs gives it another when it meets its own elsewhere. */
const MOST_CLIENT_IDS = 8;

async function isOwn(page: Page, clientId: number, open: OpenArticles): Promise<boolean> {
  const { actor, clientIds } = page.context;
  if (isShownByOther(page, clientId)) return false;
  if (clientIds.has(clientId)) return true;
  if (clientIds.size >= MOST_CLIENT_IDS) return false;
  if (!(await open.queueOf(page.document.name).claim(clientId, actor.id, mayEdit(page.context)))) return false;
  clientIds.add(clientId);
  return true;
}

/**
 * Names are the session's, and a page speaks only for clientIDs of its own person. What the message shows is claimed
 * even when Yjs passes its state over (a page's first one); an entry that nobody sent is Hocuspocus's own, of the
 * awareness into which it read the message.
 */
async function judgePresence(
  states: Map<number, Record<string, unknown>>,
  page: Page,
  open: OpenArticles,
): Promise<void> {
  const own = new Set<number>();
  for (const clientId of page.context.isOver ? [] : page.context.shown)
    if (await isOwn(page, clientId, open)) own.add(clientId);
  for (const [clientId, state] of states) {
    if (own.has(clientId)) states.set(clientId, presentAs(page.context.actor, state));
    else states.delete(clientId);
  }
}

/** Whether another person's page shows itself under this clientID at this moment. */
function isShownByOther(page: Page, clientId: number): boolean {
  const others = page.document
    .getConnections()
    .filter((other) => (other.context as PageContext).actor.id !== page.context.actor.id);
  return others.some((other) => page.document.getClients(other).has(clientId));
}

function list(page: Page, open: OpenArticles): void {
  const { context, document } = page;
  if (!document.hasConnection(page)) return;
  const listing = {
    articleId: document.name,
    actor: context.actor,
    sessionVersion: context.sessionVersion,
    tokenHash: context.tokenHash,
    send: (message: string) => page.sendStateless(message),
    close: (code: number, reason: string) => {
      context.isOver = true;
      context.socket.close(code, reason);
    },
  };
  open.connections.add(listing);
  page.onClose(() => open.connections.remove(listing));
}

/** Fills a document with its article. Where it can't be read the page is sent away to come back: that is no empty article. */
async function fill(document: Document, queue: ArticleQueue, socket: WebSocket): Promise<void> {
  try {
    await queue.inTurn(() => queue.article.attach(document));
  } catch (error) {
    log.error({ articleId: document.name, error: traceOf(error) }, 'An article could not be opened');
    const kind = isProblem(error) && error.kind === 'missing' ? CLOSE.gone : CLOSE.unavailable;
    socket.close(kind.code, kind.reason);
    // Hocuspocus forgets the document, and leaves its timer running.
    document.destroy();
    throw denied('unavailable');
  }
}

/**
 * Hocuspocus with Galley's rules: sign-in and roles, the queue and the log before every acknowledgement, presence
 * under people's own names. It stores nothing itself.
 */
export function liveArticles(open: OpenArticles): Hocuspocus<PageContext> {
  return new Hocuspocus<PageContext>({
    quiet: true,
    async onAuthenticate({ token, requestHeaders, requestParameters, documentName, connectionConfig, context }) {
      try {
        const page = await signIn(token, requestHeaders);
        await assertPresent(documentName, requestParameters.get('generation'), context.socket);
        connectionConfig.readOnly = !mayEdit(page);
        return page;
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        log.error({ error: traceOf(error) }, 'A page could not be let in');
        context.socket.close(CLOSE.unavailable.code, CLOSE.unavailable.reason);
        throw denied('unavailable');
      }
    },
    onLoadDocument: ({ document, documentName, context }) => fill(document, open.queueOf(documentName), context.socket),
    async connected({ connection }) {
      list(connection, open);
      gatherForCrowd(connection.document);
      connection.onClose(gatherForCrowd);
    },
    async beforeHandleMessage({ connection, update, documentName }) {
      await breathe();
      connection.context.shown = shownIn(update);
      const has = questionIn(update);
      if (has) answerQuestion(connection, update, has, open.queueOf(documentName).article.asRead);
    },
    async beforeSync({ type, payload, connection, documentName }) {
      if (type === 1) await takeAnswer(connection, payload, open.queueOf(documentName));
      if (type === 2) await takeUpdate(connection, payload, open.queueOf(documentName));
    },
    async afterHandleMessage({ connection }) {
      payOwed(connection);
      connection.readOnly = connection.context.isOver === true || !mayEdit(connection.context);
    },
    async beforeHandleAwareness({ states, connection, documentName }) {
      if (!connection) return;
      try {
        await judgePresence(states, connection, open);
      } catch (error) {
        log.error({ articleId: documentName, error: traceOf(error) }, 'Who is present could not be checked');
        states.clear();
        closePage(connection, 'unavailable');
      }
    },
    async afterUnloadDocument({ documentName }) {
      await open.snapshots.afterUnload(open.queueOf(documentName));
    },
  });
}
