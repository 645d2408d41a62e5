import { beforeAll, describe, expect, it } from 'vitest';
import { expectGoodLooks } from './support/accessibility.ts';
import { apiOf, flagEvenly, sampleArticle, type Api } from './support/api.ts';
import type { Visitor } from './support/browser.ts';
import { openDesk } from './support/desk.ts';
import { addByCommand, ADMIN, EDITOR, REVIEWER, signIn } from './support/people.ts';

const { galley, visit } = await openDesk();

// One house; each step begins where the one before it ended.
describe('finding, and being told', () => {
  let admin: Visitor;
  let reviewer: Api;
  let adminApi: Api;
  let articleId: string;
  let flags: string[];

  const open = async () => {
    await admin.page.goto(`/articles/${articleId}`);
    await admin.page.locator('.ProseMirror [data-annotation]').first().waitFor();
  };
  /** Marks in the text: what passes the filters. */
  const drawn = () =>
    admin.page.locator('.ProseMirror').evaluate((text) => {
      const marks = [...text.querySelectorAll<HTMLElement>('[data-annotation]')];
      return new Set(marks.map((mark) => mark.dataset['annotation'])).size;
    });

  /** What the desk says is new to the admin in an article. */
  const newsOf = async (id: string): Promise<unknown> => {
    const { items } = await adminApi.ask<{ items: { id: string; news: unknown }[] }>('GET', '/articles');
    return items.find((article) => article.id === id)?.news ?? null;
  };

  beforeAll(async () => {
    addByCommand(galley, ADMIN, 'admin');
    addByCommand(galley, REVIEWER, 'reviewer');
    addByCommand(galley, EDITOR, 'editor');
    reviewer = apiOf(galley, REVIEWER);
    adminApi = apiOf(galley, ADMIN);
    articleId = await sampleArticle(reviewer);
    flags = await flagEvenly(reviewer, articleId, 12);
    admin = await visit();
    await signIn(admin.page, ADMIN);
  });

  it('filters by words and sides, says so in the address, and goes back with the browser', async () => {
    const { page } = admin;
    await open();
    await expect.poll(drawn).toBe(12);
    await page.locator('body').press('/');
    const panel = page.getByRole('dialog', { name: 'Filters' });
    await panel.getByRole('searchbox').fill('flag number 1');
    // 1, 10 and 11.
    await expect.poll(drawn).toBe(3);
    await panel.getByText('3 are listed.').waitFor();
    await panel.getByRole('checkbox', { name: /Factual/ }).check();
    await expect.poll(drawn).toBe(2);
    await expectGoodLooks(page);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('flag number 1');
    await page.reload();
    await page.locator('.ProseMirror [data-annotation]').first().waitFor();
    await expect.poll(drawn).toBe(2);
    await page.goBack();
    await expect.poll(drawn).toBe(3);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await expect.poll(drawn).toBe(12);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  it('keeps filters under a name, and brings them back', async () => {
    const { page } = admin;
    await page.locator('body').press('/');
    const panel = page.getByRole('dialog', { name: 'Filters' });
    await panel.getByRole('checkbox', { name: /Unsupported/ }).check();
    await panel.getByRole('button', { name: 'Save these filters…' }).click();
    await panel.getByLabel('Name of the view').fill('Sources wanted');
    await panel.getByLabel('Share it with the house').check();
    await panel.getByRole('button', { name: 'Save the view' }).click();
    await panel.getByRole('button', { name: 'Shared Sources wanted', exact: true }).waitFor();
    await panel.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(drawn).toBe(12);
    await panel.getByRole('button', { name: 'Shared Sources wanted', exact: true }).click();
    await expect.poll(drawn).toBe(4);
    const { items } = await reviewer.ask<{ items: { name: string; query: string }[] }>('GET', '/views');
    expect(items).toMatchObject([{ name: 'Sources wanted', query: 'category=unsupported' }]);
    await panel.getByRole('button', { name: 'Delete the view Sources wanted' }).click();
    await panel.getByRole('button', { name: 'Clear all' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(drawn).toBe(12);
  });

  it('lists all flags as a table, in any order, decides in it and goes to a card from it', async () => {
    const { page } = admin;
    await page.locator('body').press('o');
    const table = page.getByRole('table');
    await expect.poll(() => table.getByRole('row').count()).toBe(13);
    await expectGoodLooks(page);
    await table.getByRole('button', { name: 'Category' }).click();
    await page.locator('th[aria-sort=ascending]').filter({ hasText: 'Category' }).waitFor();
    const row = table.getByRole('row').filter({ hasText: 'Flag number 3.' });
    await row.getByRole('button', { name: 'Fixed' }).press('Enter');
    await expect.poll(() => table.getByRole('row').count()).toBe(12);
    // The focus stays in the table although the row is gone.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('tbody') !== null)).toBe(true);
    await table.getByRole('row').filter({ hasText: 'Flag number 7.' }).getByRole('link').press('Enter');
    await table.waitFor({ state: 'detached' });
    const card = page.locator('[data-card][aria-current="true"]').filter({ hasText: 'Flag number 7.' });
    await card.waitFor();
    await expect.poll(() => card.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('shows in a strip where flags are; a press goes there', async () => {
    const { page } = admin;
    const strip = page.locator('[data-overview]');
    const box = await strip.boundingBox();
    expect(box).not.toBeNull();
    await strip.click({ position: { x: 4, y: (box?.height ?? 0) - 3 } });
    await page.locator('[data-card][aria-current="true"]').filter({ hasText: 'Flag number 11.' }).waitFor();
  });

  it('counts what others tell one in the bell, leads to it, and marks it as read', async () => {
    const { page } = admin;
    await page.getByRole('link', { name: 'Inbox, nothing unread' }).waitFor();
    await reviewer.ask('POST', `/annotations/${flags[5]}/replies`, { body: `@${ADMIN.name}, what do you say?` });
    await page.getByRole('link', { name: 'Inbox, 1 unread' }).click();
    const notice = page.getByRole('listitem').filter({ hasText: `${REVIEWER.name} mentioned you` });
    await notice.waitFor();
    await expectGoodLooks(page);
    await notice.getByRole('link').click();
    await page.locator('[data-card][aria-current="true"]').filter({ hasText: 'Flag number 5.' }).waitFor();
    await page.getByRole('link', { name: 'Inbox, nothing unread' }).waitFor();
    await page.getByRole('link', { name: 'Inbox, nothing unread' }).click();
    await page.getByRole('radio', { name: 'Unread 0' }).click();
    await page.getByRole('heading', { name: 'Nothing unread' }).waitFor();
  });

  it('says on the desk and in the article what is new since one was there', async () => {
    const { page } = admin;
    await page.goto('/articles');
    // What was answered before may not have been in sight for long enough.
    await page.evaluate(
      ([id]) =>
        fetch(`/api/v1/articles/${id}/seen`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ event: 1_000_000, all: true }),
        }).then(({ ok }) => ok),
      [articleId],
    );
    await expect.poll(() => newsOf(articleId)).toEqual({ made: 0, changed: 0, text: false });
    const added = await flagEvenly(reviewer, articleId, 2);
    const row = page.getByRole('listitem').filter({ hasText: 'Since your last visit' });
    await row.getByText('2 new').waitFor();
    await row.getByRole('link').click();
    await page.locator('.ProseMirror [data-annotation]').first().waitFor();
    const next = page.getByRole('button', { name: /^2 new/ });
    await next.waitFor();
    for (const _step of added) {
      await next.click();
      await page.locator('[data-card][aria-current="true"] [data-unseen]').filter({ hasText: 'New' }).waitFor();
    }
    await page.getByRole('button', { name: 'Call all of it seen' }).click();
    await next.waitFor({ state: 'detached' });
    await page.goto('/articles');
    await page.getByRole('listitem').first().waitFor();
    await expect.poll(() => newsOf(articleId)).toEqual({ made: 0, changed: 0, text: false });
  });

  it('marks the paragraphs that others edited meanwhile', async () => {
    const { page } = admin;
    const { id } = await adminApi.ask<{ id: string }>('POST', '/articles', {
      text: 'The first line stands.\n\nThe second lien is wrong.',
      format: 'md',
    });
    await page.goto(`/articles/${id}`);
    await page.locator('.ProseMirror').waitFor();
    await expect.poll(() => newsOf(id)).not.toBeNull();
    await page.goto('/articles');
    const flag = { kind: 'flag', category: 'garbled', replacement: 'line', target: { quote: { exact: 'lien' } } };
    const { id: flagId } = await reviewer.ask<{ id: string }>('POST', `/articles/${id}/annotations`, flag);
    await apiOf(galley, EDITOR).ask('POST', `/annotations/${flagId}/decision`, { decision: 'accepted' });
    await expect.poll(() => newsOf(id)).toMatchObject({ text: true });
    await page.goto(`/articles/${id}`);
    await page.locator('[data-edited-mark]').waitFor();
    expect(await page.locator('[data-edited-mark]').count()).toBe(1);
  });

  it('tells screen readers what others do, a few at a time', async () => {
    const { page } = admin;
    await open();
    await flagEvenly(reviewer, articleId, 3);
    // On a busy machine they may come too far apart to be told together.
    const told = new Map<string, number>();
    const flagsTold = async () => {
      for (const words of await page.getByRole('status').allInnerTexts()) {
        const many = new RegExp(`(\\d) new flags by ${REVIEWER.name}`).exec(words);
        if (many) told.set(words, Number(many[1]));
        else if (words.includes(`${REVIEWER.name} flagged`)) told.set(words, 1);
      }
      return [...told.values()].reduce((sum, count) => sum + count, 0);
    };
    await expect.poll(flagsTold).toBe(3);
  });

  it('lets admins add, order and retire categories, which pages that are open offer at once', async () => {
    const { page } = await visit();
    await signIn(page, ADMIN);
    await page.goto('/admin/categories');
    await page.getByRole('button', { name: 'Add category' }).click();
    await page.getByLabel('Name').fill('Legal risk');
    await page.getByLabel('Guideline').fill('Ask the lawyer.');
    await page.getByRole('radio', { name: 'violet' }).check();
    await expectGoodLooks(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Add category' }).click();
    const list = page.getByRole('list', { name: 'Categories', exact: true });
    await list.getByRole('heading', { name: /Legal risk/ }).waitFor();
    // The first admin's page is open on the article all the while.
    const footer = admin.page.getByRole('group', { name: 'Open, by category' });
    await footer.getByText('Legal risk').waitFor();
    await page.getByRole('button', { name: 'Move Legal risk up' }).click();
    await expect.poll(() => list.getByRole('heading').nth(2).innerText()).toContain('Legal risk');
    await page.getByRole('button', { name: 'Retire Legal risk' }).click();
    await page.getByRole('list', { name: 'Retired categories' }).getByText('Legal risk').waitFor();
    await expectGoodLooks(page);
    await footer.getByText('Legal risk').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('lets one change one’s name and password', async () => {
    const { page } = await visit();
    await signIn(page, REVIEWER);
    await page.goto('/account');
    await page.getByLabel('Name', { exact: true }).fill('Remy Renamed');
    await page.getByRole('button', { name: 'Save the name' }).click();
    await page.getByText('Others see you as Remy Renamed now.').first().waitFor();
    const change = async (current: string) => {
      await page.getByLabel('Present password').fill(current);
      await page.getByLabel('New password').fill('another good password');
      await page.getByRole('button', { name: 'Change the password' }).click();
    };
    await change('not the password');
    await page.getByText('The present password is not right.').waitFor();
    await expectGoodLooks(page);
    await change(REVIEWER.password);
    await page.getByText('Your password is changed.').first().waitFor();
    await page.goto('/account');
    await page.getByRole('heading', { name: 'Your account' }).waitFor();
    await page.context().close();
  });

  it('had no error and no breach of the security policy on the admin’s page', () => {
    expect(admin.troubles).toEqual([]);
  });
});
