import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DecisionKind } from '#lib/core/annotation/annotation.ts';
import { ROLES } from '#lib/core/access/access.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { editAnnotation } from '#lib/services/edit-annotation.ts';
import { listEvents } from '#lib/services/list-events.ts';
import { readAnnotation } from '#lib/services/read-annotation.ts';
import { reopenAnnotation } from '#lib/services/reopen-annotation.ts';
import { withdrawAnnotation } from '#lib/services/withdraw-annotation.ts';
import { flag, makeArticle, openDesk, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const textOf = async (articleId: string) => (await desk.open.read(articleId)).text;
const problem = (kind: string, details: object = {}) =>
  expect.objectContaining({ name: 'Problem', kind, details: expect.objectContaining(details) });
const accept = { decision: 'accepted' } as const;

describe('accepting a correction', () => {
  it('puts the replacement into the text, in the formatting of the words it replaces', async () => {
    const article = await makeArticle(desk, 'The **stKEs** are *high*.');
    const made = await flag(desk, article, 'stKEs', { replacement: 'stakes' });
    const accepted = await decideAnnotation(desk.people.editor, made.id, accept);
    expect(accepted).toMatchObject({
      status: 'decided',
      decision: { decision: 'accepted', by: desk.people.editor.id ? { id: desk.people.editor.id } : {}, reason: null },
      target: { quote: { exact: 'stakes' } },
      originalExact: 'stKEs',
      anchor: { state: 'exact', text: 'stakes', start: 4, end: 10 },
    });
    const { text, document } = await desk.open.read(article);
    expect(text).toBe('The stakes are high.');
    expect(document.content?.[0]?.content?.[1]).toEqual({ type: 'text', text: 'stakes', marks: [{ type: 'bold' }] });
  });

  it('changes nothing and tells the present words when they are no longer the quoted ones', async () => {
    const article = await makeArticle(desk, 'Kyiv army going strong.');
    const first = await flag(desk, article, 'army', { replacement: 'forces' });
    const other = await flag(desk, article, 'army going', { replacement: 'army is going' });
    await decideAnnotation(desk.people.editor, first.id, accept);
    const before = await desk.open.read(article);
    const events = await listEvents(desk.people.reader, article, 0);
    await expect(decideAnnotation(desk.people.editor, other.id, accept)).rejects.toEqual(
      problem('conflict', { present: 'forces going' }),
    );
    expect(await desk.open.read(article)).toEqual(before);
    expect(await listEvents(desk.people.reader, article, 0)).toEqual(events);
    expect((await readAnnotation(desk.people.reader, other.id)).status).toBe('open');
  });

  it('can go on after the target was moved to the present words by hand', async () => {
    const article = await makeArticle(desk, 'One two three.');
    const first = await flag(desk, article, 'two', { replacement: 'zwei' });
    const other = await flag(desk, article, 'two three', { replacement: 'deux trois' });
    await decideAnnotation(desk.people.editor, first.id, accept);
    await editAnnotation(desk.people.editor, other.id, {
      target: { quote: { exact: 'zwei three', prefix: '', suffix: '' } },
    });
    await decideAnnotation(desk.people.editor, other.id, accept);
    expect(await textOf(article)).toBe('One deux trois.');
  });

  it('deletes words with an empty replacement, and inserts at an insertion point', async () => {
    const article = await makeArticle(desk, 'A very good word.\n\nOther.');
    const cut = await flag(desk, article, ' very', { replacement: '' });
    const point = await flag(desk, article, '', {
      replacement: 'fine ',
      target: { quote: { exact: '', prefix: 'good ', suffix: 'word' } },
    });
    await decideAnnotation(desk.people.editor, cut.id, accept);
    await decideAnnotation(desk.people.editor, point.id, accept);
    expect(await textOf(article)).toBe('A good fine word.\nOther.');
  });

  it('happens once when two editors accept at the same moment', async () => {
    const article = await makeArticle(desk, 'aaa bbb ccc');
    const made = await flag(desk, article, 'bbb', { replacement: 'b' });
    const both = await Promise.allSettled([
      decideAnnotation(desk.people.editor, made.id, accept),
      decideAnnotation(desk.people.admin, made.id, accept),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await textOf(article)).toBe('aaa b ccc');
    const { items } = await listEvents(desk.people.reader, article, 0);
    expect(items.map(({ type }) => type)).toEqual(['annotation.made', 'annotation.decided']);
  });

  it('survives that the article is read again from the log', async () => {
    const article = await makeArticle(desk, 'Wrog word.');
    const made = await flag(desk, article, 'Wrog', { replacement: 'Wrong' });
    await decideAnnotation(desk.people.editor, made.id, accept);
    await reload(article);
    expect(await textOf(article)).toBe('Wrong word.');
    expect((await readAnnotation(desk.people.reader, made.id)).anchor).toMatchObject({ state: 'exact', text: 'Wrong' });
  });
});

describe('reopening', () => {
  it('restores the old words when nobody touched the new ones', async () => {
    const article = await makeArticle(desk, 'The **old** words.');
    const made = await flag(desk, article, 'old', { replacement: 'new' });
    await decideAnnotation(desk.people.editor, made.id, accept);
    const reopened = await reopenAnnotation(desk.people.editor, made.id);
    expect(reopened).toMatchObject({
      status: 'open',
      decision: null,
      restored: true,
      notice: null,
      anchor: { text: 'old' },
    });
    const { text, document } = await desk.open.read(article);
    expect(text).toBe('The old words.');
    expect(document.content?.[0]?.content?.[1]?.marks).toEqual([{ type: 'bold' }]);
    await decideAnnotation(desk.people.editor, made.id, accept);
    expect(await textOf(article)).toBe('The new words.');
  });

  it('restores words that were deleted', async () => {
    const article = await makeArticle(desk, 'Keep all of this.');
    const made = await flag(desk, article, ' all', { replacement: '' });
    await decideAnnotation(desk.people.editor, made.id, accept);
    expect(await reopenAnnotation(desk.people.editor, made.id)).toMatchObject({ restored: true });
    expect(await textOf(article)).toBe('Keep all of this.');
  });

  it('leaves the text alone, and says so, when somebody changed the new words', async () => {
    const article = await makeArticle(desk, 'one two three');
    const first = await flag(desk, article, 'two', { replacement: 'zwei drei' });
    await decideAnnotation(desk.people.editor, first.id, accept);
    const second = await flag(desk, article, 'drei', { replacement: 'vier' });
    await decideAnnotation(desk.people.editor, second.id, accept);
    const reopened = await reopenAnnotation(desk.people.editor, first.id);
    expect(reopened).toMatchObject({
      status: 'open',
      restored: false,
      notice: expect.stringContaining('left as it is'),
    });
    expect(await textOf(article)).toBe('one zwei vier three');
  });

  it('does not put the words of a paragraph that is gone into another one', async () => {
    const article = await makeArticle(desk, 'First.\n\n0 Comments\n\nLast.');
    const made = await flag(desk, article, '0 Comments', { replacement: '' });
    await decideAnnotation(desk.people.editor, made.id, accept);
    expect(await textOf(article)).toBe('First.\nLast.');
    expect(await reopenAnnotation(desk.people.editor, made.id)).toMatchObject({ status: 'open', restored: false });
    expect(await textOf(article)).toBe('First.\nLast.');
  });

  it('is refused for what is open', async () => {
    const article = await makeArticle(desk, 'word');
    const made = await flag(desk, article, 'word');
    await expect(reopenAnnotation(desk.people.editor, made.id)).rejects.toEqual(problem('conflict'));
  });
});

describe('other decisions', () => {
  it.each(['fixed', 'sourced'] as const)('marks it as %s without touching the text', async (decision) => {
    const article = await makeArticle(desk, 'some word');
    const made = await flag(desk, article, 'word');
    expect(await decideAnnotation(desk.people.editor, made.id, { decision })).toMatchObject({
      status: 'decided',
      decision: { decision },
    });
    expect(await textOf(article)).toBe('some word');
  });

  it('wants a reason for stet', async () => {
    const article = await makeArticle(desk, 'some word');
    const made = await flag(desk, article, 'word');
    await expect(decideAnnotation(desk.people.editor, made.id, { decision: 'stet', reason: '  ' })).rejects.toEqual(
      problem('invalid'),
    );
    expect(
      await decideAnnotation(desk.people.editor, made.id, { decision: 'stet', reason: 'House style.' }),
    ).toMatchObject({ decision: { decision: 'stet', reason: 'House style.' } });
  });

  it('merges into an open annotation of the same article only', async () => {
    const article = await makeArticle(desk, 'one two');
    const elsewhere = await flag(desk, await makeArticle(desk, 'one two'), 'one');
    const [a, b, c] = [
      await flag(desk, article, 'one'),
      await flag(desk, article, 'two'),
      await flag(desk, article, 'one two'),
    ];
    const into = (id?: string) => decideAnnotation(desk.people.editor, a.id, { decision: 'merged', into: id });
    await expect(into()).rejects.toEqual(problem('invalid'));
    await expect(into(a.id)).rejects.toEqual(problem('invalid'));
    await expect(into(elsewhere.id)).rejects.toEqual(problem('invalid'));
    await decideAnnotation(desk.people.editor, c.id, { decision: 'fixed' });
    await expect(into(c.id)).rejects.toEqual(problem('conflict'));
    expect(await into(b.id)).toMatchObject({ decision: { decision: 'merged', into: b.id } });
  });

  it('is made once: a second one is refused until it is reopened', async () => {
    const article = await makeArticle(desk, 'word');
    const made = await flag(desk, article, 'word', { replacement: 'term' });
    await decideAnnotation(desk.people.editor, made.id, { decision: 'fixed' });
    for (const decision of ['fixed', 'accepted', 'sourced'] as const)
      await expect(decideAnnotation(desk.people.editor, made.id, { decision })).rejects.toEqual(
        problem('conflict', { decision: 'fixed' }),
      );
    await expect(editAnnotation(desk.people.editor, made.id, { body: 'late' })).rejects.toEqual(problem('conflict'));
    await reopenAnnotation(desk.people.editor, made.id);
    await decideAnnotation(desk.people.editor, made.id, accept);
    expect(await textOf(article)).toBe('term');
  });

  it('cannot accept where nothing is proposed', async () => {
    const made = await flag(desk, await makeArticle(desk, 'word'), 'word');
    await expect(decideAnnotation(desk.people.editor, made.id, accept)).rejects.toEqual(problem('invalid'));
  });

  it('is withdrawn by its author and by admins, and by nobody else', async () => {
    const article = await makeArticle(desk, 'word');
    const made = await flag(desk, article, 'word');
    await expect(withdrawAnnotation(desk.people.editor, made.id)).rejects.toEqual(problem('forbidden'));
    await withdrawAnnotation(desk.people.reviewer, made.id);
    await withdrawAnnotation(desk.people.reviewer, made.id);
    expect((await readAnnotation(desk.people.reader, made.id)).decision?.decision).toBe('withdrawn');
    const other = await flag(desk, article, 'word');
    await withdrawAnnotation(desk.people.admin, other.id);
  });

  it.each(ROLES)('lets a %s decide as the table of roles says', async (role) => {
    const article = await makeArticle(desk, 'word word2');
    const may = role === 'editor' || role === 'admin';
    for (const decision of ['accepted', 'fixed', 'sourced', 'stet'] as const satisfies readonly DecisionKind[]) {
      const made = await flag(desk, article, 'word2', { replacement: 'word2' });
      const deciding = decideAnnotation(desk.people[role], made.id, { decision, reason: 'because' });
      if (may) expect((await deciding).decision?.decision).toBe(decision);
      else await expect(deciding).rejects.toEqual(problem('forbidden'));
      if (!may) await decideAnnotation(desk.people.editor, made.id, { decision: 'fixed' });
      const reopening = reopenAnnotation(desk.people[role], made.id);
      if (may) expect((await reopening).status).toBe('open');
      else await expect(reopening).rejects.toEqual(problem('forbidden'));
    }
  });
});

/** Forgets what is in memory, as after a restart. */
async function reload(articleId: string): Promise<void> {
  desk.open.closeConnections({ articleId }, 'test');
  await desk.open.read(articleId);
}
