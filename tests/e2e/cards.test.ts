import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiOf, sampleArticle, type Api } from './support/api.ts';
import { marks, selectWords } from './support/article.ts';
import type { Visitor } from './support/browser.ts';
import { openDesk } from './support/desk.ts';
import { ADMIN, addByCommand, REVIEWER, setUp, signIn } from './support/people.ts';

interface Annotation {
  readonly id: string;
  readonly status: string;
  readonly originalExact: string;
  readonly target: { readonly whole?: true };
  readonly anchor: { readonly state: string; readonly text: string };
  readonly replies: readonly { readonly body: string }[];
  readonly decision: { readonly decision: string; readonly into: string | null } | null;
}

const { galley, visit } = await openDesk();

describe('an editor at the cards', () => {
  let visitor: Visitor;
  let page: Page;
  let admin: Api;
  let reviewer: Api;
  let article: string;
  /** Long words of the article in its order, none there twice: each test has its own. */
  let words: readonly string[];

  beforeAll(async () => {
    visitor = await visit();
    ({ page } = visitor);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await setUp(page, galley);
    addByCommand(galley, REVIEWER, 'reviewer');
    admin = apiOf(galley, ADMIN);
    reviewer = apiOf(galley, REVIEWER);
    article = await sampleArticle(admin);
    const { text } = await admin.ask<{ text: string }>('GET', `/articles/${article}/text`);
    words = Array.from(text.matchAll(/\p{L}{8,}/gu), ([one]) => one).filter((one) => text.split(one).length === 2);
  });
  const word = (index: number) => words[index] ?? '';
  const flag = (by: Api, index: number, fields: object = {}) =>
    by.ask<Annotation>('POST', `/articles/${article}/annotations`, {
      kind: 'flag',
      category: 'unsupported',
      target: { quote: { exact: word(index) } },
      ...fields,
    });
  const read = (id: string) => admin.ask<Annotation>('GET', `/annotations/${id}`);
  const cardOf = (id: string, on = page) => on.locator(`[data-card="${id}"]`);
  const markOf = (id: string, on = page) => on.locator(`.ProseMirror [data-annotation~="${id}"]`).first();

  /** Opens the article at one of its annotations. */
  async function openAt(id: string, on = page): Promise<void> {
    await on.goto(`/articles/${article}?annotation=${id}`);
    await on.locator('.ProseMirror[contenteditable]').waitFor();
    await on.locator(`[data-card="${id}"][aria-current="true"]`).waitFor();
    await markOf(id, on).waitFor();
  }

  it('mentions a colleague by keyboard, who is told', async () => {
    const { id } = await flag(admin, 0);
    await openAt(id);
    await page.keyboard.press('r');
    await page.getByLabel('Your reply').waitFor();
    await page.keyboard.type('Ask @rem');
    await page.getByRole('option', { name: REVIEWER.name }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Your reply' }).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    await page.keyboard.type('about it, see javascript:alert(1) and https://example.org/a.');
    await page.keyboard.press('Control+Enter');
    const replies = cardOf(id).getByRole('list', { name: 'Replies' });
    await replies.getByText(`@${REVIEWER.name}`, { exact: true }).waitFor();
    const links = await replies
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('rel')]));
    expect(links).toEqual([['https://example.org/a', 'noopener noreferrer nofollow']]);
    // The form is gone, and the keyboard is still where the person is.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-card'))).toBe(id);
    const inbox = await reviewer.ask<{ items: { kind: string; annotationId: string }[] }>('GET', '/me/inbox');
    expect(inbox.items).toEqual([expect.objectContaining({ kind: 'mention', annotationId: id })]);
  });

  it('merges the flags on the same words, shows what came with them, and parts them again', async () => {
    const stays = await flag(admin, 4, { body: 'Who says so?' });
    const twin = await flag(reviewer, 4, { body: 'No source is named.' });
    await reviewer.ask('POST', `/annotations/${twin.id}/evidence`, { stance: 'supports', citation: 'A poll of 2025' });
    await reviewer.ask('POST', `/annotations/${twin.id}/replies`, { body: 'There is a poll.' });
    await openAt(stays.id);
    await cardOf(stays.id).getByText('One other on these words').waitFor();
    await page.keyboard.press('m');
    const merged = cardOf(stays.id).getByRole('list', { name: 'Merged into this one' });
    for (const said of ['No source is named.', 'A poll of 2025', 'There is a poll.'])
      await merged.getByText(said).waitFor();
    await expect.poll(async () => (await read(twin.id)).decision).toMatchObject({ decision: 'merged', into: stays.id });
    await merged.getByRole('button', { name: 'Part again' }).click();
    await merged.waitFor({ state: 'detached' });
    await expect.poll(async () => (await read(twin.id)).status).toBe('open');
  });

  it('sets proposals for the same words beside each other, and leaves the others to be decided', async () => {
    const one = await flag(admin, 8, { replacement: 'ONE' });
    const other = await flag(reviewer, 8, { replacement: 'OTHER' });
    await openAt(one.id);
    const beside = cardOf(one.id).getByRole('region', { name: 'Proposals for these words' });
    for (const proposed of ['ONE', 'OTHER'])
      await beside
        .locator('ins')
        .filter({ hasText: new RegExp(`^${proposed}$`) })
        .waitFor();
    await page.keyboard.press('a');
    await page.getByText('Another proposal for these words is still to be decided.').first().waitFor();
    // Its words are gone: it waits in the tray, where the work comes by at its end.
    // (It opens by itself when the loop had come to that one already.)
    const tray = page.getByRole('button', { name: '1 without a place' });
    await tray.waitFor();
    await expect
      .poll(async () => {
        if ((await tray.getAttribute('aria-expanded')) === 'false') await tray.click();
        return cardOf(other.id).getByText('To decide: the words changed.').isVisible();
      })
      .toBe(true);
    expect(await read(other.id)).toMatchObject({ status: 'open', decision: null });
    await page.keyboard.press('u');
    await marks(page, word(8)).first().waitFor();
    await expect.poll(async () => (await read(one.id)).status).toBe('open');
  });

  it('goes from words in the text to their card and back, with the caret where it was', async () => {
    const { id } = await flag(admin, 12);
    await openAt(id);
    const marked = markOf(id);
    await marked.click();
    await page.keyboard.type('x');
    await expect.poll(() => marked.textContent()).toHaveLength(word(12).length + 1);
    // Then and now.
    const line = cardOf(id).getByText('edited since');
    await expect.poll(() => line.textContent()).toContain(word(12));
    await expect.poll(async () => (await line.textContent())?.includes(`now ${await marked.textContent()}`)).toBe(true);
    /** What stands before the caret in its block. */
    const caret = () =>
      page.evaluate(() => {
        const { anchorNode, anchorOffset } = document.getSelection() ?? { anchorNode: null, anchorOffset: 0 };
        const block = anchorNode?.parentElement?.closest('p, li, h1, h2, h3');
        if (!anchorNode || !block) return null;
        const range = document.createRange();
        range.setStart(block, 0);
        range.setEnd(anchorNode, anchorOffset);
        return range.toString();
      });
    const before = await caret();
    expect(before).toMatch(/x$/);
    await page.keyboard.press('Control+Alt+Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-card'))).toBe(id);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.isContentEditable))
      .toBe(true);
    expect(await caret()).toEqual(before);
  });

  it('a quick click on words that are flagged puts the caret where it was made', async () => {
    const [first, second] = [await flag(admin, 28), await flag(admin, 40)];
    await openAt(first.id);
    for (const [{ id }, index] of [
      [second, 40],
      [first, 28],
    ] as const) {
      await markOf(id).click();
      await page.locator(`[data-card="${id}"][aria-current="true"]`).waitFor();
      await page.keyboard.press('Shift+ArrowRight');
      const letter = await page.evaluate(() => {
        const range = getSelection()?.getRangeAt(0);
        return { letter: String(range), words: range?.startContainer.parentElement?.textContent };
      });
      expect(letter.words).toBe(word(index));
      expect(word(index)).toContain(letter.letter);
    }
  });

  it('shows a reply to the other person as its author edits and deletes it', async () => {
    const { id } = await flag(admin, 20);
    await openAt(id);
    await page.keyboard.press('r');
    await page.getByLabel('Your reply').fill('A first thought.');
    await page.keyboard.press('Control+Enter');
    const own = cardOf(id).getByRole('listitem').filter({ hasText: 'A first thought.' });
    await own.waitFor();
    const other = await visit();
    await signIn(other.page, REVIEWER);
    await openAt(id, other.page);
    const seen = cardOf(id, other.page).getByRole('list', { name: 'Replies' });
    await seen.getByText('A first thought.').waitFor();
    expect(await seen.getByRole('button').count()).toBe(0);
    await own.getByRole('button', { name: 'edit' }).click();
    await page.getByRole('form', { name: 'Edit reply' }).getByRole('textbox').fill('A second thought.');
    await page.getByRole('button', { name: 'Save' }).click();
    await seen.getByText('A second thought.').waitFor();
    await seen.getByText(', edited').waitFor();
    // What somebody has answered keeps its place in the thread.
    await reviewer.ask('POST', `/annotations/${id}/replies`, { body: 'An answer.' });
    await seen.getByText('An answer.').waitFor();
    await cardOf(id).getByText('An answer.').waitFor();
    await cardOf(id).getByRole('button', { name: 'delete' }).click();
    await seen.getByText(`${ADMIN.name} deleted a reply.`).waitFor();
    expect(await seen.getByRole('listitem').allTextContents()).toEqual([
      `${ADMIN.name} deleted a reply.`,
      expect.stringContaining('An answer.'),
    ]);
    expect(other.troubles).toEqual([]);
    await other.context.close();
  });

  it('keeps what has lost its words in a tray, and attaches it to others by one key', async () => {
    const { id } = await flag(admin, 24, { body: 'Is that so?' });
    await reviewer.ask('POST', `/annotations/${id}/replies`, { body: 'Nobody says so.' });
    await openAt(id);
    await markOf(id).dblclick();
    await page.keyboard.press('Delete');
    const tray = page.getByRole('region', { name: 'Without a place' });
    for (const kept of [word(24), 'Is that so?', 'Nobody says so.']) await tray.getByText(kept).first().waitFor();
    await expect.poll(async () => (await read(id)).anchor.state).toBe('orphaned');
    await selectWords(page, word(26));
    await page.keyboard.press('Control+Alt+b');
    await tray.waitFor({ state: 'detached' });
    await expect.poll(() => markOf(id).textContent()).toBe(word(26));
    const attached = await read(id);
    expect(attached.anchor).toMatchObject({ state: 'exact', text: word(26) });
    expect([attached.originalExact, attached.replies.length]).toEqual([word(24), 1]);
  });

  it('comments on the whole article with one key', async () => {
    const { id } = await flag(admin, 16);
    await openAt(id);
    await page.keyboard.press('c');
    await page.getByRole('textbox', { name: 'Comment' }).waitFor();
    await page.keyboard.type('Too long by a third.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('article', { name: /on the whole article/ }).waitFor();
    const { items } = await admin.ask<{ items: Annotation[] }>('GET', `/articles/${article}/annotations?kind=comment`);
    expect(items).toEqual([expect.objectContaining({ target: expect.objectContaining({ whole: true }) })]);
  });

  it('opens the list on a phone, before anything was selected', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/articles/${article}`);
    await page.locator('.ProseMirror[contenteditable]').waitFor();
    await page.getByRole('button', { name: /^List/ }).click();
    await page.getByRole('region', { name: 'Annotations' }).locator('[data-card]').first().waitFor();
  });

  it('meets no error on the way', () => {
    expect(visitor.troubles).toEqual([]);
  });
});
