import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousProblemsByDayAndNight, sidewaysScroll } from './support/accessibility.ts';
import { apiOf, flagEvenly, sampleArticle } from './support/api.ts';
import { newVisitor, openBrowser } from './support/browser.ts';
import { startGalley, type Galley } from './support/galley.ts';
import { addByCommand, EDITOR, signIn } from './support/people.ts';

describe('the article page for people who cannot see it, and on every width', () => {
  let galley: Galley;
  let browser: Browser;
  let articleId: string;

  beforeAll(async () => {
    galley = await startGalley();
    browser = await openBrowser();
    addByCommand(galley, EDITOR, 'admin');
    const api = apiOf(galley, EDITOR);
    articleId = await sampleArticle(api);
    await flagEvenly(api, articleId, 20);
  });
  afterAll(async () => {
    await browser?.close();
    await galley?.stop();
  });

  it.each([1440, 820, 390])('has nothing serious for axe in either theme at %i pixels', async (width) => {
    const { page, troubles, context } = await newVisitor(browser, { url: galley.url, width });
    await signIn(page, EDITOR);
    await page.goto(`/articles/${articleId}`);
    await page.locator('.ProseMirror [data-annotation]').first().waitFor();
    expect(await seriousProblemsByDayAndNight(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.locator('.ProseMirror [data-annotation]').nth(3).click();
    await page.locator('[data-card][aria-current="true"]').waitFor();
    expect(await seriousProblemsByDayAndNight(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
