import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FROM_GOOGLE_DOCS, FROM_THE_WEB, FROM_WORD } from '../support/clipboard.ts';
import { comment, commented, deleted, inserted, paragraph, run, wordFile } from '../support/word-file.ts';
import { apiOf, type Api } from './support/api.ts';
import { articleText } from './support/article.ts';
import { newVisitor, openBrowser, type Visitor } from './support/browser.ts';
import { startGalley, type Galley } from './support/galley.ts';
import { addByCommand, EDITOR, signIn } from './support/people.ts';

describe('files and the clipboard', () => {
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

  const make = async (text: string, title: string): Promise<string> =>
    (await api.ask<{ id: string }>('POST', '/articles', { title, text, format: 'md' })).id;

  it('become articles, many at once, each with what came of it; an article comes back from its archive', async () => {
    const { page, troubles } = visitor;
    const id = await make('# Bridges\n\nThe goverment said so.', 'Bridges');
    await api.ask('POST', `/articles/${id}/annotations`, {
      kind: 'flag',
      category: 'garbled',
      body: 'Spelling.',
      target: { quote: { exact: 'goverment' } },
    });
    const archive = await fetch(`${galley.url}/api/v1/articles/${id}/export?format=json`, {
      headers: { authorization: `Bearer ${api.token}` },
    });
    const word = wordFile({ body: paragraph(run('From Word.')) });
    const files = [
      { name: 'One.md', mimeType: 'text/markdown', buffer: Buffer.from('# One\n\nText.') },
      {
        name: 'two.html',
        mimeType: 'text/html',
        buffer: Buffer.from('<p>Two</p><img src="https://example.org/x.png">'),
      },
      { name: 'three.docx', mimeType: 'application/zip', buffer: Buffer.from(word) },
      { name: 'bridges.json', mimeType: 'application/json', buffer: Buffer.from(await archive.arrayBuffer()) },
      { name: 'strange.json', mimeType: 'application/json', buffer: Buffer.from('{"hello":"world"}') },
    ];
    await page.goto('/articles');
    await page.getByRole('button', { name: /New article/ }).click();
    await page.getByText('Choose files').first().click();
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByText('4 of 5 files became articles, 1 could not be read').waitFor();
    const row = (name: string) => page.getByRole('dialog').getByRole('listitem').filter({ hasText: name }).first();
    expect(await row('two.html').textContent()).toContain('example.org/x.png');
    expect(await row('strange.json').textContent()).toContain('not an article that Galley has exported');
    await row('bridges.json').getByRole('link', { name: 'Open' }).click();
    await page.locator('.ProseMirror[contenteditable]').waitFor();
    await page.locator('[data-card]').filter({ hasText: 'Spelling.' }).waitFor();
    expect(page.url()).not.toContain(id);
    // The file that was refused.
    expect(troubles).toEqual([expect.stringContaining('415')]);
  });

  it('bring their comments and changes into an article that is there, once', async () => {
    const { page, troubles } = visitor;
    const before = troubles.length;
    const id = await make('The goverment said on Monday that nothing had changed.', 'Returned');
    const back = wordFile({
      body: paragraph(
        run('The ') +
          commented(1, run('goverment')) +
          run(' said on ') +
          deleted('Monday') +
          inserted('Tuesday') +
          run(' that nothing had changed.'),
      ),
      comments: comment(1, 'Ada', 'Who says so?'),
    });
    await page.goto(`/articles/${id}`);
    await page.locator('.ProseMirror[contenteditable]').waitFor();
    const bring = async (): Promise<string> => {
      await page.getByRole('button', { name: /^State:/ }).click();
      await page.getByRole('menuitem', { name: 'Bring in annotations…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('input[type=file]').setInputFiles({
        name: 'back.docx',
        mimeType: 'application/zip',
        buffer: Buffer.from(back),
      });
      const said = await dialog.getByRole('list').textContent();
      await dialog.getByRole('button', { name: 'Done' }).click();
      return said ?? '';
    };
    expect(await bring()).toBe('2 annotations are new.');
    await page.locator('[data-card]').filter({ hasText: 'Who says so?' }).waitFor();
    await page.locator('[data-card]').filter({ hasText: 'Tuesday' }).waitFor();
    expect(await bring()).toBe('Nothing new was in the file.2 were here already.');
    expect(troubles.slice(before)).toEqual([]);
  });

  it('from Word, Google Docs and the web paste as what they are, and run nothing', async () => {
    const { page, troubles } = visitor;
    const before = troubles.length;
    const id = await make('Before.', 'Pasted');
    await page.goto(`/articles/${id}`);
    await page.locator('.ProseMirror[contenteditable=true]').waitFor();
    for (const html of [FROM_WORD, FROM_GOOGLE_DOCS, FROM_THE_WEB]) {
      await articleText(page).press('Control+End');
      await page.keyboard.press('Enter');
      await articleText(page).evaluate((root, content) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', content);
        root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, html);
    }
    await page.getByText('Said.').waitFor();
    const text = articleText(page);
    expect(await text.locator('li li').allTextContents()).toEqual(['Inner one', 'Inner two', 'Inside']);
    expect(await text.locator('h1, h2, h4').allTextContents()).toEqual(
      expect.arrayContaining(['The bridge', 'What happened', 'A plan', 'Small heading']),
    );
    expect(await text.locator('td').allTextContents()).toEqual(['Town', 'People']);
    expect(await text.locator('a[href="https://example.org/page?a=1"]').textContent()).toBe('a link');
    const all = await text.innerText();
    expect(all).not.toMatch(/supportLists|mso|Who says so|Share|\bold\b|Hidden/);
    expect(await text.locator('[style], [class*=Mso], script, button').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    // The browser says that it would not have run a handler, had the page wanted it to.
    expect(troubles.slice(before).filter((trouble) => !trouble.includes('Content Security Policy'))).toEqual([]);
  });
});
