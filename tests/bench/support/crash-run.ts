import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as Y from 'yjs';
import { readUpdates } from '#lib/db/updates.ts';
import { newPageDocument } from '#lib/editor/client-ids.ts';
import { addGuest, openHouse } from '../../support/house.ts';
import { makeArticle, openPage, paragraphText, textOf, until, type Page } from '../../support/live.ts';

export interface CrashOptions {
  readonly kills: number;
  readonly writers: number;
  readonly articles: number;
  /** Also make the database refuse writes now and then. */
  readonly faults: boolean;
  readonly onRound?: (round: number, report: CrashReport) => void;
}

/** What was found; the three last must be 0. */
export interface CrashReport {
  kills: number;
  acknowledged: number;
  lost: number;
  doubled: number;
  /** Replicas that differ from the log after all have come back. */
  unequal: number;
}

const PROCESS = join(import.meta.dirname, '../../support/live-process.ts');

async function startProcess(folder: string, faults: boolean): Promise<{ child: ChildProcess; url: string }> {
  const own = { GALLEY_DATA: folder, PORT: '3999', LIVE_FAULTS: faults ? '1' : '0', NODE_ENV: 'test' } as const;
  const env: NodeJS.ProcessEnv = { ...process.env, ...own };
  const child = spawn(process.execPath, [PROCESS], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((done, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const match = /listening on (\d+)/.exec(chunk.toString());
      if (match?.[1]) done(match[1]);
    });
    child.once('exit', (code) => failed(new Error(`The server ended with ${code} before it listened`)));
  });
  return { child, url: `ws://127.0.0.1:${port}/collab` };
}

/** A writer: types tokens that occur nowhere else, and notes which of them it was told are saved. */
class Writer {
  readonly #name: number;
  readonly articleId: string;
  readonly #token: string;
  readonly doc = newPageDocument();
  readonly saved = new Set<string>();
  /** Tokens whose deletion was acknowledged. */
  readonly deleted = new Set<string>();
  #sent: { readonly kind: 'typed' | 'deleted'; readonly token: string }[] = [];
  #count = 0;
  #isSettled = false;
  page: Page | null = null;

  constructor(name: number, articleId: string, token: string) {
    this.#name = name;
    this.articleId = articleId;
    this.#token = token;
  }

  connect(url: string): void {
    const page = openPage(url, this.articleId, { token: this.#token, doc: this.doc, delay: 100 });
    this.page = page;
    let open = 0;
    this.#isSettled = false;
    page.provider.on('disconnect', () => (this.#isSettled = false));
    page.provider.on('unsyncedChanges', ({ number }: { number: number }) => {
      // The first exchange of a connection is acknowledged as a whole; after it, each answer is to the oldest update.
      if (number === 0) this.#isSettled = true;
      if (number < open && this.#isSettled) this.#acknowledged(number);
      open = number;
    });
  }

  #acknowledged(stillOpen: number): void {
    while (this.#sent.length > stillOpen) {
      const done = this.#sent.shift();
      if (done) (done.kind === 'typed' ? this.saved : this.deleted).add(done.token);
    }
  }

  write(): void {
    if (!this.#isSettled) return;
    const text = paragraphText(this.doc, Math.floor(Math.random() * 3));
    const words = text.toString();
    const mine = [...words.matchAll(/\(\d+\.\d+\)/g)].filter(
      ([token]) => this.saved.has(token) && !this.deleted.has(token),
    );
    const victim = Math.random() < 0.1 ? mine[Math.floor(Math.random() * mine.length)] : undefined;
    if (victim) {
      this.#sent.push({ kind: 'deleted', token: victim[0] });
      text.delete(victim.index, victim[0].length);
      return;
    }
    this.#count += 1;
    const token = `(${this.#name}.${this.#count})`;
    // Between tokens only: a token that is cut in two by another would look lost.
    const ends = [...words.matchAll(/\)/g)].map(({ index }) => index + 1);
    this.#sent.push({ kind: 'typed', token });
    text.insert(Math.random() < 0.2 ? 0 : (ends[Math.floor(Math.random() * ends.length)] ?? 0), token);
  }

  leave(): void {
    this.#isSettled = false;
    this.page?.leave();
    this.page = null;
    // What was under way may or may not have arrived; it is only counted once it is acknowledged again.
    this.#sent = [];
  }
}

async function loggedText(articleId: string): Promise<string> {
  const doc = new Y.Doc();
  for (const { update } of await readUpdates(articleId, 0)) Y.applyUpdate(doc, update);
  return textOf(doc);
}

/** Compares the log with what each writer had been told. */
async function compare(writers: readonly Writer[], report: CrashReport): Promise<void> {
  for (const articleId of new Set(writers.map((writer) => writer.articleId))) {
    const text = await loggedText(articleId);
    const found = new Map<string, number>();
    for (const [token] of text.matchAll(/\(\d+\.\d+\)/g)) found.set(token, (found.get(token) ?? 0) + 1);
    report.doubled += [...found.values()].filter((times) => times > 1).length;
    for (const writer of writers.filter((each) => each.articleId === articleId)) {
      report.lost += [...writer.saved].filter((token) => !found.has(token) && !isDeleting(writer, token)).length;
      report.lost += [...writer.deleted].filter((token) => found.has(token)).length;
    }
  }
}

/** A deletion that was sent and not acknowledged may have arrived all the same. */
function isDeleting(writer: Writer, token: string): boolean {
  return writer.deleted.has(token) || !textOf(writer.doc).includes(token);
}

async function typeFor(ms: number, writers: readonly Writer[]): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    for (const writer of writers) if (Math.random() < 0.5) writer.write();
    await delay(Math.random() * 8);
  }
}

/** Everybody comes in, with what was not saved before; all copies and the log must become equal. */
async function comeTogether(writers: readonly Writer[], url: string, report: CrashReport): Promise<void> {
  for (const writer of writers) writer.connect(url);
  const isDone = ({ page }: Writer): boolean => page?.provider.isSynced === true && !page.provider.hasUnsyncedChanges;
  await until('everybody has everything saved', () => writers.every(isDone), 20_000);
  for (const writer of writers) {
    const isEqual = async (): Promise<boolean> => textOf(writer.doc) === (await loggedText(writer.articleId));
    await until('a copy is equal to the log', isEqual, 10_000).catch(() => (report.unequal += 1));
  }
}

async function kill({ child }: { readonly child: ChildProcess }, writers: readonly Writer[]): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
  for (const writer of writers) writer.leave();
}

/**
 * Kills a server (SIGKILL) at random instants while people write, and compares what each was told is saved with what
 * the log holds, before anybody could send it again; then lets all come back, and compares the copies.
 */
export async function runCrashes({
  kills,
  writers: count,
  articles,
  faults,
  onRound,
}: CrashOptions): Promise<CrashReport> {
  const house = await openHouse();
  const report: CrashReport = { kills: 0, acknowledged: 0, lost: 0, doubled: 0, unequal: 0 };
  const guests = [];
  for (let index = 0; index < count; index += 1) guests.push(await addGuest('editor'));
  const ids: string[] = [];
  for (let index = 0; index < articles; index += 1) ids.push(await makeArticle(guests[0]?.id ?? '', '', '', ''));
  const writers = guests.map((guest, index) => new Writer(index, ids[index % ids.length] ?? '', guest.token));
  for (let round = 1; round <= kills; round += 1) {
    const server = await startProcess(house.folder, faults);
    await comeTogether(writers, server.url, report);
    await typeFor(150 + Math.random() * 700, writers);
    await kill(server, writers);
    await compare(writers, report);
    report.kills = round;
    report.acknowledged = writers.reduce((sum, { saved, deleted }) => sum + saved.size + deleted.size, 0);
    onRound?.(round, report);
  }
  const last = await startProcess(house.folder, false);
  await comeTogether(writers, last.url, report);
  await kill(last, writers);
  await compare(writers, report);
  await house.close();
  return report;
}
