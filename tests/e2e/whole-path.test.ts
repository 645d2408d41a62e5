import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleText, card, goToCard, marks, openArticle, selectWords } from './support/article.ts';
import type { Visitor } from './support/browser.ts';
import { openDesk } from './support/desk.ts';
import { addByCommand, EDITOR, REVIEWER, setUp, signIn } from './support/people.ts';

const TITLE = 'Ukraine Security Talks with Trump';
const sample = readFileSync(new URL('../../prisma/seed/sample-article.txt', import.meta.url), 'utf8');

/** Words as people read them: what an export must hold, whatever its mark-up. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}’'?]+/gu) ?? [];

/** What the export dialog gives as a clean text. */
async function exported(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: format }).check();
  const clean = dialog.getByRole('radio', { name: 'Clean text' });
  if (format !== 'Plain text') await clean.click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ]);
  await dialog.waitFor({ state: 'detached' });
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const { galley, visit } = await openDesk();

// One path through the product, in order: each step begins where the one before it ended.
describe('two people correct the sample article together', () => {
  let admin: Visitor;
  let editor: Visitor;
  let reviewer: Visitor;

  beforeAll(async () => {
    admin = await visit();
    editor = await visit();
    reviewer = await visit();
  });

  it('is set up by the first visitor with the one-time code, and by nobody after', async () => {
    await setUp(admin.page, galley);
    await admin.page.getByText(TITLE).first().waitFor();
    const late = await visit();
    await late.page.goto(galley.setupUrl ?? '');
    await late.page.waitForURL('**/sign-in**');
  });

  it('lets the admin add a reviewer, who sets their own password by the one-time link', async () => {
    await admin.page.goto('/admin/people');
    await admin.page.getByRole('button', { name: 'Add person' }).click();
    const dialog = admin.page.getByRole('dialog');
    await dialog.getByLabel('Name').fill(REVIEWER.name);
    await dialog.getByLabel('E-mail').fill(REVIEWER.email);
    await dialog.getByLabel('Role').selectOption('reviewer');
    await dialog.getByRole('button', { name: /add/i }).click();
    const link = admin.page.locator('input[value*="/invitations/"]');
    await reviewer.page.goto(await link.inputValue());
    await reviewer.page.getByLabel('Password', { exact: true }).fill(REVIEWER.password);
    await reviewer.page
      .getByRole('button', { name: /password/i })
      .last()
      .click();
    await reviewer.page.waitForURL('**/articles');
  });

  it('lets the command line add an editor, who signs in', async () => {
    addByCommand(galley, EDITOR, 'editor');
    await signIn(editor.page, EDITOR);
  });

  it('shows the sample article whole to both, and each to the other', async () => {
    await Promise.all([openArticle(editor.page, TITLE), openArticle(reviewer.page, TITLE)]);
    expect(wordsOf(await articleText(editor.page).innerText())).toEqual(wordsOf(sample));
    await editor.page.getByRole('banner').getByText('RR', { exact: true }).waitFor();
    await reviewer.page.getByRole('banner').getByText('EE', { exact: true }).waitFor();
  });

  it('lets the reviewer flag words with a proposed correction, which the editor sees at once', async () => {
    const { page } = reviewer;
    await selectWords(page, 'with with');
    await page.keyboard.press('g');
    await page.getByRole('button', { name: 'Propose words' }).click();
    await page.getByLabel('Proposed words').fill('with');
    await page.getByLabel('Note').fill('The word stands twice.');
    await page.getByRole('button', { name: 'Save' }).click();
    await marks(page, 'with with').waitFor();
    await goToCard(editor.page, 'with with', 'The word stands twice.');
  });

  it('lets the reviewer flag a factual error and the editor answer', async () => {
    const { page } = reviewer;
    await selectWords(page, 'the dissolution of Austria-Hungary');
    await page
      .getByRole('toolbar', { name: 'Selected words' })
      .getByRole('button', { name: /Factual/ })
      .click();
    await page.getByLabel('Note').fill('Austria-Hungary ended in 1918.');
    await page.keyboard.press('Control+Enter');
    await goToCard(editor.page, 'Austria-Hungary', 'Austria-Hungary ended in 1918.');
    await editor.page.keyboard.press('r');
    await editor.page.getByRole('form', { name: /reply/i }).getByRole('textbox').fill('The Soviet Union is meant.');
    await editor.page.keyboard.press('Control+Enter');
    const seen = await goToCard(page, 'Austria-Hungary', 'Austria-Hungary ended in 1918.');
    await seen.getByText('The Soviet Union is meant.').waitFor();
  });

  it('keeps a half-typed flag over a reload', async () => {
    const { page } = reviewer;
    await selectWords(page, 'Analysts are indicating');
    await page.keyboard.press('u');
    await page.getByLabel('Note').fill('Which analy');
    await page.reload();
    await page.getByLabel('Note').waitFor();
    await expect.poll(() => page.getByLabel('Note').inputValue()).toBe('Which analy');
    await page.getByLabel('Note').fill('Which analysts?');
    await page.keyboard.press('Control+Enter');
    await goToCard(editor.page, 'Analysts are indicating', 'Which analysts?');
  });

  it('keeps the text from the reviewer, and flags in their place while the editor types before them', async () => {
    await articleText(reviewer.page).click({ position: { x: 40, y: 10 } });
    await reviewer.page.keyboard.type('intruder');
    await articleText(editor.page).locator('p').first().click();
    await editor.page.keyboard.press('Control+Home');
    await editor.page.keyboard.type('Tonight: ');
    await articleText(reviewer.page).getByText('Tonight: ').waitFor();
    expect(await articleText(reviewer.page).innerText()).not.toContain('intruder');
    await marks(reviewer.page, 'with with').waitFor();
    await editor.page.getByText('All changes saved').waitFor();
  });

  it('puts an accepted correction into the text of both', async () => {
    await goToCard(editor.page, 'with with', 'The word stands twice.');
    await editor.page.keyboard.press('a');
    await articleText(reviewer.page).getByText('guaranteed with full withdrawal').waitFor();
    await articleText(editor.page).getByText('guaranteed with full withdrawal').waitFor();
  });

  it('takes an accepted correction back and accepts it again', async () => {
    const { page } = editor;
    await page.keyboard.press('d');
    await card(page, 'The word stands twice.').click();
    await page.keyboard.press('u');
    await articleText(reviewer.page).getByText('guaranteed with with full withdrawal').waitFor();
    await goToCard(page, 'with with', 'The word stands twice.');
    await page.keyboard.press('a');
    await articleText(reviewer.page).getByText('guaranteed with full withdrawal').waitFor();
  });

  it('asks why before it lets words stand', async () => {
    const { page } = editor;
    const asked = await goToCard(page, 'Analysts are indicating', 'Which analysts?');
    await page.keyboard.press('x');
    await page.getByLabel('Why does it stand?').fill('Named in the next edition.');
    await page.keyboard.press('Enter');
    await asked.getByText('Named in the next edition.').waitFor();
  });

  it('exports exactly the corrected article', async () => {
    const corrected = `Tonight: ${sample.replace('with with', 'with')}`;
    const text = await exported(editor.page, 'Plain text');
    expect(text.name).toMatch(/^Ukraine Security Talks with Trump.*\.txt$/);
    expect(wordsOf(text.text)).toEqual(wordsOf(corrected));
    const markdown = await exported(editor.page, 'Markdown');
    expect(markdown.text).toContain('# Tonight: Ukraine Security Talks with Trump');
    const page = await exported(editor.page, 'Web page');
    expect(page.text).not.toMatch(/<script|https?:\/\/[^"]*\.(css|js)/);
    const reader = await visit();
    await reader.page.setContent(page.text);
    expect(wordsOf(await reader.page.locator('body').innerText())).toEqual(wordsOf(corrected));
  });

  it('says what every format would hold, remembers the choice for the house, and gives every file', async () => {
    const { page } = editor;
    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    const outlook = dialog.getByRole('status', { name: 'What will be in the file' });
    // The last one was a web page, clean.
    await outlook.getByText('The text alone, without its').waitFor();
    await expect.poll(() => dialog.getByRole('radio', { name: 'Web page' }).isChecked()).toBe(true);
    const formats = await dialog
      .getByRole('group', { name: 'Format' })
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));
    expect(formats).toHaveLength(8);
    await dialog.getByRole('radio', { name: /^Word / }).check();
    await dialog.getByRole('radio', { name: 'With notes and changes' }).click();
    await outlook.getByText(/^\d+ notes?, \d+ changes?\.$/).waitFor();
    await dialog.getByRole('checkbox', { name: 'What is decided, too' }).uncheck();
    await outlook.getByText(/left out by your choice/).waitFor();
    await page.keyboard.press('Escape');
    const address = page
      .url()
      .replace('/articles/', '/api/v1/articles/')
      .replace(/[?#].*$/, '');
    for (const format of formats) {
      const answer = await page.request.get(`${address}/export?format=${format}`);
      expect(answer.status(), format).toBe(200);
      expect(answer.headers()['content-disposition'], format).toContain('Ukraine Security Talks');
    }
  });

  it('shows the same after a reload', async () => {
    await editor.page.reload();
    await goToCard(editor.page, 'Austria-Hungary', 'Austria-Hungary ended in 1918.');
    await articleText(editor.page).getByText('guaranteed with full withdrawal').waitFor();
  });

  it('had no error on anybody’s page', () => {
    expect([admin.troubles, editor.troubles, reviewer.troubles]).toEqual([[], [], []]);
  });
});
