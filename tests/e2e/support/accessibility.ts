import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe calls serious or critical on the page as it stands, a sentence each: the rule, and where. */
async function seriousProblems(page: Page): Promise<readonly string[]> {
  // What was asked of the page last has been drawn after two frames, and what it sets in motion comes to rest.
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      const { endTime = 0 } = effect?.getComputedTiming() ?? {};
      return playState !== 'running' || endTime === Infinity;
    }),
  );
  // As the debugger evaluates it: the page's own security policy would not let it in.
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, { resultTypes: ['violations'] })`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** The same in both themes; the page is by day afterwards. */
export async function seriousProblemsByDayAndNight(page: Page): Promise<readonly string[]> {
  // Without motion: colours on their way from one theme to the other belong to neither.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const night = await seriousProblems(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const day = await seriousProblems(page);
  await page.emulateMedia({ reducedMotion: null });
  return [...day.map((problem) => `by day, ${problem}`), ...night.map((problem) => `by night, ${problem}`)];
}

/** By how many pixels the page is wider than the window: 0, or it scrolls sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const PHONE = { width: 390, height: 780 };

/** Whether a page has nothing serious for axe and doesn't scroll sideways, by day and night, in its window and on a phone. */
export async function expectGoodLooks(page: Page): Promise<void> {
  const size = page.viewportSize();
  expect(await seriousProblemsByDayAndNight(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  expect(await seriousProblemsByDayAndNight(page)).toEqual([]);
  if (size) await page.setViewportSize(size);
}
