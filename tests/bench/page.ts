// What the article page costs in Chromium: `npm run bench:page -- --flags 150 --keys 200`, or with `--words 50000 --flags
// 10000` on a made article of that size. Prints, asserts nothing. What a key costs is the growth of what Chromium's main
// thread has worked (all of it: script, layout, style; its own time, whatever else the machine does) from before the key
// until the page is idle again: one's own, and one that somebody else types on another page.
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { newVisitor, openBrowser } from '../e2e/support/browser.ts';
import { apiOf, flagEvenly, sampleArticle } from '../e2e/support/api.ts';
import { startGalley } from '../e2e/support/galley.ts';
import { largeArticle } from '../e2e/support/large-article.ts';
import { addByCommand, EDITOR, signIn } from '../e2e/support/people.ts';

const { values } = parseArgs({
  options: {
    flags: { type: 'string', default: '150' },
    keys: { type: 'string', default: '200' },
    words: { type: 'string' },
  },
});
const flagCount = Number(values.flags);
const keyCount = Number(values.keys);

/** The longest that a step may take on a busy machine. */
const PATIENCE_MS = 180_000;

/** The value below which a share of the sorted values lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** What the main thread has worked since the page was opened. */
async function workedMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

const idle = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 60), { timeout: 2000 })));

/** What keys that are typed on one page cost on another one (or the same), in milliseconds, sorted. */
async function typeKeys(from: Page, onto: Page, session: CDPSession): Promise<number[]> {
  const paragraphs = from.locator('.ProseMirror p');
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click();
  await from.keyboard.press('End');
  const costs: number[] = [];
  // The text of the one paragraph: reading all of it would be the most of what is measured.
  const length = () =>
    onto.evaluate(() => {
      const all = document.querySelectorAll('.ProseMirror p');
      return all[Math.floor(all.length / 2)]?.textContent.length ?? 0;
    });
  const reaches = async (typed: number) => {
    while ((await length()) < typed) await delay(100);
  };
  for (let index = 0; index < keyCount; index++) {
    const typed = from === onto ? 0 : (await length()) + 1;
    await idle(onto);
    const before = await workedMilliseconds(session);
    await from.keyboard.press('abcdefghij '[index % 11] ?? 'a');
    if (from !== onto) await reaches(typed);
    await idle(onto);
    costs.push((await workedMilliseconds(session)) - before);
  }
  return costs.toSorted((a, b) => a - b);
}

function tell(what: string, costs: readonly number[]): void {
  console.log(
    `${what}: ${quantile(costs, 0.5).toFixed(1)} ms median, ${quantile(costs, 0.95).toFixed(1)} ms p95, ${costs.at(-1)?.toFixed(1)} ms worst of ${costs.length}`,
  );
}

/** Pixels that a quick turn of a wheel moves the page in a frame. */
const SCROLLED_PIXELS = 160;
const FRAMES = 240;

/** Scrolls through a page as a quick hand does: what each frame took, in milliseconds, sorted, and all tasks of over 50 ms. */
async function scrollThrough(page: Page): Promise<{ readonly frames: number[]; readonly long: number[] }> {
  const { frames, long } = await page.evaluate(
    async ([pixels, count]) => {
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration)));
      observer.observe({ entryTypes: ['longtask'] });
      const times: number[] = [];
      window.scrollTo(0, 0);
      let last = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; frame < count; frame++) {
        window.scrollBy({ top: pixels, behavior: 'instant' });
        const now = await new Promise<number>(requestAnimationFrame);
        times.push(now - last);
        last = now;
      }
      observer.disconnect();
      return { frames: times, long: tasks };
    },
    [SCROLLED_PIXELS, FRAMES] as const,
  );
  return { frames: frames.toSorted((a, b) => a - b), long };
}

const galley = await startGalley();
const browser = await openBrowser();
try {
  addByCommand(galley, EDITOR, 'admin');
  const api = apiOf(galley, EDITOR);
  const articleId = values.words
    ? await largeArticle(galley, api, Number(values.words), flagCount)
    : await sampleArticle(api);
  if (!values.words) await flagEvenly(api, articleId, flagCount);

  const editor = await newVisitor(browser, { url: galley.url });
  editor.page.setDefaultTimeout(PATIENCE_MS);
  await signIn(editor.page, EDITOR);
  const session = await editor.context.newCDPSession(editor.page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.enable');
  const scripts = new Set<string>();
  let scriptBytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const opened = performance.now();
  await editor.page.goto(`/articles/${articleId}`);
  await editor.page.locator('.ProseMirror [data-annotation]').first().waitFor();
  const drawn = performance.now() - opened;
  await editor.page.waitForLoadState('networkidle');
  const loaded = scriptBytes;
  console.log(`article page: ${(loaded / 1000).toFixed(0)} kB of compressed script (${scripts.size} files)`);
  console.log(
    `first flag drawn after ${drawn.toFixed(0)} ms, all quiet after ${(performance.now() - opened).toFixed(0)} ms, main thread ${(await workedMilliseconds(session)).toFixed(0)} ms`,
  );
  await session.send('Network.disable');
  const { frames, long } = await scrollThrough(editor.page);
  tell(`a frame while scrolling by ${SCROLLED_PIXELS} pixels each`, frames);
  console.log(`tasks of over 50 ms while scrolling: ${long.map((ms) => ms.toFixed(0)).join(', ') || 'none'}`);
  tell(`a key among ${flagCount} flags`, await typeKeys(editor.page, editor.page, session));
  const other = await newVisitor(browser, { url: galley.url });
  other.page.setDefaultTimeout(PATIENCE_MS);
  await signIn(other.page, EDITOR);
  await other.page.goto(`/articles/${articleId}`);
  await other.page.locator('.ProseMirror [data-annotation]').first().waitFor();
  await other.page.waitForLoadState('networkidle');
  tell("somebody else's key", await typeKeys(other.page, editor.page, session));
} finally {
  await browser.close();
  await galley.stop();
}
