import { beforeAll, describe, expect, it } from 'vitest';
import { seriousProblemsByDayAndNight, sidewaysScroll } from './support/accessibility.ts';
import { apiOf, flagEvenly, sampleArticle } from './support/api.ts';
import { openDesk } from './support/desk.ts';
import { addByCommand, EDITOR, signIn } from './support/people.ts';

const { galley, visit } = await openDesk();

describe('the article page for people who cannot see it, and on every width', () => {
  let articleId: string;

  beforeAll(async () => {
    addByCommand(galley, EDITOR, 'admin');
    const api = apiOf(galley, EDITOR);
    articleId = await sampleArticle(api);
    await flagEvenly(api, articleId, 20);
  });

  it.each([1440, 820, 390])('has nothing serious for axe in either theme at %i pixels', async (width) => {
    const { page, troubles, context } = await visit({ width });
    await signIn(page, EDITOR);
    await page.goto(`/articles/${articleId}`);
    await page.locator('.ProseMirror [data-annotation]').first().waitFor();
    expect(await seriousProblemsByDayAndNight(page)).toEqual([]);
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await page.locator('.ProseMirror [data-annotation]').nth(3).click();
    await page.locator('[data-card][aria-current="true"]').waitFor();
    expect(await seriousProblemsByDayAndNight(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
