import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiOf, type Api } from './support/api.ts';
import { articleText } from './support/article.ts';
import { openDesk } from './support/desk.ts';
import { largeArticle } from './support/large-article.ts';
import { ADMIN, setUp } from './support/people.ts';

const WORDS = 12_500;
const FLAGS = 2_500;

const { galley, visit } = await openDesk();

describe('an article with thousands of flags', () => {
  let page: Page;
  let api: Api;
  let id: string;

  const marks = () => articleText(page).locator('[data-annotation]');
  const paragraph = (index: number) => articleText(page).locator('p').nth(index);
  const marksIn = (index: number) => paragraph(index).locator('[data-annotation]').count();
  /** The line of a paragraph in the stored text, and how the one before it begins. */
  const stored = async (index: number) => {
    const { text } = await api.ask<{ text: string }>('GET', `/articles/${id}/text`);
    const lines = text.split('\n').filter(Boolean);
    const at = lines.findIndex((line) => line.includes(`Paragraph ${index} `));
    return { before: lines[at - 1]?.slice(0, 14), line: lines[at] };
  };

  beforeAll(async () => {
    ({ page } = await visit());
    await setUp(page, galley);
    api = apiOf(galley, ADMIN);
    id = await largeArticle(galley, api, WORDS, FLAGS);
    await page.goto(`/articles/${id}`);
    await marks().first().waitFor();
  });

  it('draws the flags that are near sight, and others when they come near', async () => {
    // They come a few hundred at a time.
    await expect.poll(() => page.locator('[data-card]').count()).toBeGreaterThan(5);
    await expect.poll(() => marksIn(0)).toBeGreaterThan(5);
    await expect.poll(() => marksIn(150)).toBe(0);
    expect(await marks().count()).toBeLessThan(FLAGS / 2);
    await paragraph(150).scrollIntoViewIfNeeded();
    await expect.poll(() => marksIn(150)).toBeGreaterThan(5);
    await expect.poll(() => marksIn(5)).toBe(0);
    await paragraph(5).scrollIntoViewIfNeeded();
    await expect.poll(() => marksIn(5)).toBeGreaterThan(5);
  });

  it('a click that comes with the scrolling puts the caret where it was made', async () => {
    await paragraph(200).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Typed far down.');
    await expect.poll(() => stored(200)).toMatchObject({ line: expect.stringContaining(' Typed far down.') });
    await expect.poll(() => marksIn(200)).toBeGreaterThan(5);
  });

  it('draws a far flag that is gone to, and those around it', async () => {
    await page.keyboard.press('Escape');
    await page.goto(`/articles/${id}`);
    await marks().first().waitFor();
    await page
      .locator('[data-card]')
      .first()
      .click({ position: { x: 6, y: 6 } });
    await page.keyboard.press('k');
    const active = articleText(page).locator('.flag-active');
    await expect.poll(() => active.evaluate((mark) => mark.getBoundingClientRect().top)).toBeLessThan(1000);
    await expect.poll(() => marksIn(249)).toBeGreaterThan(5);
  });

  it('keeps a selection that begins far from sight', async () => {
    await paragraph(20).click({ position: { x: 0, y: 5 } });
    await page.keyboard.press('Home');
    await paragraph(120).click({ position: { x: 0, y: 5 }, modifiers: ['Shift'] });
    await expect.poll(() => marksIn(120)).toBeGreaterThan(5);
    await page.keyboard.type('Rest: ');
    await expect
      .poll(() => stored(120))
      .toMatchObject({ before: expect.stringMatching(/^Paragraph 19 /), line: expect.stringMatching(/^Rest: /) });
    // Typing may have been slow, and be taken back in more steps than one.
    const undone = async () => {
      await page.keyboard.press('Control+z');
      return stored(120);
    };
    await expect
      .poll(undone)
      .toMatchObject({ before: 'Paragraph 119 ', line: expect.stringMatching(/^Paragraph 120 /) });
  });
});
