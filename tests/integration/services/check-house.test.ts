import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_LINE } from '#lib/core/access/access.ts';
import { inTransaction } from '#lib/db/client.ts';
import { checkArticle } from '#lib/services/check-article.ts';
import { listRules, switchRule, type ListedRule } from '#lib/services/check-rules.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { readHouseWords, saveHouseWords } from '#lib/services/house-words.ts';
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
