import type { Connection } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import { can, type Actor } from '#lib/core/access/access.ts';
import { CLOSE, type CloseReason } from './close-codes.ts';
import type { Rule } from './guard/verdict.ts';
import { log } from './log.ts';
import { countRefused } from './measures.ts';

/** What Hocuspocus carries along for each page of a person in an article. */
export interface PageContext {
  readonly socket: WebSocket;
  readonly actor: Actor;
  readonly sessionVersion: number;
  readonly tokenHash: string | null;
  /** Set when the page was told to go: what it still sends is not taken. */
  isOver?: true;
  /** Attempts to write what builds on something that never came. */
  incomplete: number;
  /** How often it has asked for what it lacks. */
  questions: number;
  /** Whether its answer to the server's question (all that the article lacks) is stored: the first exchange is over then. */
  hasAnswered: boolean;
  /** Acknowledgements of updates that came before that answer, which holds them too. */
  owed: number;
  /** The clientIDs that it has shown itself under. */
  readonly clientIds: Set<number>;
  /** The clientIDs in the message that is being handled. */
  shown: ReadonlySet<number>;
}

export type Page = Connection<PageContext>;

/** Whether this page may change the text. */
export function mayEdit(context: Pick<PageContext, 'actor'>): boolean {
  return can(context.actor, 'article.edit');
}

/** Hocuspocus applies whatever its hook lets pass; a read-only connection is the one it does not apply, nor acknowledge. */
export function skipThisMessage(page: Page): void {
  page.readOnly = true;
}

/** Ends a page. Its socket is closed, not only the article on it: a page that is only told does not come back. */
export function closePage(page: Page, kind: CloseReason): void {
  page.context.isOver = true;
  skipThisMessage(page);
  page.context.socket.close(CLOSE[kind].code, CLOSE[kind].reason);
}

/** Refuses what a page sent, for good: it is told why, and its socket is closed. */
export function refusePage(page: Page, rule: Rule, reason: string): void {
  countRefusal(rule, page.context.actor.id, page.document.name);
  page.sendStateless(JSON.stringify({ type: 'refused', reason }));
  closePage(page, 'refused');
}

/** Counts and logs a refusal. */
export function countRefusal(rule: Rule, userId: string | undefined, articleId: string | undefined): void {
  log.warn({ rule, times: countRefused(rule), userId, articleId }, 'An update was refused');
}
