import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Hocuspocus } from '@hocuspocus/server';
import { WebSocketServer, type WebSocket } from 'ws';
import { isAllowedOrigin } from '#lib/auth/allowed-origin.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { settings } from '#lib/env.ts';
import { CLOSE } from './close-codes.ts';
import { isProperFrame } from './frames.ts';
import { countRefusal, type PageContext } from './live-page.ts';
import { ReadBudget } from './read-budget.ts';
import { requestOf } from './request-of.ts';

const COLLAB_PATH = '/collab';

/** Above the limit for one update, so that a page that breaks it is told so and not only cut off. */
const MOST_BYTES = 2 * LIMITS.socketPayloadBytes;

/** Answers to upgrade requests that are not let in. */
const NOT_LET_IN = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  421: 'Misdirected Request',
  503: 'Service Unavailable',
} as const;

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => unknown;

/** What the door needs to know of the server that it stands in. */
export interface DoorOptions {
  readonly isDraining: () => boolean;
  /** Whether this Host header names this server. */
  readonly isOurHost: (host: string | undefined) => boolean;
  /** Takes upgrades of other paths, and says whether it did: Next's live reloading while developing. */
  readonly otherwise?: (path: string) => Upgrade | undefined;
}

function turnAway(socket: Duplex, status: keyof typeof NOT_LET_IN): void {
  socket.end(`HTTP/1.1 ${status} ${NOT_LET_IN[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () =>
    socket.destroy(),
  );
}

/** A cookie signs in only from our own pages; a program with a token sends neither cookie nor Origin. */
function mayComeFrom({ headers: { origin, cookie } }: IncomingMessage): boolean {
  return origin === undefined ? cookie === undefined : isAllowedOrigin(origin, settings());
}

function statusFor(
  request: IncomingMessage,
  path: string | null,
  { isDraining, isOurHost }: DoorOptions,
): keyof typeof NOT_LET_IN | null {
  if (path === null) return 400;
  if (!isOurHost(request.headers.host)) return 421;
  if (path !== COLLAB_PATH) return 404;
  if (isDraining()) return 503;
  return mayComeFrom(request) ? null : 403;
}

/** The path of an upgrade request; null for an absolute-form or broken address. */
function pathOf({ url }: IncomingMessage): string | null {
  if (!url?.startsWith('/') || !URL.canParse(url, 'http://localhost')) return null;
  return new URL(url, 'http://localhost').pathname;
}

/** Gives what comes in on a socket to Hocuspocus: proper messages only, and no faster than the budget allows. */
function connect(socket: WebSocket, request: IncomingMessage, hocuspocus: Hocuspocus<PageContext>): void {
  // The rest of the context follows from signing in.
  const page = hocuspocus.handleConnection(socket, requestOf(request), { socket } as PageContext);
  const budget = new ReadBudget(Date.now());
  let isRefused = false;
  socket.on('message', (message: Buffer, isBinary: boolean) => {
    if (isRefused) return;
    if (!isBinary || !isProperFrame(message)) {
      isRefused = true;
      countRefusal('frame', undefined, undefined);
      socket.close(CLOSE.refused.code, CLOSE.refused.reason);
      return;
    }
    page.handleMessage(message);
    const pause = budget.spend(message.byteLength, Date.now());
    if (pause === 0 || socket.isPaused) return;
    socket.pause();
    setTimeout(() => socket.resume(), pause).unref();
  });
  socket.on('close', (code, reason) => page.handleClose({ code, reason: reason.toString() }));
  // ws closes the socket after an error by itself; without a listener the process would end.
  socket.on('error', () => undefined);
}

/**
 * The one listener for upgrade requests of an HTTP server: lets pages in on /collab and turns everything else away, so
 * that no socket is left open unanswered.
 */
export function openSocketDoor(
  server: Server,
  hocuspocus: Hocuspocus<PageContext>,
  options: DoorOptions,
): WebSocketServer {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_BYTES,
    perMessageDeflate: false,
    clientTracking: true,
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const path = pathOf(request);
    const other =
      path !== null && path !== COLLAB_PATH && options.isOurHost(request.headers.host)
        ? options.otherwise?.(path)
        : undefined;
    if (other) return void other(request, socket, head);
    const status = statusFor(request, path, options);
    if (status !== null) return turnAway(socket, status);
    sockets.handleUpgrade(request, socket, head, (opened) => connect(opened, request, hocuspocus));
  });
  return sockets;
}
