import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { articles } from '#lib/collab/handle.ts';
import { addReply } from '#lib/services/add-reply.ts';
import { checkArticle, followCheck, recheckInBackground } from '#lib/services/check-article.ts';
import { createArticle } from '#lib/services/create-article.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { editAnnotation } from '#lib/services/edit-annotation.ts';
import { addEvidence } from '#lib/services/evidence.ts';
import { listAudit, listEvents } from '#lib/services/list-events.ts';
import { reopenAnnotation } from '#lib/services/reopen-annotation.ts';
import { list, makeArticle, openDesk, type Desk } from '../../support/desk.ts';

const TEXT = `The minister met with with her advisers on Tuesday.

The committee said that the the bridge is safe.`;
const DOUBLED = 'doubled-words/repeated';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const check = (id: string) => checkArticle(desk.people.editor, id);
const open = async (id: string) => (await list(desk, id, { status: 'open' })).items;
const words = (flags: readonly AnchoredAnnotation[]) => flags.map(({ anchor }) => anchor.text);

/** The open flag on these words. */
async function flagOn(id: string, wanted: string): Promise<AnchoredAnnotation> {
  const flag = (await open(id)).find(({ anchor }) => anchor.text === wanted);
  if (!flag) throw new Error(`No flag on “${wanted}”`);
  return flag;
}

/** Writes other words in the place of some, as an editor does. */
async function write(id: string, exact: string, replacement: string): Promise<void> {
  const target = await articles().describe(id, { quote: { exact, prefix: '', suffix: '' } });
  await articles().change(id, desk.people.editor, { target, expected: exact, replacement }, async () => undefined);
}

describe('a run of the first pass', () => {
  it('makes flags of what it finds, in the name of the check, and tells everybody once', async () => {
    const id = await makeArticle(desk, TEXT);
    desk.told.length = 0;
    expect(await check(id)).toEqual({
      found: 2,
      new: 2,
      gone: 0,
      kept: 0,
      byCategory: { garbled: 2 },
      byRule: { [DOUBLED]: 2 },
      onlyAnyLanguage: null,
    });
    const flags = await open(id);
    expect(words(flags)).toEqual(['with with', 'the the']);
    expect(flags[0]).toMatchObject({
      kind: 'flag',
      category: 'garbled',
      severity: 'major',
      replacement: 'with',
      body: '“with with” repeats itself.',
      origin: { kind: 'check', check: DOUBLED, version: '2' },
      anchor: { state: 'exact' },
    });
    expect(desk.told).toEqual([{ articleId: id, message: { type: 'annotation', event: 2, id: flags.at(-1)?.id } }]);
    const { items } = await listEvents(desk.people.reader, id, 0);
    expect(items.map(({ number, type, actor }) => [number, type, actor])).toEqual([
      [1, 'annotation.made', null],
      [2, 'annotation.made', null],
    ]);
    const audit = await listAudit(desk.people.reader, id, { limit: 10 });
    expect(audit.items[0]?.sentence).toBe('editor 3 ran the first pass (2 found, 2 new, 0 gone)');
  });

  it('makes nothing twice', async () => {
    const id = await makeArticle(desk, TEXT);
    await check(id);
    desk.told.length = 0;
    expect(await check(id)).toMatchObject({ found: 2, new: 0, gone: 0, kept: 2 });
    expect(await open(id)).toHaveLength(2);
    expect(desk.told).toEqual([]);
  });

  it('knows its flags again after edits before them', async () => {
    const id = await makeArticle(desk, TEXT);
    await check(id);
    await write(id, 'The minister', 'The foreign minister of the republic');
    expect(await check(id)).toMatchObject({ found: 2, new: 0, gone: 0, kept: 2 });
  });

  it('is one at a time for an article: who comes late is told the same', async () => {
    const id = await makeArticle(desk, TEXT);
    const [first, second] = await Promise.all([check(id), check(id)]);
    expect(second).toBe(first);
    expect(await open(id)).toHaveLength(2);
  });

  it('tells how far it is, and how it ended', async () => {
    const id = await makeArticle(desk, `${TEXT}\n\n`.repeat(60));
    const ended = check(id);
    const phases: string[] = [];
    while (phases.length === 0) {
      const run = await followCheck(desk.people.reader, id);
      run?.listen(({ phase }) => phases.push(phase));
      if (run) phases.push(run.progress.phase);
    }
    const { found } = await ended;
    expect(new Set(phases)).toEqual(new Set(['checking', 'writing', 'done']));
    expect(found).toBeGreaterThan(100);
    expect(await followCheck(desk.people.reader, id)).toBeNull();
  });

  it('leaves the event loop to others while it thinks', async () => {
    const prose = 'The committee of the town met on Tuesday and spoke of the bridge, said Ann Miller, who leads it. ';
    const text = Array.from({ length: 150 }, (_, at) => `${prose.repeat(6)}This is part ${at}.`).join('\n\n');
    const id = await makeArticle(desk, text);
    await check(await makeArticle(desk, 'Warm up.'));
    const pauses: number[] = [];
    const over = new AbortController();
    const watch = (async () => {
      while (!over.signal.aborted) {
        const before = performance.now();
        await delay(1);
        pauses.push(performance.now() - before);
      }
    })();
    const began = performance.now();
    const { found } = await check(id);
    const took = performance.now() - began;
    over.abort();
    await watch;
    expect(pauses.length).toBeGreaterThan(20);
    expect(found).toBeGreaterThan(500);
    // On a busy machine everything is slow; what must not be is the whole run in one go.
    expect(Math.max(...pauses)).toBeLessThan(took / 4);
  });
});

describe('a finding that no longer holds', () => {
  it('vanishes by itself, and stays in the record', async () => {
    const id = await makeArticle(desk, TEXT);
    await check(id);
    const { id: flagId } = await flagOn(id, 'with with');
    await write(id, 'met with with', 'met');
    expect(await check(id)).toMatchObject({ found: 1, new: 0, gone: 1, kept: 1 });
    expect(words(await open(id))).toEqual(['the the']);
    const [gone] = (await list(desk, id, { status: 'decided' })).items;
    expect(gone).toMatchObject({
      id: flagId,
      decision: { decision: 'withdrawn', by: { name: 'Galley' }, reason: 'The first pass no longer finds it.' },
    });
  });

  it('comes back as the flag it was when the words do', async () => {
    const id = await makeArticle(desk, TEXT);
    await check(id);
    const { id: flagId } = await flagOn(id, 'with with');
    await write(id, 'with with', 'with');
    await check(id);
    await write(id, 'met with', 'met with with');
    expect(await check(id)).toMatchObject({ found: 2, new: 1, gone: 0, kept: 1 });
    expect((await flagOn(id, 'with with')).id).toBe(flagId);
    expect((await list(desk, id)).items).toHaveLength(2);
  });

  it.each([
    ['replied to', (flag: string) => addReply(desk.people.reviewer, flag, { body: 'Is it?' })],
    ['edited', (flag: string) => editAnnotation(desk.people.editor, flag, { severity: 'minor' })],
    [
      'given evidence',
      (flag: string) => addEvidence(desk.people.reviewer, flag, { stance: 'context', citation: 'A book', quote: '' }),
    ],
    [
      'decided and reopened',
      async (flag: string) => {
        await decideAnnotation(desk.people.editor, flag, { decision: 'stet', reason: 'Fine.' });
        await reopenAnnotation(desk.people.editor, flag);
      },
    ],
  ])('stays when a person has touched it: %s', async (_how, touch) => {
    const id = await makeArticle(desk, TEXT);
    await check(id);
    const { id: flagId } = await flagOn(id, 'with with');
    await touch(flagId);
    await write(id, 'with with', 'with');
    expect(await check(id)).toMatchObject({ found: 1, gone: 0 });
    expect((await open(id)).map((flag) => flag.id)).toContain(flagId);
  });

  it('is not withdrawn when it is a person’s own flag', async () => {
    const id = await makeArticle(desk, 'Nothing is wrong with these words.');
    const { flag } = await import('../../support/desk.ts');
    await flag(desk, id, 'these words');
    expect(await check(id)).toMatchObject({ found: 0, gone: 0 });
    expect(await open(id)).toHaveLength(1);
  });
});

describe('an accepted replacement', () => {
  it('mends the text, and the next run says nothing more about it', async () => {
    const id = await makeArticle(desk, TEXT);
    await check(id);
    await decideAnnotation(desk.people.editor, (await flagOn(id, 'with with')).id, { decision: 'accepted' });
    expect((await articles().read(id)).text).toContain('met with her advisers');
    expect(await check(id)).toMatchObject({ found: 1, new: 0, gone: 0, kept: 1 });
  });
});

describe('an edited article', () => {
  it('is looked at again when it was checked before, in the name of Galley', async () => {
    const id = await makeArticle(desk, TEXT);
    await recheckInBackground(id);
    expect(await open(id)).toEqual([]);
    await check(id);
    await recheckInBackground(id);
    await write(id, 'with with', 'with');
    await recheckInBackground(id);
    expect(words(await open(id))).toEqual(['the the']);
    const { items } = await listAudit(desk.people.reader, id, { limit: 20 });
    const runs = items.filter(({ type }) => type === 'article.checked');
    expect(runs.map(({ sentence }) => sentence)).toEqual([
      'Galley ran the first pass (1 found, 0 new, 1 gone)',
      expect.stringMatching(/^editor \d+ ran the first pass \(2 found/),
    ]);
  });
});

describe('an import', () => {
  it('is checked when that is asked for', async () => {
    const { id } = await createArticle(desk.people.editor, { text: TEXT, format: 'md', check: true });
    while ((await open(id)).length < 2) await delay(20);
    const { id: unchecked } = await createArticle(desk.people.editor, { text: TEXT, format: 'md' });
    await delay(100);
    expect(await open(unchecked)).toEqual([]);
  });
});

describe('who may not check', () => {
  it.each(['reader', 'reviewer'] as const)('is a %s', async (role) => {
    const id = await makeArticle(desk, TEXT);
    await expect(checkArticle(desk.people[role], id)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await open(id)).toEqual([]);
  });
});
