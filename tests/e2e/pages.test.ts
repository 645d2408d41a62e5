import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectGoodLooks } from './support/accessibility.ts';
import type { Visitor } from './support/browser.ts';
import { openDesk } from './support/desk.ts';
import { ADMIN, setUp, signIn } from './support/people.ts';

const titles = (page: Page): Promise<string[]> => page.locator('[data-article-link]').allInnerTexts();

const { galley, visit } = await openDesk();

// One house from its first visitor on; each step begins where the one before it ended.
describe('the pages around the article', () => {
  let admin: Visitor;

  const newPage = async (): Promise<Page> => (await visit()).page;

  beforeAll(async () => {
    admin = await visit();
  });

  it('tell the first visitor without the code where to find it', async () => {
    const page = await newPage();
    await page.goto('/articles');
    await page.getByRole('heading', { name: 'Galley is not set up yet' }).waitFor();
    await expectGoodLooks(page);
    await page.goto('/setup?code=0000');
    await page.getByRole('heading', { name: 'This is not the set-up code' }).waitFor();
    expect(await page.getByLabel('Password').count()).toBe(0);
  });

  it('say what is missing in the set-up form, and set up', async () => {
    const { page } = admin;
    await page.goto(galley.setupUrl ?? '');
    await page.getByRole('button', { name: 'Set up Galley' }).click();
    await page.getByText('Use at least 10 characters.').waitFor();
    await expectGoodLooks(page);
    await setUp(page, galley);
    await page.getByRole('heading', { name: 'Articles' }).waitFor();
    await expectGoodLooks(page);
  });

  it('make an article from pasted Markdown, with the keyboard alone', async () => {
    const { page } = admin;
    await page.keyboard.press('n');
    await page.getByRole('dialog').waitFor();
    await expectGoodLooks(page);
    await page.getByLabel('Format').selectOption('md');
    await page.getByLabel('Text').fill('# Owls of the harbour\n\nThey *sleep*.');
    // Typed words don't vanish with a key pressed too often.
    await page.keyboard.press('Escape');
    await page.getByLabel('Text').focus();
    for (const _field of ['title', 'format', 'cancel', 'make']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/[\w-]+$/);
    await page.goto('/articles');
    await page.getByRole('link', { name: 'Owls of the harbour' }).waitFor();
  });

  it('make articles from several files, and say which could not be read and why', async () => {
    const { page } = admin;
    await page.getByRole('button', { name: 'New article' }).click();
    await page.getByRole('radio', { name: 'Choose files' }).click();
    await page.locator('input[type=file]').setInputFiles([
      { name: 'tides.txt', mimeType: 'text/plain', buffer: Buffer.from('Tides\n\nThey come and go.') },
      { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<h1>Gulls</h1><p>Loud.</p>') },
      { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') },
    ]);
    await page.getByText('2 of 3 files became articles, 1 could not be read').waitFor();
    await page.getByText('Only Word (.docx), text (.txt)').waitFor();
    await expectGoodLooks(page);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('link', { name: 'Gulls' }).waitFor();
    await expect.poll(() => titles(page)).toEqual(expect.arrayContaining(['Tides', 'Gulls', 'Owls of the harbour']));
  });

  it('find an article by its title, and walk the list with keys', async () => {
    const { page } = admin;
    await page.keyboard.press('/');
    await page.keyboard.type('HARBOUR owls');
    await expect.poll(() => titles(page)).toEqual(['Owls of the harbour']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => titles(page)).not.toHaveLength(1);
    const [first, second] = await titles(page);
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
    await page.keyboard.press('j');
    await expect.poll(focused).toBe(first);
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe(second);
    await page.keyboard.press('k');
    await expect.poll(focused).toBe(first);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('rename, move on and delete an article from its row', async () => {
    const { page } = admin;
    const choose = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: /^More for (Gulls|Herring)/ }).click();
      await page.getByRole(/^(Draft|In review|Ready)$/.test(name) ? 'menuitemradio' : 'menuitem', { name }).click();
    };
    await choose('Rename');
    await page.getByLabel('Title', { exact: true }).fill('Herring gulls');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Herring gulls' }).waitFor();
    // The focus is back on the button from which the dialog came.
    const named = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    await expect.poll(named).toBe('More for Herring gulls');
    await choose('Ready');
    await page.getByRole('listitem').filter({ hasText: 'Herring gulls' }).getByText('Ready', { exact: true }).waitFor();
    await choose('Delete');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => titles(page)).not.toContain('Herring gulls');
  });

  it('show within seconds what somebody else brings to the desk, and who is in an article', async () => {
    const other = await visit();
    await signIn(other.page, ADMIN);
    await other.page.getByRole('link', { name: 'Tides' }).click();
    await other.page.locator('.ProseMirror[contenteditable]').waitFor();
    const row = admin.page.getByRole('listitem').filter({ hasText: 'Tides' });
    await row.getByRole('img', { name: ADMIN.name }).waitFor({ timeout: 15_000 });
    await other.context.close();
    await row.getByRole('img', { name: ADMIN.name }).waitFor({ state: 'detached', timeout: 15_000 });
  });

  it('give a new person a link that works once, and shut out a disabled one', async () => {
    const { page } = admin;
    await page.goto('/admin/people');
    await page.getByRole('button', { name: 'Add person' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Rita Reader');
    await dialog.getByLabel('E-mail').fill('rita@example.org');
    await dialog.getByLabel('Role').selectOption('reader');
    await dialog.getByRole('button', { name: 'Add person' }).click();
    const link = await page.getByLabel('One-time link').inputValue();
    await expectGoodLooks(page);
    await page.getByRole('button', { name: 'Done' }).click();
    await expectGoodLooks(page);

    const rita = await newPage();
    await rita.goto(link);
    await expectGoodLooks(rita);
    await rita.getByLabel('Password', { exact: true }).fill('reads all day long');
    await rita.getByRole('button', { name: 'Set the password and sign in' }).click();
    await rita.waitForURL('**/articles');
    await rita.getByRole('link', { name: 'Tides' }).waitFor();
    expect(await rita.getByRole('button', { name: /New article|More for/ }).count()).toBe(0);
    await rita.goto('/admin/people');
    await rita.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    const thief = await newPage();
    await thief.goto(link);
    await thief.getByRole('heading', { name: 'This link does not work any more' }).waitFor();

    await page.getByRole('button', { name: 'More for Rita Reader' }).click();
    await page.getByRole('menuitem', { name: 'Disable' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Disable' }).click();
    await page.getByText('Disabled', { exact: true }).waitFor();
    await rita.goto('/articles');
    await rita.waitForURL('**/sign-in**');
  });

  it('show a new access token once, and revoke it', async () => {
    const { page } = admin;
    await page.goto('/account');
    await page.getByLabel('What the token is for').fill('Nightly export');
    await page.getByRole('button', { name: 'Make a token' }).click();
    const token = await page.getByLabel('Token “Nightly export”').inputValue();
    const asked = (): Promise<number> =>
      fetch(`${galley.url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } }).then(({ status }) => status);
    expect(await asked()).toBe(200);
    await expectGoodLooks(page);
    await page.reload();
    await page.getByText('Nightly export').waitFor();
    expect(await page.content()).not.toContain(token);
    await page.getByRole('button', { name: 'Revoke Nightly export' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('You have no tokens.').waitFor();
    await expect.poll(asked).toBe(401);
  });

  it('sign out everywhere at once, and come back to the page that was asked for', async () => {
    const other = await newPage();
    await signIn(other, ADMIN);
    await admin.page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await admin.page.getByRole('alertdialog').getByRole('button', { name: 'Sign out everywhere' }).click();
    await admin.page.waitForURL('**/sign-in');
    await other.goto('/account');
    await other.waitForURL('**/sign-in?next=%2Faccount');
    await expectGoodLooks(other);
    await other.getByLabel('E-mail').fill(ADMIN.email);
    await other.getByLabel('Password', { exact: true }).fill('not the password');
    await other.getByRole('button', { name: 'Sign in' }).click();
    await other.getByText('The e-mail address or the password is not right.').waitFor();
    await other.getByLabel('Password', { exact: true }).fill(ADMIN.password);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await other.waitForURL('**/account');
  });

  it('never send anybody to another site after signing in', async () => {
    const page = await newPage();
    await page.goto('/sign-in?next=//elsewhere.example/');
    await page.getByLabel('E-mail').fill(ADMIN.email);
    await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/articles');
    expect(new URL(page.url()).origin).toBe(galley.url);
  });

  it('had no error and no breach of the security policy on the admin’s page', () => {
    expect(admin.troubles).toEqual([]);
  });
});
