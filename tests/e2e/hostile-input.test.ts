import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidewaysScroll } from './support/accessibility.ts';
import { apiOf, type Api } from './support/api.ts';
import { articleText, goToCard } from './support/article.ts';
import { newVisitor, openBrowser, type Visitor } from './support/browser.ts';
import { startGalley, type Galley } from './support/galley.ts';
import { addByCommand, EDITOR, signIn } from './support/people.ts';

/** What people and scrapers put into fields; each is stored as it is (but for what no text can hold) and shown as text. */
const HOSTILE = {
  'an image with a handler': '<img src=x onerror="window.hacked=1">',
  'a script': '<script>window.hacked=1</script>',
  'a closing tag': '</p></article></body><h1>hacked</h1>',
  'a javascript address': '[press](javascript:window.hacked=1)',
  'right-to-left with an override': 'מאמר \u202Eabc\u202C על המלחמה',
  'emoji of several parts': '👩🏽‍🚒👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'piled marks': `Z${'\u0351\u0300\u0334'.repeat(60)}algo`,
  'a very long word': 'w'.repeat(10_000),
  'a formula': `=HYPERLINK("https://example.org";"press")`,
} as const;

describe('hostile input in every field', () => {
  let galley: Galley;
  let browser: Browser;
  let api: Api;
  let visitor: Visitor;

  beforeAll(async () => {
    galley = await startGalley();
    browser = await openBrowser();
    addByCommand(galley, EDITOR, 'admin');
    api = apiOf(galley, EDITOR);
    visitor = await newVisitor(browser, { url: galley.url });
    await signIn(visitor.page, EDITOR);
  });
  afterAll(async () => {
    await browser?.close();
    await galley?.stop();
  });

  it.each(Object.entries(HOSTILE))('is shown as text and does nothing: %s', async (name, hostile) => {
    const { page, troubles } = visitor;
    const { id } = await api.ask<{ id: string }>('POST', '/articles', {
      title: `${name}: ${hostile.slice(0, 100)}`,
      text: `An article about ${name}.\n\nBefore. ${hostile} After.`,
      format: 'txt',
    });
    const flag = await api.ask<{ id: string }>('POST', `/articles/${id}/annotations`, {
      kind: 'flag',
      category: 'garbled',
      body: `Note: ${hostile}`,
      replacement: hostile,
      target: { quote: { exact: 'Before' } },
    });
    await api.ask('POST', `/annotations/${flag.id}/replies`, { body: `Reply: ${hostile}` });
    await page.goto('/articles');
    await page.getByRole('link', { name }).first().waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await page.goto(`/articles/${id}`);
    await page.locator('.ProseMirror[contenteditable]').waitFor();
    expect(await articleText(page).textContent()).toContain(`Before. ${hostile} After.`);
    const card = await goToCard(page, 'Before', 'Note: ');
    expect(await card.textContent()).toContain(`Reply: ${hostile}`);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await sidewaysScroll(page)).toBe(0);
    // An export opens from a disk, where no header of ours protects it.
    const answer = await fetch(`${galley.url}/api/v1/articles/${id}/export?format=html`, {
      headers: { authorization: `Bearer ${api.token}` },
    });
    const exported = await newVisitor(browser, { url: galley.url });
    await exported.page.setContent(await answer.text());
    expect(await exported.page.locator('body').textContent()).toContain(hostile);
    expect(await exported.page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(exported.troubles).toEqual([]);
    await exported.context.close();
    expect(troubles).toEqual([]);
  });

  it('is refused whole, with a sentence, when it is 10 MB of text', async () => {
    await expect(
      api.ask('POST', '/articles', { title: 'Long', text: 'word '.repeat(2_000_000), format: 'txt' }),
    ).rejects.toThrow(/413.*characters/s);
    const { items } = await api.ask<{ items: { title: string }[] }>('GET', '/articles');
    expect(items.map(({ title }) => title)).not.toContain('Long');
  });
});
