// What the article page costs in Chromium: `npm run bench:page -- --flags 150 --keys 200`. Prints, asserts nothing.
// Script time of a key is the growth of Chromium's ScriptDuration from before the key until the page is idle again.
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { newVisitor, openBrowser } from '../e2e/support/browser.ts';
import { apiOf, flagEvenly, sampleArticle } from '../e2e/support/api.ts';
import { startGalley } from '../e2e/support/galley.ts';
import { addByCommand, EDITOR, signIn } from '../e2e/support/people.ts';

const { values } = parseArgs({
  options: { flags: { type: 'string', default: '150' }, keys: { type: 'string', default: '200' } },
});
const flagCount = Number(values.flags);
const keyCount = Number(values.keys);

/** The value below which a share of the sorted values lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function scriptMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

/** Script time of each key typed into the middle of the article, in milliseconds. */
async function typeKeys(page: Page, session: CDPSession): Promise<number[]> {
  const paragraphs = page.locator('.ProseMirror p');
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click();
  await page.keyboard.press('End');
  const costs: number[] = [];
  for (let index = 0; index < keyCount; index++) {
    const before = await scriptMilliseconds(session);
    await page.keyboard.press('abcdefghij '[index % 11] ?? 'a');
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 500 })));
    costs.push((await scriptMilliseconds(session)) - before);
  }
  return costs;
}

const galley = await startGalley();
const browser = await openBrowser();
try {
  addByCommand(galley, EDITOR, 'admin');
  const api = apiOf(galley, EDITOR);
  const articleId = await sampleArticle(api);
  await flagEvenly(api, articleId, flagCount);

  const editor = await newVisitor(browser, { url: galley.url });
  await signIn(editor.page, EDITOR);
  const session = await editor.context.newCDPSession(editor.page);
  await session.send('Performance.enable');
  await session.send('Network.enable');
  const scripts = new Set<string>();
  let scriptBytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await editor.page.goto(`/articles/${articleId}`);
  await editor.page.locator('.ProseMirror [data-annotation]').first().waitFor();
  await editor.page.waitForLoadState('networkidle');
  const loaded = scriptBytes;
  const costs = (await typeKeys(editor.page, session)).toSorted((a, b) => a - b);
  console.log(`article page: ${(loaded / 1000).toFixed(0)} kB of compressed script (${scripts.size} files)`);
  console.log(
    `a key among ${flagCount} flags: script ${quantile(costs, 0.5).toFixed(1)} ms median, ${quantile(costs, 0.95).toFixed(1)} ms p95, ${costs.at(-1)?.toFixed(1)} ms worst of ${costs.length}`,
  );
} finally {
  await browser.close();
  await galley.stop();
}
