import { beforeAll, describe, expect, it } from 'vitest';
import { seriousProblemsByDayAndNight } from './support/accessibility.ts';
import { apiOf, sampleArticle, type Api } from './support/api.ts';
import { articleText, card, goToCard, marks, openArticle, selectWords } from './support/article.ts';
import type { Visitor } from './support/browser.ts';
import { openDesk } from './support/desk.ts';
import { addByCommand, ADMIN, EDITOR, REVIEWER, setUp, signIn } from './support/people.ts';

const TITLE = 'Ukraine Security Talks with Trump';

interface Counts {
  readonly found: number;
  readonly new: number;
  readonly kept: number;
}

interface Flag {
  readonly id: string;
  readonly origin: { readonly check?: string };
  readonly target: { readonly quote: { readonly exact: string } };
}

const { galley, visit } = await openDesk();

// In order: each step begins where the one before it ended.
describe('the first pass on the article page', () => {
  let admin: Visitor;
  let editor: Visitor;
  let api: Api;
  let id: string;
  const openFlags = async (): Promise<readonly Flag[]> =>
    (await api.ask<{ items: readonly Flag[] }>('GET', `/articles/${id}/annotations?status=open`)).items;

  beforeAll(async () => {
    admin = await visit();
    editor = await visit();
    await setUp(admin.page, galley);
    addByCommand(galley, EDITOR, 'editor');
    addByCommand(galley, REVIEWER, 'reviewer');
    api = apiOf(galley, ADMIN);
    id = await sampleArticle(api);
  });

  it('finds the errors of the sample when an editor presses Check, and says how many', async () => {
    await signIn(editor.page, EDITOR);
    await openArticle(editor.page, TITLE);
    await editor.page.getByRole('button', { name: 'Check', exact: true }).click();
    await editor.page
      .getByText(/^\d+ found: \d+ garbled/)
      .first()
      .waitFor();
    await marks(editor.page, 'with with').first().waitFor();
    const flag = await goToCard(editor.page, 'with with', 'repeats itself');
    await flag.getByText('check · doubled words').waitFor();
    expect(await seriousProblemsByDayAndNight(editor.page)).toEqual([]);
  });

  it('accepts what it proposes with one key', async () => {
    await editor.page.keyboard.press('a');
    await expect.poll(() => articleText(editor.page).innerText()).not.toContain('with with');
    await card(editor.page, 'repeats itself').waitFor({ state: 'detached' });
  });

  it('lets a finding stand with one key, and it does not come back', async () => {
    const { page } = editor;
    await goToCard(page, 'stKEs', 'stKEs');
    await page.keyboard.press('x');
    await page.getByText('Stet: the passage stands.', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    // The key does what the button does; from inside the text it is held with Ctrl+Alt.
    await page.keyboard.press('Control+Alt+p');
    await page
      .getByText(/^\d+ found: .*none new/)
      .first()
      .waitFor();
    const again = await api.ask<Counts>('POST', `/articles/${id}/check`);
    expect([again.new, again.kept]).toEqual([0, again.found]);
    const items = await openFlags();
    expect(items.filter(({ target }) => target.quote.exact === 'stKEs')).toEqual([]);
  });

  it('decides all flags of one rule at once', async () => {
    const { page } = editor;
    const flags = (await openFlags()).filter(({ origin }) => origin.check === 'vague-attribution/group');
    expect(flags.length).toBeGreaterThan(1);
    await page.goto(`/articles/${id}?annotation=${flags[0]?.id}`);
    const flag = page.locator(`[data-card="${flags[0]?.id}"]`);
    await flag.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: `Decide all ${flags.length} together` }).click();
    const dialog = page.getByRole('dialog', { name: `Decide ${flags.length} together` });
    await dialog.getByRole('radio', { name: 'Stet' }).click();
    await dialog.getByLabel('Why do they stand?').fill('Sources are protected.');
    await dialog.getByRole('button', { name: `Decide ${flags.length}` }).click();
    await page.getByText(`${flags.length} decided.`).first().waitFor();
    expect((await openFlags()).filter(({ origin }) => origin.check === 'vague-attribution/group')).toEqual([]);
  });

  it('has no button for who may not check', async () => {
    const reviewer = await visit();
    await signIn(reviewer.page, REVIEWER);
    await openArticle(reviewer.page, TITLE);
    await reviewer.page.getByRole('button', { name: 'Export' }).waitFor();
    expect(await reviewer.page.getByRole('button', { name: 'Check', exact: true }).count()).toBe(0);
  });

  it('shows admins how often each rule was right, and mutes one', async () => {
    const { page } = admin;
    await page.goto('/admin/checks');
    const row = page.getByRole('listitem').filter({ hasText: 'doubled words: repeated' });
    await row.getByText('1 right, 0 let stand').waitFor();
    await row.getByText('100%').waitFor();
    await row.getByRole('button', { name: 'Mute' }).click();
    await row.getByText('Muted', { exact: true }).waitFor();
    await row.getByRole('button', { name: 'Try doubled words: repeated on past articles' }).click();
    await row.getByText(/^On past articles it would flag /).waitFor();
    await row.getByRole('button', { name: 'Switch on' }).click();
    await row.getByRole('button', { name: 'Mute' }).waitFor();
    await page.getByRole('textbox', { name: 'Words' }).fill('Kiev = Kyiv');
    await page.getByRole('button', { name: 'Save the words' }).click();
    await page.getByText('Saved. It counts from the next check on.', { exact: true }).waitFor();
    expect(await seriousProblemsByDayAndNight(page)).toEqual([]);
  });

  it('runs over a new article unless that is not wanted', async () => {
    const { page } = editor;
    await page.goto('/articles');
    await page.keyboard.press('n');
    await expect.poll(() => page.getByLabel('Look for errors').isChecked()).toBe(true);
    await page.getByLabel('Text').fill('A short note\n\nShe met with with him, said Ann Miller.');
    await page.getByRole('button', { name: 'Make the article' }).click();
    await page.locator('.ProseMirror[contenteditable]').waitFor();
    await marks(page, 'with with').first().waitFor();
  });

  it('takes a flag back by itself when somebody mends the words', async () => {
    const { page } = editor;
    await selectWords(page, 'with with');
    await page.keyboard.type('with');
    await expect.poll(() => articleText(page).locator('[data-annotation]').count(), { timeout: 20_000 }).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => marks(page, 'with with').count(), { timeout: 20_000 }).toBeGreaterThan(0);
  });

  it('marks a slip while somebody writes, until the server flags it, and it can be made one’s own', async () => {
    const { page } = editor;
    await articleText(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' They must to leave the house.');
    const local = articleText(page).locator('.local-mark');
    await local.filter({ hasText: 'must to leave' }).waitFor();
    expect(await local.first().getAttribute('title')).toContain('should read');
    await marks(page, 'must to leave').first().waitFor({ timeout: 20_000 });
    await expect.poll(() => local.count()).toBe(0);
    await goToCard(page, 'must to leave', 'should read');
    await page.keyboard.press('y');
    await page.getByText(/^It is your flag now/).waitFor();
    const own = new URL(page.url()).pathname.split('/').at(-1);
    const { items } = await api.ask<{ items: (Flag & { origin: { person?: { name: string } } })[] }>(
      'GET',
      `/articles/${own}/annotations?status=open`,
    );
    const flag = items.find(({ target }) => target.quote.exact === 'must to leave');
    expect(flag?.origin.person?.name).toBe(EDITOR.name);
  });

  it('keeps words of one article from being flagged in it', async () => {
    const { page } = editor;
    await articleText(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' The largescale plan was approved, said Ann Miller.');
    await marks(page, 'largescale').first().waitFor({ timeout: 20_000 });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^State: / }).click();
    await page.getByRole('menuitem', { name: 'Words of this article…' }).click();
    await page.getByRole('textbox', { name: 'Words' }).fill('largescale');
    await page.getByRole('button', { name: 'Save the words' }).click();
    await expect.poll(() => marks(page, 'largescale').count(), { timeout: 20_000 }).toBe(0);
  });
});
