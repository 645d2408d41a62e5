import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apiOf, sampleArticle, type Api } from './support/api.ts';
import { articleText } from './support/article.ts';
import type { Visitor } from './support/browser.ts';
import { openDesk } from './support/desk.ts';
import { ADMIN, addByCommand, EDITOR, setUp, signIn } from './support/people.ts';

/** How often words stand in a text. */
const times = (text: string, words: string): number => text.split(words).length - 1;

const keptNames = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

const { galley, visit } = await openDesk();

describe('an editor whose network fails', () => {
  let visitor: Visitor;
  let api: Api;
  let id: string;

  const serverText = async () => (await api.ask<{ text: string }>('GET', `/articles/${id}/text`)).text;
  const open = async (article = id): Promise<Page> => {
    const page = await visitor.context.newPage();
    await page.goto(`/articles/${article}`);
    await page.locator('.ProseMirror[contenteditable]').waitFor();
    await page.getByText('All changes saved').waitFor();
    return page;
  };
  /** Takes the network from one page. */
  const goOffline = async (page: Page): Promise<void> => {
    const devtools = await visitor.context.newCDPSession(page);
    const conditions = { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await devtools.send('Network.emulateNetworkConditions', conditions);
    await page.getByText('Offline').waitFor();
  };
  /** Types in a page that is offline, until the browser keeps it. */
  const typeKept = async (page: Page, words: string): Promise<void> => {
    await articleText(page).locator('p').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(words);
    await page.getByText(`Offline: ${words.length} changes kept here`).waitFor();
  };
  /** Types while the network is gone, and closes the page without having sent a word. */
  const typeOffline = async (words: string, article = id): Promise<void> => {
    const page = await open(article);
    await visitor.context.setOffline(true);
    await typeKept(page, words);
    expect(await keptNames(page)).toHaveLength(1);
    await page.close();
    await visitor.context.setOffline(false);
  };

  beforeAll(async () => {
    visitor = await visit();
    await setUp(visitor.page, galley);
    addByCommand(galley, EDITOR, 'editor');
    api = apiOf(galley, ADMIN);
    id = await sampleArticle(api);
  });

  // What one test leaves open, or the network it turned off, is nothing to the next one.
  afterEach(async () => {
    const [first, ...others] = visitor.context.pages();
    await Promise.all(others.map((page) => page.close()));
    await visitor.context.setOffline(false);
    expect(first).toBe(visitor.page);
  });

  it('goes on typing, and is sent once when the network is back', async () => {
    const page = await open();
    await visitor.context.setOffline(true);
    await typeKept(page, ' QUOKKA');
    expect(await serverText()).not.toContain('QUOKKA');
    await visitor.context.setOffline(false);
    await page.getByText('All changes saved').waitFor();
    expect(times(await serverText(), 'QUOKKA')).toBe(1);
    await expect.poll(() => keptNames(page)).toEqual([]);
  });

  it('is there again when the network was gone for a moment only', async () => {
    const page = await open();
    await visitor.context.setOffline(true);
    await visitor.context.setOffline(false);
    await page.getByText('All changes saved').waitFor();
    await articleText(page).locator('p').first().click();
    await page.keyboard.type('BETTONG ');
    await expect.poll(async () => times(await serverText(), 'BETTONG')).toBe(1);
  });

  it('finds the words again that were typed before the page was closed, and they arrive once', async () => {
    await typeOffline(' WOMBAT');
    await api.ask('GET', `/articles/${id}/text`);
    expect(await serverText()).not.toContain('WOMBAT');
    const page = await open();
    await expect.poll(async () => times(await articleText(page).innerText(), 'WOMBAT')).toBe(1);
    await expect.poll(async () => times(await serverText(), 'WOMBAT')).toBe(1);
    await expect.poll(() => keptNames(page)).toEqual([]);
    await page.close();
    const again = await open();
    expect(times(await articleText(again).innerText(), 'WOMBAT')).toBe(1);
  });

  it('sends from another open page of theirs what a page could not send before it was closed', async () => {
    const first = await open();
    await goOffline(first);
    await typeKept(first, ' KOWARI');
    const second = await open();
    // While the first page is there, they are that page's to send.
    expect(await articleText(second).innerText()).not.toContain('KOWARI');
    await first.close();
    await expect.poll(async () => times(await serverText(), 'KOWARI')).toBe(1);
    expect(times(await articleText(second).innerText(), 'KOWARI')).toBe(1);
    await expect.poll(() => keptNames(second)).toEqual([]);
  });

  it('never shows nor sends them for another person in the same browser, and sends them for the first one', async () => {
    await typeOffline(' NUMBAT');
    await visitor.context.clearCookies();
    await signIn(visitor.page, EDITOR);
    const other = await open();
    expect(await articleText(other).innerText()).not.toContain('NUMBAT');
    expect(await serverText()).not.toContain('NUMBAT');
    await other.close();
    await visitor.context.clearCookies();
    await signIn(visitor.page, ADMIN);
    await open();
    await expect.poll(async () => times(await serverText(), 'NUMBAT')).toBe(1);
  });

  it('does not send them in the name of somebody who signed in while the page was offline', async () => {
    const page = await open();
    await visitor.context.setOffline(true);
    await articleText(page).locator('p').first().click();
    await page.keyboard.type('BANDICOOT ');
    await page.getByText('Offline: 10 changes kept here').waitFor();
    await visitor.context.clearCookies();
    const { cookies } = await signedInElsewhere();
    await visitor.context.addCookies(cookies);
    await visitor.context.setOffline(false);
    await page.getByText('What you wrote is not sent in their name.').waitFor();
    expect(await serverText()).not.toContain('BANDICOOT');
    await page.close();
    await visitor.context.clearCookies();
    await signIn(visitor.page, ADMIN);
    await open();
    await expect.poll(async () => times(await serverText(), 'BANDICOOT')).toBe(1);
  });

  /** The cookies of the other editor, from another browser. */
  async function signedInElsewhere() {
    const other = await visit();
    await signIn(other.page, EDITOR);
    const cookies = await other.context.cookies();
    await other.context.close();
    return { cookies };
  }

  /** Nothing is answered to a deletion. */
  const deleteArticle = (article: string) =>
    fetch(`${galley.url}/api/v1/articles/${article}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${api.token}` },
    });

  it('is told at once when the article is deleted that they are in', async () => {
    const made = await api.ask<{ id: string }>('POST', '/articles', { text: 'One line.', format: 'txt' });
    const page = await open(made.id);
    await deleteArticle(made.id);
    await page.getByText('The article was deleted, or restored from a backup').waitFor();
    await page.getByText('Not saved').waitFor();
  });

  it('offers as text what was written in an article that was deleted meanwhile, until it is discarded', async () => {
    const made = await api.ask<{ id: string }>('POST', '/articles', {
      title: 'Short-lived',
      text: 'One line.',
      format: 'txt',
    });
    await typeOffline(' POTOROO', made.id);
    await deleteArticle(made.id);
    const page = await visitor.context.newPage();
    await page.goto(`/articles/${made.id}`);
    const offered = page.getByLabel('Lines that the server does not have');
    await offered.waitFor();
    expect(await offered.inputValue()).toContain('One line. POTOROO');
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => keptNames(page)).toEqual([]);
  });

  /** Signs out by the menu of the desk, up to the question about what was not sent. */
  const askToLeave = async (changes: number): Promise<void> => {
    await visitor.page.goto('/articles');
    await visitor.page.getByRole('button', { name: 'your account' }).click();
    await visitor.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await visitor.page.getByRole('dialog', { name: `${changes} changes of yours are not saved` }).waitFor();
  };

  it('is asked at sign-out what becomes of unsent edits: kept, they wait for their author and nobody else', async () => {
    await typeOffline(' DUNNART');
    await askToLeave(8);
    await visitor.page.getByRole('button', { name: 'Cancel' }).click();
    expect(await keptNames(visitor.page)).toHaveLength(1);
    await askToLeave(8);
    await visitor.page.getByRole('button', { name: 'Keep and sign out' }).click();
    await visitor.page.waitForURL('**/sign-in**');
    expect(await keptNames(visitor.page)).toHaveLength(1);
    await signIn(visitor.page, EDITOR);
    const other = await open();
    expect(await articleText(other).innerText()).not.toContain('DUNNART');
    expect(await serverText()).not.toContain('DUNNART');
    await other.close();
    await visitor.context.clearCookies();
    await signIn(visitor.page, ADMIN);
    await open();
    await expect.poll(async () => times(await serverText(), 'DUNNART')).toBe(1);
  });

  it('may have them deleted at sign-out: then nothing of them is in the browser', async () => {
    await typeOffline(' BILBY');
    await askToLeave(6);
    await visitor.page.getByRole('button', { name: 'Delete and sign out' }).click();
    await visitor.page.waitForURL('**/sign-in**');
    await expect.poll(() => keptNames(visitor.page)).toEqual([]);
    await signIn(visitor.page, ADMIN);
    await open();
    expect(await serverText()).not.toContain('BILBY');
  });

  it('is offered, as text, what was written before the article was restored from a backup; nothing of it is merged', async () => {
    const made = await api.ask<{ id: string }>('POST', '/articles', {
      title: 'Restored meanwhile',
      text: 'One line.',
      format: 'txt',
    });
    const backup = join(mkdtempSync(join(tmpdir(), 'galley-backup-')), 'house.db');
    galley.command(['backup', backup]);
    const staying = await open(made.id);
    await typeOffline(' QUOLL', made.id);
    await galley.restart(() => galley.command(['restore', backup]));
    // The page that was open all the time is signed out with everybody else.
    await staying.getByText('You are signed out.').waitFor();
    await signIn(visitor.page, ADMIN);
    const page = await visitor.context.newPage();
    await page.goto(`/articles/${made.id}`);
    const offered = page.getByLabel('Lines that the server does not have');
    await offered.waitFor();
    expect(await offered.inputValue()).toBe('One line. QUOLL');
    expect(await articleText(page).innerText()).not.toContain('QUOLL');
    await page.getByRole('button', { name: 'Keep for later' }).click();
    await page.reload();
    await offered.waitFor();
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => keptNames(page)).toEqual([]);
  });
});
