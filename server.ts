import { createServer, Server, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ADDRESS_HEADER, clientAddress } from '#lib/auth/address.ts';
import { allowedOrigins } from '#lib/auth/allowed-origin.ts';
import { serveLive, type Live } from '#lib/collab/serve-live.ts';
import { closeDatabase } from '#lib/db/client.ts';
import { DataLockError, lockData } from '#lib/db/data-lock.ts';
import { migrate } from '#lib/db/migrate.ts';
import { readSettings, secret, settings, SettingsError, useSettings, type Settings } from '#lib/env.ts';
import { recheckInBackground } from '#lib/services/check-article.ts';
import { seedHouse } from '#lib/services/seed.ts';
import { setupCode } from '#lib/services/setup.ts';

/** Something that whoever starts the server can put right; `message` is one sentence. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** A server that answers. */
export interface Galley {
  readonly url: string;
  /** Where the first admin is made; null once there is one. */
  readonly setupUrl: string | null;
  /** Lets requests and edits end, sends everybody away to come back later, and closes the database; takes at most 9 seconds. */
  stop(): Promise<void>;
}

const STARTING = 'Galley is starting; please try again in a moment.\n';

/** After these steps of a stop the rest is cut off: a stop must end, whatever the database does. */
const EDITS_DEADLINE_MS = 4_000;
const REQUESTS_DEADLINE_MS = 2_000;
const CLOSE_DEADLINE_MS = 1_500;

/** An article is checked again when nobody has edited it for so long: no sooner, or every unfinished sentence would be flagged. */
const RECHECK_MS = 5_000;

/** Next's health route reads it. */
const globals = globalThis as { galleyDraining?: boolean };

function listenProblem(error: NodeJS.ErrnoException, { port, host }: Settings): Error {
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use by another program; stop it, or choose another port with PORT.`,
    EACCES: `Port ${port} may not be used by this user; choose one above 1023 with PORT.`,
    ENOTFOUND: `The setting HOST can't be used: ${host} is no address of this machine.`,
    EADDRNOTAVAIL: `The setting HOST can't be used: ${host} is no address of this machine.`,
  };
  const sentence = sentences[error.code ?? ''];
  return sentence ? new StartError(sentence) : error;
}

/** Listens, and returns the settings with the port that was really given (PORT=0 takes a free one). */
async function listen(server: Server, chosen: Settings, environment: Environment): Promise<Settings> {
  await new Promise<void>((done, failed) => {
    server.once('error', (error) => failed(listenProblem(error, chosen)));
    server.listen(chosen.port, chosen.host, done);
  });
  const { port } = server.address() as AddressInfo;
  return readSettings({ ...environment, PORT: String(port) });
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Names under which this server may be asked: a page of another name that leads here (DNS rebinding) gets nothing. */
function ourHosts(chosen: Settings): ReadonlySet<string> {
  const local = ['localhost', '127.0.0.1', '[::1]', chosen.host].map((name) => `${name}:${chosen.port}`);
  return new Set([...allowedOrigins(chosen).map((origin) => new URL(origin).host), ...local]);
}

/** Answers while Next is not ready, and keeps strangers' Host headers away from it. */
function guarded(hosts: () => ReadonlySet<string>, next: () => RequestListener | null): RequestListener {
  return (request, response) => {
    const isHealth = request.url === '/api/health';
    if (!request.url?.startsWith('/')) return answer(response, 400, 'This is not an address of Galley.\n');
    if (!isHealth && !hosts().has(request.headers.host ?? '')) {
      const { publicUrl } = settings();
      return answer(
        response,
        421,
        `Galley is at ${publicUrl}. To reach it by another name, set GALLEY_URL to that address.\n`,
      );
    }
    delete request.headers['x-forwarded-host'];
    const { remoteAddress } = request.socket;
    request.headers[ADDRESS_HEADER] = clientAddress(
      remoteAddress,
      String(request.headers['x-forwarded-for'] ?? ''),
      settings().publicUrl,
    );
    const handler = next();
    return handler ? handler(request, response) : answer(response, 503, STARTING);
  };
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' }).end(text);
}

interface NextApp {
  readonly handle: RequestListener;
  readonly upgrade: (request: IncomingMessage, socket: import('node:stream').Duplex, head: Buffer) => unknown;
  close(): Promise<void>;
}

/**
 * Next attaches an upgrade listener of its own to the server that it is given, on its first request, and ends sockets
 * that are ours: it gets a server that nobody connects to.
 */
async function startNext(dev: boolean, dir: string, { host, port }: Settings): Promise<NextApp> {
  const { default: next } = await import('next');
  const trap = new Server();
  const app = next({ dev, dir, hostname: host, port, httpServer: trap, ...(dev ? { turbopack: true } : {}) });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    handle: (request, response) => void handle(request, response),
    // getUpgradeHandler() answers nothing in development (16.4.6): the listener that Next itself attached does.
    upgrade: (request, socket, head) => trap.emit('upgrade', request, socket, head),
    close: () => app.close(),
  };
}

async function openHouse(chosen: Settings): Promise<string | null> {
  secret(chosen);
  await migrate(chosen.databaseFile, join(import.meta.dirname, 'prisma')).catch((error: unknown) => {
    throw new StartError(
      `The database ${chosen.databaseFile} could not be migrated, and was left as it was: ${String(error)}`,
    );
  });
  await seedHouse();
  return setupCode();
}

/** How a server is started; tests choose a folder of pages of their own. */
export interface StartOptions {
  readonly dev: boolean;
  readonly environment?: Environment;
  /** The folder of the Next application. */
  readonly dir?: string;
}

/**
 * Starts the one server of this process: pages, API and live articles on one port.
 * @throws StartError, SettingsError or DataLockError with one sentence
 */
export async function startServer({
  dev,
  environment = process.env,
  dir = import.meta.dirname,
}: StartOptions): Promise<Galley> {
  globals.galleyDraining = false;
  useSettings(readSettings(environment));
  const unlock = lockData(settings().dataFolder);
  let hosts: ReadonlySet<string> = new Set();
  let next: NextApp | null = null;
  const server = createServer(
    guarded(
      () => hosts,
      () => next?.handle ?? null,
    ),
  );
  try {
    useSettings(await listen(server, settings(), environment));
    hosts = ourHosts(settings());
    const code = await openHouse(settings());
    const live = serveLive(server, {
      settledMs: RECHECK_MS,
      onSettled: (articleId) => void recheckInBackground(articleId),
      isDraining: () => globals.galleyDraining === true,
      isOurHost: (host) => hosts.has(host ?? ''),
      otherwise: (path) => (dev && path.startsWith('/_next/') ? next?.upgrade : undefined),
    });
    next = await startNext(dev, dir, settings());
    const url = settings().publicUrl;
    return { url, setupUrl: code && `${url}/setup?code=${code}`, stop: () => stop(server, live, next, unlock) };
  } catch (error) {
    server.close();
    server.closeAllConnections();
    await closeDatabase();
    unlock();
    throw error;
  }
}

/** Waits for something, but no longer than that. */
async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, delay(ms, undefined, { ref: false })]);
}

async function stop(server: Server, live: Live, next: NextApp | null, unlock: () => void): Promise<void> {
  globals.galleyDraining = true;
  const closed = new Promise((done) => server.close(done));
  await live.stop(EDITS_DEADLINE_MS);
  server.closeIdleConnections();
  await atMost(REQUESTS_DEADLINE_MS, closed);
  server.closeAllConnections();
  await atMost(CLOSE_DEADLINE_MS, next?.close() ?? Promise.resolve());
  await atMost(CLOSE_DEADLINE_MS, closeDatabase());
  unlock();
}

/** What a program that is stopped from outside exits with, at the latest after 9.5 seconds. */
const EXIT_DEADLINE_MS = 9_500;

/** One Ctrl-C comes in several times: from the terminal, from npm, and from the script that waits for this process. */
const SAME_SIGNAL_MS = 500;

function stopOnSignals(galley: Galley): void {
  let stoppingSince: number | null = null;
  const onSignal = (): void => {
    if (stoppingSince !== null) {
      // The second time somebody means it.
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    console.log('Galley is stopping …');
    setTimeout(() => process.exit(1), EXIT_DEADLINE_MS).unref();
    galley.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

/** Starts the server, says where it is, and stops it on SIGINT and SIGTERM. What can be put right is one sentence. */
export async function main({ dev, dir }: Pick<StartOptions, 'dev' | 'dir'>): Promise<void> {
  // Next and React decide by it which of their halves to load.
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' });
  try {
    const galley = await startServer({ dev, ...(dir === undefined ? {} : { dir }) });
    stopOnSignals(galley);
    console.log(`Galley is at ${galley.url}`);
    if (galley.setupUrl) console.log(`Nobody manages it yet. Make the first admin at ${galley.setupUrl}`);
  } catch (error) {
    if (!(error instanceof StartError || error instanceof SettingsError || error instanceof DataLockError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

if (import.meta.main) await main({ dev: process.argv.includes('--dev') });
