import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_LINE } from '#lib/core/access/access.ts';
import { inTransaction } from '#lib/db/client.ts';
import { adoptFinding } from '#lib/services/adopt-finding.ts';
import { readArticleWords, saveArticleWords } from '#lib/services/article-words.ts';
import { changeArticle } from '#lib/services/change-article.ts';
import { checkArticle } from '#lib/services/check-article.ts';
import type { ListedRule } from '#lib/core/first-pass/listed-rule.ts';
import { listRules, switchRule } from '#lib/services/check-rules.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { readHouseWords, saveHouseWords } from '#lib/services/house-words.ts';
import { tryChecks } from '#lib/services/try-checks.ts';
import { reopenAnnotation } from '#lib/services/reopen-annotation.ts';
import { list, makeArticle, openDesk, type Desk } from '../../support/desk.ts';

const DOUBLED = 'doubled-words/repeated';
const SENTENCE = 'The minister met with with her advisers on Tuesday.';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const check = (id: string) => checkArticle(desk.people.editor, id);
const open = async (id: string) => (await list(desk, id, { status: 'open' })).items;
const stet = (id: string) => decideAnnotation(desk.people.editor, id, { decision: 'stet', reason: 'Not an error.' });

async function ruleNow(rule: string): Promise<ListedRule | undefined> {
  return (await listRules(desk.people.reader)).items.find((each) => each.rule === rule);
}

describe('a finding that somebody let stand', () => {
  it('does not come back, in this article or another, until it is reopened', async () => {
    const first = await makeArticle(desk, SENTENCE);
    await check(first);
    const flagId = (await open(first))[0]?.id ?? '';
    await stet(flagId);
    expect(await check(first)).toMatchObject({ found: 0, new: 0, gone: 0 });

    const second = await makeArticle(desk, `Another beginning of an article.\n\n${SENTENCE} And more of it follows.`);
    expect(await check(second)).toMatchObject({ found: 0 });
    const third = await makeArticle(desk, 'The mayor came with with her dog.');
    expect((await check(third)).byRule).toEqual({ [DOUBLED]: 1 });

    await reopenAnnotation(desk.people.editor, flagId);
    expect(await check(second)).toMatchObject({ found: 1, new: 1 });
  });

  it('takes its untouched twin in another article along', async () => {
    const sentence = 'The engineer spoke of of the bridge.';
    const [first, second] = [await makeArticle(desk, sentence), await makeArticle(desk, sentence)];
    await check(first);
    await check(second);
    await stet((await open(first))[0]?.id ?? '');
    expect(await check(second)).toMatchObject({ found: 0, gone: 1 });
  });
});

describe('a rule', () => {
  it('is counted by what people decide', async () => {
    const before = await ruleNow(DOUBLED);
    const id = await makeArticle(
      desk,
      'A dog came in in the rain.\n\nA cat sat on on the mat.\n\nA cow stood at at the gate.',
    );
    await check(id);
    const [one, two] = await open(id);
    await decideAnnotation(desk.people.editor, one?.id ?? '', { decision: 'accepted' });
    await stet(two?.id ?? '');
    const after = await ruleNow(DOUBLED);
    expect(after?.accepted).toBe((before?.accepted ?? 0) + 1);
    expect(after?.stet).toBe((before?.stet ?? 0) + 1);
    expect(after?.precision).toBe((after?.right ?? 0) / (after?.judged ?? 1));
    expect(after).toMatchObject({ muted: false, mutedBy: null });
  });

  it('can be muted and switched on again by an admin, and its flags go and come back', async () => {
    const id = await makeArticle(desk, 'A ship lay in in the harbour.');
    await check(id);
    await expect(switchRule(desk.people.editor, DOUBLED, true)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await switchRule(desk.people.admin, DOUBLED, true)).toMatchObject({
      muted: true,
      mutedBy: 'person',
      judged: 0,
    });
    expect(await check(id)).toMatchObject({ found: 0, gone: 1 });
    await switchRule(desk.people.admin, DOUBLED, false);
    expect(await check(id)).toMatchObject({ found: 1, new: 1 });
    await expect(switchRule(desk.people.admin, 'no-such/rule', true)).rejects.toMatchObject({ kind: 'missing' });
  });

  it('mutes itself when it is wrong too often, says so in the record, and starts anew when it is switched on', async () => {
    await switchRule(desk.people.admin, DOUBLED, false);
    const places = Array.from({ length: 22 }, (_, at) => `Number ${at + 100} stood by by the door.`);
    const id = await makeArticle(desk, places.join('\n\n'));
    await check(id);
    const flags = await open(id);
    expect(flags).toHaveLength(22);
    for (const flag of flags.slice(0, 4)) await decideAnnotation(desk.people.editor, flag.id, { decision: 'accepted' });
    for (const flag of flags.slice(4, 19)) await stet(flag.id);
    expect(await ruleNow(DOUBLED)).toMatchObject({ right: 4, judged: 19, muted: false });
    await stet(flags[19]?.id ?? '');
    expect(await ruleNow(DOUBLED)).toMatchObject({ muted: true, mutedBy: 'itself' });
    const [record] = await inTransaction((tx) => tx.event.findMany({ where: { type: 'check.mutedItself' } }));
    expect([record?.actorId, JSON.parse(record?.details ?? '{}')]).toEqual([
      null,
      { rule: DOUBLED, right: 4, judged: 20 },
    ]);
    expect(await check(id)).toMatchObject({ found: 0, gone: 2 });
    await switchRule(desk.people.admin, DOUBLED, false);
    expect(await ruleNow(DOUBLED)).toMatchObject({ muted: false, judged: 0 });
  });
});

describe('the words of the house', () => {
  it('are never flagged, and its spellings are proposed', async () => {
    const id = await makeArticle(
      desk,
      'The colour of the vessel was grey, and its Colours flew.\n\nHe saw an oryx oryx.',
    );
    await check(id);
    expect((await open(id)).map(({ anchor }) => anchor.text)).toContain('oryx oryx');
    const saved = { words: ['oryx oryx'], spellings: [{ from: 'colour', to: 'color' }] };
    expect(await saveHouseWords(desk.people.editor, saved)).toEqual(saved);
    await check(id);
    const flags = await open(id);
    expect(flags.map(({ anchor, replacement }) => [anchor.text, replacement])).toEqual([['colour', 'color']]);
    expect(flags[0]?.origin).toMatchObject({ check: 'house-style/preferred' });
    await saveHouseWords(desk.people.editor, { words: [], spellings: [] });
    expect(await readHouseWords(desk.people.reader)).toEqual({ words: [], spellings: [] });
  });

  it('are for editors to change, and no word stands in the list twice', async () => {
    const none = { words: [], spellings: [] };
    await expect(saveHouseWords(desk.people.reviewer, none)).rejects.toMatchObject({ kind: 'forbidden' });
    const twice = { words: ['Kyiv'], spellings: [{ from: 'Kyiv', to: 'Kiev' }] };
    await expect(saveHouseWords(COMMAND_LINE, twice)).rejects.toMatchObject({ kind: 'invalid' });
  });
});

describe('the words of one article', () => {
  it('are not flagged in it, are written its way, and say nothing of other articles', async () => {
    const text = 'The largescale survey named the colour of of it.';
    const [one, other] = [await makeArticle(desk, text), await makeArticle(desk, text)];
    await check(one);
    await saveArticleWords(desk.people.editor, one, {
      words: ['largescale'],
      spellings: [{ from: 'colour', to: 'color' }],
    });
    expect((await check(one)).byRule).toEqual({ [DOUBLED]: 1, 'house-style/preferred': 1 });
    expect((await check(other)).byRule).toEqual({ [DOUBLED]: 1, 'non-words/hyphen': 1 });
    expect(await readArticleWords(desk.people.reader, other)).toEqual({ words: [], spellings: [] });
    await expect(saveArticleWords(desk.people.reviewer, one, { words: [], spellings: [] })).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await expect(saveArticleWords(desk.people.editor, one, { words: ['a', 'a'], spellings: [] })).rejects.toMatchObject(
      { kind: 'invalid' },
    );
  });
});

describe('a trial', () => {
  it('tells what a muted rule would flag in past articles, writes nothing, and leaves out what was let stand', async () => {
    const rule = 'dates/impossible';
    const id = await makeArticle(desk, 'They met on 31 April 2021.\n\nThey met on 30 February 2022.');
    await check(id);
    await stet((await open(id)).find(({ originalExact }) => originalExact.includes('April'))?.id ?? '');
    await switchRule(desk.people.admin, rule, true);
    const before = (await open(id)).length;
    const trial = await tryChecks(desk.people.admin, { rule });
    expect(trial).toMatchObject({ places: 1, flagged: 1 });
    expect(trial.examples[0]).toMatchObject({ article: { id }, quote: { exact: '30 February 2022' } });
    expect((await open(id)).length).toBe(before);
    await expect(tryChecks(desk.people.editor, { rule })).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('tells what new spellings would flag', async () => {
    const id = await makeArticle(desk, 'The aeroplane met the Aeroplane.');
    const trial = await tryChecks(desk.people.admin, { spellings: [{ from: 'aeroplane', to: 'airplane' }] });
    expect(trial).toMatchObject({ places: 2, flagged: 1 });
    expect(trial.examples.map(({ article, replacement }) => [article.id, replacement])).toEqual([
      [id, 'airplane'],
      [id, 'Airplane'],
    ]);
  });
});

describe('a finding that somebody makes their own', () => {
  it('is merged into a flag in their name on the same words, and does not come back', async () => {
    const id = await makeArticle(desk, 'The bridge rose from from the fog.');
    await check(id);
    const finding = (await open(id))[0];
    const own = await adoptFinding(desk.people.editor, finding?.id ?? '');
    expect(own).toMatchObject({
      origin: { kind: 'person', person: { id: desk.people.editor.id } },
      status: 'open',
      category: finding?.category,
      replacement: 'from',
      anchor: { state: 'exact', text: 'from from' },
    });
    expect(await open(id)).toHaveLength(1);
    expect(await check(id)).toMatchObject({ found: 0, new: 0, gone: 0 });
    await expect(adoptFinding(desk.people.editor, own.id)).rejects.toMatchObject({ kind: 'invalid' });
    await expect(adoptFinding(desk.people.editor, finding?.id ?? '')).rejects.toMatchObject({ kind: 'conflict' });
    await expect(adoptFinding(desk.people.reviewer, finding?.id ?? '')).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('an article in another language', () => {
  it('is looked at only by the checks that know no language, and the summary says so', async () => {
    const id = await makeArticle(desk, 'Les experts disent que nous nous verrons.\n\nLe cafÃ© est fermÃ©.');
    await changeArticle(desk.people.editor, id, { language: 'fr' });
    const summary = await check(id);
    expect(summary.onlyAnyLanguage).toBe('fr');
    expect(Object.keys(summary.byRule).every((rule) => rule.startsWith('mojibake/'))).toBe(true);
    expect(summary.found).toBeGreaterThan(0);
  });

  it('is checked again when nothing but its language is changed, there and back', async () => {
    const id = await makeArticle(desk, 'Experts say that that the the dam will hold.');
    await check(id);
    const before = (await open(id)).length;
    expect(before).toBeGreaterThan(0);
    await changeArticle(desk.people.editor, id, { language: 'fr' });
    await expect.poll(async () => (await open(id)).length, { timeout: 20_000 }).toBe(0);
    await changeArticle(desk.people.editor, id, { language: 'en' });
    await expect.poll(async () => (await open(id)).length, { timeout: 20_000 }).toBe(before);
  });
});
