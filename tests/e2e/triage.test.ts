import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiOf, flagEvenly, sampleArticle, type Api } from './support/api.ts';
import type { Visitor } from './support/browser.ts';
import { openDesk } from './support/desk.ts';
import { ADMIN, addByCommand, EDITOR, setUp, signIn } from './support/people.ts';

const FLAGS = 60;
const REASON = 'The house writes it so.';

interface Flag {
  readonly id: string;
  readonly replacement: string | null;
  readonly anchor: { readonly start: number; readonly end: number };
  readonly assignee?: { readonly name: string };
  readonly replies: readonly { readonly body: string }[];
  readonly evidence: readonly { readonly url: string | null; readonly stance: string }[];
  readonly decision: {
    readonly decision: string;
    readonly reason: string | null;
    readonly by: { name: string };
  } | null;
}

interface Logged {
  readonly type: string;
  readonly annotationId: string | null;
  readonly actor: { readonly name: string } | null;
  readonly details: { readonly decision?: string };
}

/** What the editor does with the flag of a number: a key, or skipping it until the others are decided. */
const KEYS = ['a', 'f', 's', 'x', 'n'] as const;
const keyOf = (index: number) => KEYS[index % KEYS.length] ?? 'n';
/** What is unsupported (every third) is sourced only with a source. */
const lacksSource = (index: number) => keyOf(index) === 's' && index % 3 === 2;
/** The flags that the editor does something else about first. */
const REPLIED = 1;
const ASSIGNED = 6;
const LET_STAND_AS_USUAL = 8;
const EDITED = 10;
const OTHER_WORDS = 'Other words';
const SOURCE = 'https://example.org/source';
const DECISIONS = { a: 'accepted', f: 'fixed', s: 'sourced', x: 'stet', n: 'fixed' } as const;

const { galley, visit } = await openDesk();

describe('an editor who decides sixty flags', () => {
  let api: Api;
  let visitor: Visitor;
  let page: Page;
  let id: string;
  let ids: string[];

  const serverText = async () => (await api.ask<{ text: string }>('GET', `/articles/${id}/text`)).text;
  const flag = (index: number) => api.ask<Flag>('GET', `/annotations/${ids[index]}`);
  /** Waits until the card of a flag is the active one. */
  const meet = (index: number) => page.locator(`[data-card="${ids[index]}"][aria-current="true"]`).waitFor();
  /** Where the active card and its words stand in the window. */
  const places = (index: number) =>
    page.evaluate((one) => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const mark = box(`.ProseMirror [data-annotation~="${one}"]`);
      const card = box(`[data-card="${one}"]`);
      return { words: mark?.top ?? -1, card: card?.top ?? -1, window: window.innerHeight };
    }, ids[index]);

  beforeAll(async () => {
    const admin = await visit();
    await setUp(admin.page, galley);
    await admin.context.close();
    addByCommand(galley, EDITOR, 'editor');
    api = apiOf(galley, ADMIN);
    id = await sampleArticle(api);
    ids = await flagEvenly(api, id, FLAGS);
    visitor = await visit();
    page = visitor.page;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await signIn(page, EDITOR);
    await page.goto(`/articles/${id}`);
    await page.locator('.ProseMirror[contenteditable]').waitFor();
    await page.locator('[data-card]').first().waitFor();
  });

  it('finds the active card beside its words, however many cards stand before it', async () => {
    for (let index = 0; index < 12; index += 1) await page.keyboard.press('j');
    await meet(11);
    await expect
      .poll(async () => {
        const { words, card } = await places(11);
        return Math.abs(words - card);
      })
      .toBeLessThan(40);
    const { card, window } = await places(11);
    expect(card).toBeGreaterThan(90);
    expect(card).toBeLessThan(window - 100);
    await page.keyboard.press('Escape');
  });

  it('decides them by keyboard alone, moves on by itself, and takes decisions back', async () => {
    const before = await serverText();
    const flags = await Promise.all(ids.map((_, index) => flag(index)));
    await page.keyboard.press('n');
    for (let index = 0; index < FLAGS; index += 1) {
      await meet(index);
      if (index === 31) await comesToTheMiddle(index);
      if (index === 21) await takesBackAndDecidesAgain(index - 1);
      await preparesToDecide(index);
      await decideBy(index);
    }
    // Those that were skipped come round again.
    for (let index = 4; index < FLAGS; index += 5) {
      await meet(index);
      await page.keyboard.press('f');
    }
    await page.getByText('Nothing else is open here.').first().waitFor();

    const decided = await Promise.all(ids.map((_, index) => flag(index)));
    expect(decided.map(({ decision }) => decision?.decision)).toEqual(ids.map((_, index) => DECISIONS[keyOf(index)]));
    expect(decided.every(({ decision }) => decision?.by.name === EDITOR.name)).toBe(true);
    expect(decided[3]?.decision?.reason).toBe(REASON);
    expect(decided[LET_STAND_AS_USUAL]?.decision?.reason).toBe('Not an error.');
    expect(decided[REPLIED]?.replies.map(({ body }) => body)).toEqual(['I asked the desk.']);
    expect(decided[ASSIGNED]?.assignee?.name).toBe(EDITOR.name);
    const sources = decided.flatMap(({ evidence }, index) => (lacksSource(index) ? [evidence] : []));
    expect(sources).toEqual(sources.map(() => [expect.objectContaining({ url: SOURCE, stance: 'supports' })]));
    expect(await serverText()).toBe(corrected(before, flags));
    await logTellsTheSame(decided);
  });

  async function decideBy(index: number): Promise<void> {
    await page.keyboard.press(keyOf(index));
    if (lacksSource(index)) {
      await page.getByLabel('Address').waitFor();
      await page.keyboard.type(SOURCE);
      await page.keyboard.press('Enter');
    }
    if (keyOf(index) !== 'x') return;
    await page.getByLabel('Why does it stand?').waitFor();
    if (index === LET_STAND_AS_USUAL) return page.keyboard.press('1');
    await page.keyboard.type(REASON);
    await page.keyboard.press('Enter');
  }

  /** Replies, assigns, or edits the proposed words: one key each, and the form that it opens. */
  async function preparesToDecide(index: number): Promise<void> {
    const own = page.locator(`[data-card="${ids[index]}"]`);
    if (index === REPLIED) {
      await page.keyboard.press('r');
      await page.getByLabel('Your reply').waitFor();
      await page.keyboard.type('I asked the desk.');
      await page.keyboard.press('Control+Enter');
      await own.getByRole('list', { name: 'Replies' }).getByText('I asked the desk.').waitFor();
    } else if (index === ASSIGNED) {
      await page.keyboard.press('g');
      await page.getByRole('option', { name: `${EDITOR.name} (you)` }).waitFor();
      await page.keyboard.press('Enter');
      await own.getByText('Assigned to you').waitFor();
    } else if (index === EDITED) {
      await page.keyboard.press('e');
      await page.getByLabel('Proposed words').waitFor();
      await page.keyboard.type(OTHER_WORDS);
      await page.keyboard.press('Control+Enter');
      await own.locator('ins').filter({ hasText: OTHER_WORDS }).waitFor();
      await own.getByLabel('Proposed words').waitFor({ state: 'detached' });
    }
  }

  async function comesToTheMiddle(index: number): Promise<void> {
    await expect.poll(async () => (await places(index)).words).toBeGreaterThan(300);
    const { words, card, window } = await places(index);
    expect(words).toBeLessThan(window * 0.6);
    expect(Math.abs(card - words)).toBeLessThan(40);
  }

  /** `u` after accepting: the old words are back and the flag is open; then it is accepted after all. */
  async function takesBackAndDecidesAgain(index: number): Promise<void> {
    const accepted = await serverText();
    await page.keyboard.press('u');
    await meet(index);
    await expect.poll(async () => (await flag(index)).decision).toBeNull();
    await expect.poll(serverText).not.toBe(accepted);
    await page.keyboard.press('a');
    await meet(index + 1);
    await expect.poll(serverText).toBe(accepted);
  }

  /** The text with every replacement of an accepted flag in it. */
  function corrected(text: string, flags: readonly Flag[]): string {
    return flags.reduceRight(
      (done, { replacement, anchor }, index) =>
        keyOf(index) === 'a'
          ? done.slice(0, anchor.start) +
            (index === EDITED ? OTHER_WORDS : (replacement ?? '')) +
            done.slice(anchor.end)
          : done,
      text,
    );
  }

  /** Every decision is in the log as it stands, by the editor, in the order of the work; the one taken back is there twice. */
  async function logTellsTheSame(decided: readonly Flag[]): Promise<void> {
    const log = (await wholeLog()).filter(({ type }) => /^annotation\.(?:decided|reopened)$/.test(type));
    const told = (index: number) => ({ annotationId: ids[index], decision: decided[index]?.decision?.decision });
    const skipped = ids.flatMap((_, index) => (keyOf(index) === 'n' ? [index] : []));
    const inTurn = ids.map((_, index) => index).filter((index) => !skipped.includes(index));
    const expected = [...inTurn, ...skipped].map(told);
    const again = inTurn.indexOf(20) + 1;
    expected.splice(again, 0, { annotationId: ids[20], decision: undefined }, told(20));
    expect(log.map(({ annotationId, details }) => ({ annotationId, decision: details.decision }))).toEqual(expected);
    expect(log.every(({ actor }) => actor?.name === EDITOR.name)).toBe(true);
  }

  /** The audit log of the article, oldest first. */
  async function wholeLog(): Promise<readonly Logged[]> {
    const entries: Logged[] = [];
    let next: string | null = null;
    do {
      const query: string = next ? `?after=${encodeURIComponent(next)}` : '';
      const answer = await api.ask<{ items: Logged[]; next: string | null }>('GET', `/articles/${id}/audit${query}`);
      entries.push(...answer.items);
      next = answer.next;
    } while (next);
    return entries.toReversed();
  }

  it('meets no error on the way', () => {
    expect(visitor.troubles).toEqual([]);
  });
});
