import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FROM_GOOGLE_DOCS, FROM_THE_WEB, FROM_WORD } from '../support/clipboard.ts';
import { png } from '../support/png.ts';
import { comment, commented, deleted, inserted, paragraph, run, wordFile } from '../support/word-file.ts';
import { apiOf, type Api } from './support/api.ts';
import { articleText } from './support/article.ts';
import type { Visitor } from './support/browser.ts';
import { openDesk } from './support/desk.ts';
import { addByCommand, EDITOR, signIn } from './support/people.ts';

const { galley, visit } = await openDesk();

describe('files and the clipboard', () => {
  let api: Api;
  let visitor: Visitor;

  beforeAll(async () => {
    addByCommand(galley, EDITOR, 'admin');
    api = apiOf(galley, EDITOR);
    visitor = await visit();
    await signIn(visitor.page, EDITOR);
  });

  const make = async (text: string, title: string): Promise<string> =>
    (await api.ask<{ id: string }>('POST', '/articles', { title, text, format: 'md' })).id;

  const exported = async (id: string, query: string): Promise<Buffer> => {
    const answer = await fetch(`${galley.url}/api/v1/articles/${id}/export?${query}`, {
      headers: { authorization: `Bearer ${api.token}`, connection: 'close' },
    });
    return Buffer.from(await answer.arrayBuffer());
  };

  it('become articles, many at once, each with what came of it; an article comes back from its archive', async () => {
    const { page, troubles } = visitor;
    const id = await make('# Bridges\n\nThe goverment said so.', 'Bridges');
    await api.ask('POST', `/articles/${id}/annotations`, {
      kind: 'flag',
      category: 'garbled',
      body: 'Spelling.',
      target: { quote: { exact: 'goverment' } },
    });
    const archive = await exported(id, 'format=json');
    const word = wordFile({ body: paragraph(run('From Word.')) });
    const files = [
      { name: 'One.md', mimeType: 'text/markdown', buffer: Buffer.from('# One\n\nText.') },
      {
        name: 'two.html',
        mimeType: 'text/html',
        buffer: Buffer.from('<p>Two</p><img src="https://example.org/x.png">'),
      },
      { name: 'three.docx', mimeType: 'application/zip', buffer: Buffer.from(word) },
      { name: 'bridges.json', mimeType: 'application/json', buffer: archive },
      { name: 'strange.json', mimeType: 'application/json', buffer: Buffer.from('{"hello":"world"}') },
    ];
    await page.goto('/articles');
    await page.getByRole('button', { name: /New article/ }).click();
    await page.getByText('Choose files').first().click();
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByText('4 of 5 files became articles, 1 could not be read').waitFor();
    const row = (name: string) => page.getByRole('dialog').getByRole('listitem').filter({ hasText: name }).first();
    await expect.poll(() => row('two.html').textContent()).toContain('example.org/x.png');
    await expect.poll(() => row('strange.json').textContent()).toContain('not an article that Galley has exported');
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
    // On a phone, too.
    await page.setViewportSize({ width: 390, height: 780 });
    expect(await bring()).toBe('Nothing new was in the file.2 were here already.');
    await page.setViewportSize({ width: 1440, height: 900 });
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

  it('which are images become images of the text, pasted or dropped', async () => {
    const { page, troubles } = visitor;
    const before = troubles.length;
    const id = await make('Before.\n\nAfter.', 'Pictures');
    await page.goto(`/articles/${id}`);
    await page.locator('.ProseMirror[contenteditable=true]').waitFor();
    await articleText(page).press('Control+Home');
    const bring = (how: 'paste' | 'drop', name: string, gray: number) =>
      articleText(page).evaluate(
        (root, { how, name, bytes }) => {
          const files = new DataTransfer();
          files.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/png' }));
          const last = root.lastElementChild?.getBoundingClientRect();
          const place = { clientX: (last?.left ?? 0) + 2, clientY: (last?.top ?? 0) + 2 };
          const happens = { bubbles: true, cancelable: true };
          root.dispatchEvent(
            how === 'paste'
              ? new ClipboardEvent('paste', { ...happens, clipboardData: files })
              : new DragEvent('drop', { ...happens, ...place, dataTransfer: files }),
          );
        },
        { how, name, bytes: [...png(8, 6, gray)] },
      );
    await bring('paste', 'pasted.png', 10);
    const shown = () =>
      articleText(page)
        .locator('img')
        .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    await expect.poll(shown).toEqual([8]);
    await bring('drop', 'dropped.png', 200);
    await expect.poll(shown).toEqual([8, 8]);
    // The server has them too, in this order: one at the caret, one where the pointer was.
    await expect
      .poll(async () =>
        (await exported(id, 'format=html')).toString().replaceAll(/<figure[\s\S]*?<\/figure>/g, '(image)'),
      )
      .toMatch(/Before\.[\s\S]*\(image\)[\s\S]*After\.[\s\S]*\(image\)/);
    expect(troubles.slice(before)).toEqual([]);
  });

  it('that are on their way out can be called off, and other ones are written at once', async () => {
    const { page, troubles } = visitor;
    const before = troubles.length;
    // To set this many pages takes seconds, whatever the machine.
    const id = await make(
      Array.from({ length: 300 }, () => 'Some words of a long line. '.repeat(16)).join('\n\n'),
      'Long',
    );
    await page.goto(`/articles/${id}`);
    await page.locator('.ProseMirror[contenteditable=true]').waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: /PDF/ }).check();
    const calledOff: (string | undefined)[] = [];
    page.on('requestfailed', (request) => {
      if (request.url().includes('/export?')) calledOff.push(request.failure()?.errorText);
    });
    await dialog.getByRole('button', { name: 'Download' }).click();
    await dialog.getByText('Writing the file…').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.getByText('Writing the file…').waitFor({ state: 'hidden' });
    await expect.poll(() => calledOff).toEqual(['net::ERR_ABORTED']);
    await dialog.getByRole('radio', { name: /Plain text/ }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Long.txt');
    expect(troubles.slice(before)).toEqual([]);
  });

  it('that are PDFs open in the browser, which tells their title; half of one does not', async () => {
    const { context } = visitor;
    const pdf = await exported(await make('# Printed & read\n\nWords.', 'Printed & read'), 'format=pdf&view=marked');
    const folder = mkdtempSync(join(tmpdir(), 'galley-pdf-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    const devtools = await context.browser()?.newBrowserCDPSession();
    const titleOf = async (name: string, bytes: Uint8Array): Promise<() => Promise<string | undefined>> => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const address = pathToFileURL(path).href;
      await (await context.newPage()).goto(address);
      return async () =>
        (await devtools?.send('Target.getTargets'))?.targetInfos.find(({ url }) => url === address)?.title;
    };
    const half = await titleOf('half.pdf', pdf.subarray(0, pdf.length / 2));
    const whole = await titleOf('whole.pdf', pdf);
    // Chromium's viewer takes it from the file when it has read all of that; until then, it shows the file's name.
    await expect.poll(whole).toBe('Printed & read');
    expect(await half()).toBe('half.pdf');
  });
});
