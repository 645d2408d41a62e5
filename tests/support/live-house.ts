import { afterAll, afterEach } from 'vitest';
import * as Y from 'yjs';
import type { Role } from '#lib/core/access/access.ts';
import { readUpdates } from '#lib/db/updates.ts';
import { addGuest, openHouse, type Guest } from './house.ts';
import { openPage, startLive, textOf, type LiveServer, type Page, type PageOptions } from './live.ts';

/** A house whose articles are live, and the people that a test file needs. */
export interface LiveHouse<Roles extends readonly Role[]> {
  readonly server: LiveServer;
  readonly guests: { readonly [index in keyof Roles]: Guest };
  /** Opens an article as a page of somebody's does; the page leaves at the end of the test. */
  open(articleId: string, by: Pick<Guest, 'token'>, options?: Omit<PageOptions, 'token'>): Page;
}

/** Opens such a house for the tests of the file that awaits this, with a guest for each role; it is closed after them. */
export async function openLiveHouse<const Roles extends readonly Role[]>(...roles: Roles): Promise<LiveHouse<Roles>> {
  const house = await openHouse();
  const server = await startLive();
  const guests: Guest[] = [];
  for (const role of roles) guests.push(await addGuest(role));
  const pages: Page[] = [];
  afterEach(() => {
    for (const page of pages.splice(0)) page.leave();
  });
  afterAll(async () => {
    await server.close();
    await house.close();
  });
  return {
    server,
    guests: guests as unknown as LiveHouse<Roles>['guests'],
    open(articleId, { token }, options = {}) {
      const page = openPage(server.url, articleId, { token, ...options });
      pages.push(page);
      return page;
    },
  };
}

/** How many updates an article's log holds. */
export async function countUpdates(articleId: string): Promise<number> {
  return (await readUpdates(articleId, 0)).length;
}

/** The text that an article's log makes, from its first update on. */
export async function textOfLog(articleId: string): Promise<string> {
  const doc = new Y.Doc();
  for (const { update } of await readUpdates(articleId, 0)) Y.applyUpdate(doc, update);
  return textOf(doc);
}
