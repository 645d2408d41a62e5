import { beforeAll, describe, expect, it } from 'vitest';
import { png } from '../support/png.ts';
import { apiOf, type Api } from './support/api.ts';
import { articleText } from './support/article.ts';
import type { Visitor } from './support/browser.ts';
import { openDesk } from './support/desk.ts';
import { addByCommand, ADMIN, REVIEWER, setUp, signIn } from './support/people.ts';

const MARKDOWN = `The mayor said on Monday that the bridge would be closed.[^1]

| Town | Numbers |
|---|---|
| Aš | 1 |

And so on.

[^1]: So the paper wrote.
`;

const { galley, visit } = await openDesk();

describe('tables, footnotes and images in the text', () => {
  let visitor: Visitor;
  let api: Api;
  let id: string;

  const text = async () => (await api.ask<{ text: string }>('GET', `/articles/${id}/text`)).text;
  const insert = async (name: string) => {
    await visitor.page.getByRole('button', { name: /^Insert/ }).click();
    await visitor.page.getByRole('menuitem', { name, exact: true }).click();
  };

  /** Whether what is typed now goes into such a part of the text. */
  const caretIn = (selector: string) =>
    visitor.page.evaluate((part) => {
      const at = getSelection()?.anchorNode;
      const element = at instanceof Element ? at : at?.parentElement;
      return Boolean(document.activeElement?.closest('.ProseMirror') && element?.closest(part));
    }, selector);

  beforeAll(async () => {
    visitor = await visit();
    await setUp(visitor.page, galley);
    api = apiOf(galley, ADMIN);
    ({ id } = await api.ask<{ id: string }>('POST', '/articles', { text: MARKDOWN, format: 'md' }));
    await visitor.page.goto(`/articles/${id}`);
    await articleText(visitor.page).locator('table').waitFor();
  });

  it('Tab goes from cell to cell and makes a new row, and the menu a new column', async () => {
    const { page } = visitor;
    const cells = articleText(page).locator('td');
    await cells.last().click();
    await page.keyboard.press('Tab');
    await expect.poll(() => cells.count()).toBe(4);
    await page.keyboard.type('Cheb');
    await insert('Column to the right');
    await expect.poll(() => cells.count()).toBe(6);
    await expect.poll(text).toContain('Aš\n\n1\nCheb\n\n\nAnd so on.');
  });

  it('a footnote is numbered, leads to its words, and back', async () => {
    const { page } = visitor;
    await articleText(page).getByText('And so on.').click();
    await page.keyboard.press('End');
    await insert('Footnote');
    const references = articleText(page).locator('sup');
    await expect
      .poll(() => references.evaluateAll((all) => all.map((one) => one.dataset['number'])))
      .toEqual(['1', '2']);
    // The menu gives the focus back to the text only when it has closed.
    await expect.poll(() => caretIn('[data-footnote]:last-of-type')).toBe(true);
    await page.keyboard.type('A second note.');
    await expect.poll(text).toMatch(/And so on\.\uFFFC\nSo the paper wrote\.\nA second note\.$/);
    const place = () => page.evaluate(() => getSelection()?.anchorNode?.textContent ?? '');
    await references.first().click();
    await expect.poll(place).toBe('So the paper wrote.');
    await articleText(page).getByRole('button', { name: 'Footnote 2, back to the text' }).click();
    await expect.poll(() => caretIn('p:has(sup)')).toBe(true);
    await page.keyboard.type('!');
    await expect.poll(text).toContain('And so on.\uFFFC!');
  });

  it('an image comes from a file, with its description', async () => {
    const { page } = visitor;
    await articleText(page).getByText('And so on.').click();
    await insert('Image…');
    const dialog = page.getByRole('dialog', { name: 'Image' });
    await dialog
      .getByLabel('File')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(png(30, 20)) });
    await dialog.getByLabel('Description').fill('A bridge');
    await dialog.getByRole('button', { name: 'Insert' }).click();
    const image = articleText(page).getByRole('img', { name: 'A bridge' });
    await image.waitFor();
    await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(30);
    expect(visitor.troubles).toEqual([]);
  });

  it('a reviewer sees all of it, and changes nothing', async () => {
    addByCommand(galley, REVIEWER, 'reviewer');
    const reviewer = await visit();
    await signIn(reviewer.page, REVIEWER);
    const before = await api.ask<{ update: number }>('GET', `/articles/${id}`);
    await reviewer.page.goto(`/articles/${id}`);
    await articleText(reviewer.page).locator('td').first().click();
    await reviewer.page.keyboard.press('Tab');
    await reviewer.page.keyboard.type('x');
    await articleText(reviewer.page).locator('sup').first().click();
    expect(await reviewer.page.getByRole('button', { name: /^Insert/ }).count()).toBe(0);
    expect((await api.ask<{ update: number }>('GET', `/articles/${id}`)).update).toBe(before.update);
    expect(reviewer.troubles).toEqual([]);
  });
});
