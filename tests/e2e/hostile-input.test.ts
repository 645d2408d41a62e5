import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sidewaysScroll } from './support/accessibility.ts';
import { apiOf, type Api } from './support/api.ts';
import { articleText, goToCard } from './support/article.ts';
import type { Visitor } from './support/browser.ts';
import { openDesk } from './support/desk.ts';
import { addByCommand, EDITOR, signIn } from './support/people.ts';
import { HOSTILE_ADDRESSES, XSS_VECTORS } from '../support/xss-vectors.ts';

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

const { galley, visit } = await openDesk();

describe('hostile input in every field', () => {
  let api: Api;
  let visitor: Visitor;

  beforeAll(async () => {
    addByCommand(galley, EDITOR, 'admin');
    api = apiOf(galley, EDITOR);
    visitor = await visit();
    await signIn(visitor.page, EDITOR);
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
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await page.goto(`/articles/${id}`);
    await page.locator('.ProseMirror[contenteditable]').waitFor();
    await expect.poll(() => articleText(page).textContent()).toContain(`Before. ${hostile} After.`);
    const card = await goToCard(page, 'Before', 'Note: ');
    // Cards show marks in the composed form, which is the same text.
    const cardText = async () => (await card.textContent())?.normalize('NFC');
    await expect.poll(cardText).toContain(`Reply: ${hostile}`.normalize('NFC'));
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    // An export opens from a disk, where no header of ours protects it.
    const answer = await fetch(`${galley.url}/api/v1/articles/${id}/export?format=html`, {
      headers: { authorization: `Bearer ${api.token}` },
    });
    const exported = await visit();
    await exported.page.setContent(await answer.text());
    expect(await exported.page.locator('body').textContent()).toContain(hostile);
    expect(await exported.page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(exported.troubles).toEqual([]);
    await exported.context.close();
    expect(troubles).toEqual([]);
  });

  it('runs nothing of a hundred and more pieces of hostile HTML, wherever they are put', async () => {
    const { page, troubles } = visitor;
    expect(XSS_VECTORS.length).toBeGreaterThan(100);
    const links = HOSTILE_ADDRESSES.map((address) => `[press](<${address.replaceAll(/[<>\n]/g, '')}>)`).join('\n\n');
    const sources = [
      { format: 'html', text: XSS_VECTORS.map((vector, at) => `<p>Piece ${at}.</p>\n${vector}\n`).join('') },
      {
        format: 'html',
        text: `<!doctype html><title>x</title><article><p>Piece.</p>${XSS_VECTORS.join('\n')}</article>`,
      },
      { format: 'md', text: `Piece.\n\n${XSS_VECTORS.map((vector) => `${vector}\n`).join('\n')}\n${links}` },
      { format: 'txt', text: `Piece.\n${XSS_VECTORS.join('\n')}` },
    ];
    for (const source of sources) {
      const { id } = await api.ask<{ id: string }>('POST', '/articles', { ...source, title: 'Pieces' });
      // Few long ones: each request is one for a browser to draw.
      for (let from = 0; from < XSS_VECTORS.length; from += 45) {
        const body = XSS_VECTORS.slice(from, from + 45).join('\n');
        const { id: flag } = await api.ask<{ id: string }>('POST', `/articles/${id}/annotations`, {
          kind: 'flag',
          category: 'garbled',
          body,
          replacement: XSS_VECTORS[from]?.replaceAll('\n', ' '),
          target: { position: { start: 0, end: 5 } },
        });
        await api.ask('POST', `/annotations/${flag}/replies`, { body });
        await api.ask('POST', `/annotations/${flag}/evidence`, {
          stance: 'context',
          citation: body.slice(0, 2000),
          quote: body,
        });
      }
      await page.goto(`/articles/${id}`);
      await page.locator('.ProseMirror[contenteditable]').waitFor();
      await page.locator('[data-card]').first().waitFor();
      expect(await dangerIn(page)).toEqual([]);
      for (const view of ['clean', 'marked']) {
        const answer = await fetch(`${galley.url}/api/v1/articles/${id}/export?format=html&view=${view}`, {
          headers: { authorization: `Bearer ${api.token}` },
        });
        const exported = await visit();
        await exported.page.setContent(await answer.text());
        expect(await dangerIn(exported.page)).toEqual([]);
        expect(exported.troubles).toEqual([]);
        await exported.context.close();
      }
    }
    expect(troubles).toEqual([]);
  });

  it('takes no address that runs from sources and from the web', async () => {
    const { id } = await api.ask<{ id: string }>('POST', '/articles', { title: 'Sources', text: 'Piece.' });
    const flag = await api.ask<{ id: string }>('POST', `/articles/${id}/annotations`, {
      kind: 'comment',
      body: 'x',
      target: { quote: { exact: 'Piece' } },
    });
    for (const url of HOSTILE_ADDRESSES) {
      const refused = expect(api.ask('POST', `/annotations/${flag.id}/evidence`, { stance: 'context', url }));
      await refused.rejects.toThrow(/400/);
      await expect(api.ask('PATCH', `/articles/${id}`, { sourceUrl: url })).rejects.toThrow(/400/);
    }
  });

  it('is refused whole, with a sentence, when it is 10 MB of text', async () => {
    await expect(
      api.ask('POST', '/articles', { title: 'Long', text: 'word '.repeat(2_000_000), format: 'txt' }),
    ).rejects.toThrow(/413.*characters/s);
    const { items } = await api.ask<{ items: { title: string }[] }>('GET', '/articles');
    expect(items.map(({ title }) => title)).not.toContain('Long');
  });
});

/** What has run in a page, or could when somebody presses or points at it. */
function dangerIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const danger = 'hacked' in window ? ['something ran'] : [];
    const text = document.querySelectorAll(
      '.ProseMirror *, [data-card] *, body > article *, body > main *, body > aside *',
    );
    for (const element of text) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) danger.push(`${element.tagName} ${name}`);
        if (
          /^(href|src|action|formaction|xlink:href|data|srcdoc)$/i.test(name) &&
          !/^(https?:|mailto:|\/|#|$)/i.test(value)
        )
          danger.push(`${name}=${value}`);
      }
      if (/^(script|iframe|object|embed|form|base|meta|link|frame|math)$/i.test(element.tagName))
        danger.push(element.tagName);
    }
    return danger;
  });
}
