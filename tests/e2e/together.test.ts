import { beforeAll, describe, expect, it } from 'vitest';
import { apiOf, flagEvenly, sampleArticle, type Api } from './support/api.ts';
import type { Visitor } from './support/browser.ts';
import { openDesk } from './support/desk.ts';
import { ADMIN, setUp } from './support/people.ts';

interface Flag {
  readonly id: string;
  readonly category: string;
  readonly status: string;
  readonly decision: { readonly decision: string; readonly reason: string | null } | null;
}

const { galley, visit } = await openDesk();

describe('deciding many together', () => {
  let visitor: Visitor;
  let api: Api;
  let id: string;

  const flags = async () => (await api.ask<{ items: Flag[] }>('GET', `/articles/${id}/annotations`)).items;

  beforeAll(async () => {
    visitor = await visit();
    await setUp(visitor.page, galley);
    api = apiOf(galley, ADMIN);
    id = await sampleArticle(api);
    await flagEvenly(api, id, 12);
    await visitor.page.goto(`/articles/${id}`);
    await visitor.page.locator('[data-card]').first().waitFor();
  });

  it('says first how many, decides only what passes the filters, and takes it back as one', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: /^Garbled/ }).click();
    await page.keyboard.press('t');
    const dialog = page.getByRole('dialog', { name: 'Decide 4 together' });
    await dialog.getByRole('radio', { name: 'Accept' }).click();
    await dialog.getByText('There is no replacement to accept').waitFor();
    await dialog.getByRole('radio', { name: 'Stet' }).click();
    await dialog.getByText('4 will be decided.').waitFor();
    expect((await flags()).every(({ status }) => status === 'open')).toBe(true);
    await dialog.getByLabel('Why do they stand?').fill('House style.');
    await dialog.getByRole('button', { name: 'Decide 4' }).click();
    await page.getByText('4 decided.').first().waitFor();

    const after = await flags();
    const garbled = after.filter(({ category }) => category === 'garbled');
    expect(garbled.map(({ decision }) => [decision?.decision, decision?.reason])).toEqual(
      garbled.map(() => ['stet', 'House style.']),
    );
    expect(after.filter(({ category }) => category !== 'garbled').every(({ status }) => status === 'open')).toBe(true);

    await page.getByRole('button', { name: 'Take back', exact: true }).waitFor();
    await page.keyboard.press('u');
    await page.getByText('Taken back: 4 are open again.').first().waitFor();
    await expect.poll(async () => (await flags()).every(({ status }) => status === 'open')).toBe(true);
    expect(visitor.troubles).toEqual([]);
  });
});
