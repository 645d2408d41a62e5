import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/access/access.ts';
import type { Notice } from '#lib/core/annotation/notice.ts';
import { decisionsInput } from '#lib/core/annotation/schemas.ts';
import { addEvidence } from '#lib/services/evidence.ts';
import { addReply } from '#lib/services/add-reply.ts';
import { assignAnnotation } from '#lib/services/assign-annotation.ts';
import { changePerson } from '#lib/services/change-person.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { decideTogether } from '#lib/services/decide-together.ts';
import { deleteArticle } from '#lib/services/delete-article.ts';
import { markInboxRead, readInbox } from '#lib/services/inbox.ts';
import { listEvents } from '#lib/services/list-events.ts';
import { readAnnotation } from '#lib/services/read-annotation.ts';
import { reopenAnnotation } from '#lib/services/reopen-annotation.ts';
import { reopenTogether } from '#lib/services/reopen-together.ts';
import { addGuest } from '../../support/house.ts';
import { flag, list, makeArticle, openDesk, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const problem = (kind: string) => expect.objectContaining({ name: 'Problem', kind });
const textOf = async (articleId: string) => (await desk.open.read(articleId)).text;

/** A new person, whose inbox is empty; guests are called by their role and a number. */
async function person(role: 'reader' | 'reviewer' | 'editor'): Promise<Actor> {
  const { id, email } = await addGuest(role);
  return { id, name: email.replace(/^([a-z]+)(\d+)@.*$/u, '$1 $2'), role };
}
async function inbox(actor: Actor): Promise<string[]> {
  const { items, unread } = await readInbox(actor, { limit: 50 });
  expect(unread).toBe(items.filter(({ readAt }) => readAt === null).length);
  return items.map(({ kind, actor: by }: Notice) => `${kind} by ${by?.name}`);
}

describe('assigning', () => {
  it('gives an annotation to a person, who is told, and can find it', async () => {
    const [article, mine] = [await makeArticle(desk, 'One two three.'), await person('reviewer')];
    const made = await flag(desk, article, 'two');
    expect(made.assignee).toBeUndefined();
    const assigned = await assignAnnotation(desk.people.reviewer, made.id, mine.id);
    expect(assigned.assignee).toEqual({ id: mine.id, name: mine.name });
    await flag(desk, article, 'three');
    expect((await list(desk, article, { assignee: mine.id })).items.map(({ id }) => id)).toEqual([made.id]);
    expect((await listEvents(mine, article, 0)).items[1]).toMatchObject({
      type: 'annotation.assigned',
      details: { from: null, to: mine.id },
    });
    expect(await inbox(mine)).toEqual([expect.stringMatching(/^assignment by reviewer \d/u)]);
    expect((await assignAnnotation(mine, made.id, null)).assignee).toBeUndefined();
  });

  it('to the same person again, or to oneself, tells nobody', async () => {
    const [article, mine] = [await makeArticle(desk, 'One two three.'), await person('editor')];
    const { id } = await flag(desk, article, 'two');
    await assignAnnotation(mine, id, mine.id);
    await assignAnnotation(desk.people.editor, id, mine.id);
    expect(await inbox(mine)).toEqual([]);
    expect((await listEvents(mine, article, 0)).items).toHaveLength(2);
  });

  it('is refused to readers, of what is decided, and to who is not there', async () => {
    const article = await makeArticle(desk, 'One two three.');
    const { id } = await flag(desk, article, 'two');
    const gone = await person('editor');
    await changePerson(desk.people.admin, gone.id, { disabled: true });
    await expect(assignAnnotation(desk.people.reader, id, null)).rejects.toEqual(problem('forbidden'));
    await expect(assignAnnotation(desk.people.editor, id, 'nobody')).rejects.toEqual(problem('invalid'));
    await expect(assignAnnotation(desk.people.editor, id, gone.id)).rejects.toEqual(problem('invalid'));
    await decideAnnotation(desk.people.editor, id, { decision: 'fixed' });
    await expect(assignAnnotation(desk.people.editor, id, desk.people.editor.id)).rejects.toEqual(problem('conflict'));
  });
});

describe('an inbox', () => {
  it('tells of mentions, replies, decisions and reopening, each once, and never of one’s own', async () => {
    const [author, other, third] = [await person('reviewer'), await person('editor'), await person('reader')];
    const article = await makeArticle(desk, 'One two three.');
    const { id } = await flag(desk, article, 'two', { body: `@${other.name} @${author.name} is it so?` }, author);
    await addReply(other, id, { body: `Ask @${third.name}, @${author.name}.` });
    await addReply(author, id, { body: 'I did.' });
    await decideAnnotation(other, id, { decision: 'fixed' });
    await reopenAnnotation(other, id);
    expect(await inbox(author)).toEqual([
      `reopening by ${other.name}`,
      `decision by ${other.name}`,
      `mention by ${other.name}`,
    ]);
    expect(await inbox(other)).toEqual([`reply by ${author.name}`, `mention by ${author.name}`]);
    expect(await inbox(third)).toEqual([`mention by ${other.name}`]);
    const { items } = await readInbox(author, { limit: 50 });
    expect(items[1]).toMatchObject({
      article: { id: article },
      annotationId: id,
      words: 'two',
      decision: 'fixed',
      reply: null,
    });
  });

  it('comes in pages, and is read by piece or up to a notice; others’ stay as they are', async () => {
    const [mine, other] = [await person('reviewer'), await person('reviewer')];
    const article = await makeArticle(desk, 'One two three.');
    const { id } = await flag(desk, article, 'two', {}, mine);
    for (const body of ['a', 'b', 'c', 'd']) await addReply(desk.people.editor, id, { body });
    const first = await readInbox(mine, { limit: 3 });
    expect([first.items.length, first.unread]).toEqual([3, 4]);
    const second = await readInbox(mine, { limit: 3, after: first.next ?? '' });
    expect([second.items.length, second.next]).toEqual([1, null]);
    const ids = first.items.map((notice) => notice.id);
    expect(await markInboxRead(other, { ids })).toEqual({ unread: 0 });
    expect(await markInboxRead(mine, { ids: ids.slice(0, 1) })).toEqual({ unread: 3 });
    expect((await readInbox(mine, { limit: 50, unread: 'true' })).items).toHaveLength(3);
    expect(await markInboxRead(mine, { upTo: ids[1] ?? '' })).toEqual({ unread: 0 });
  });

  it('forgets articles that were deleted', async () => {
    const mine = await person('reviewer');
    const article = await makeArticle(desk, 'One two three.');
    const { id } = await flag(desk, article, 'two', {}, mine);
    await addReply(desk.people.editor, id, { body: 'a' });
    await deleteArticle(desk.people.editor, article);
    expect(await inbox(mine)).toEqual([]);
  });
});

describe('deciding together', () => {
  const decide = (article: string, input: object, by: Actor = desk.people.editor) =>
    decideTogether(by, article, decisionsInput.parse(input));

  it('counts first and changes nothing, then decides what the filter fits, as one batch', async () => {
    const article = await makeArticle(desk, 'One two three four.');
    const made = [await flag(desk, article, 'two'), await flag(desk, article, 'three')];
    await flag(desk, article, 'four', { category: 'factual' });
    const ids = made.map(({ id }) => id);
    const wanted = { decision: 'stet', reason: 'As they said it.', filter: { category: 'garbled' } };
    expect(await decide(article, { ...wanted, count: true })).toEqual({ batch: null, decided: ids, refused: [] });
    expect((await list(desk, article, { status: 'decided' })).items).toEqual([]);
    const { batch, decided } = await decide(article, wanted);
    expect(decided).toEqual(ids);
    const { items } = await list(desk, article, { status: 'decided' });
    expect(items.map(({ id, decision }) => [id, decision?.batch])).toEqual(ids.map((id) => [id, batch]));
    expect(await reopenTogether(desk.people.editor, article, batch ?? '')).toMatchObject({ refused: [], notices: [] });
    expect((await list(desk, article, { status: 'open' })).items).toHaveLength(3);
    await expect(reopenTogether(desk.people.editor, article, batch ?? '')).rejects.toEqual(problem('missing'));
  });

  it('accepts corrections and restores the words of all of them', async () => {
    const article = await makeArticle(desk, 'Teh cat sat on teh mat.');
    const made = [
      await flag(desk, article, 'Teh', { replacement: 'The' }),
      await flag(desk, article, 'teh', { replacement: 'the' }),
      await flag(desk, article, 'cat', {}),
    ];
    const { batch, decided, refused } = await decide(article, { decision: 'accepted', ids: made.map(({ id }) => id) });
    expect(await textOf(article)).toBe('The cat sat on the mat.');
    expect(decided).toHaveLength(2);
    expect(refused).toEqual([{ id: made[2]?.id, detail: expect.stringContaining('no replacement') }]);
    const { reopened } = await reopenTogether(desk.people.editor, article, batch ?? '');
    expect(reopened).toEqual(decided.toReversed());
    expect(await textOf(article)).toBe('Teh cat sat on teh mat.');
  });

  it('of competing corrections takes the first and says why not the other', async () => {
    const article = await makeArticle(desk, 'Teh cat.');
    const made = [
      await flag(desk, article, 'Teh', { replacement: 'The' }),
      await flag(desk, article, 'Teh', { replacement: 'That' }),
    ];
    const { decided, refused } = await decide(article, { decision: 'accepted', ids: made.map(({ id }) => id) });
    expect([decided, refused.map(({ id }) => id)]).toEqual([[made[0]?.id], [made[1]?.id]]);
    expect(await textOf(article)).toBe('The cat.');
  });

  it('is for editors, needs a reason where one is needed, and stays in its article', async () => {
    const [article, another] = [await makeArticle(desk, 'One two.'), await makeArticle(desk, 'One two.')];
    const { id } = await flag(desk, article, 'two');
    await expect(decide(article, { decision: 'fixed', ids: [id] }, desk.people.reviewer)).rejects.toEqual(
      problem('forbidden'),
    );
    await expect(decide(another, { decision: 'fixed', ids: [id] })).rejects.toEqual(problem('missing'));
    expect(await decide(article, { decision: 'stet', ids: [id] })).toMatchObject({ batch: null, refused: [{ id }] });
    expect(decisionsInput.safeParse({ decision: 'fixed' }).success).toBe(false);
    expect(decisionsInput.safeParse({ decision: 'fixed', ids: [id], filter: {} }).success).toBe(false);
    expect((await readAnnotation(desk.people.reader, id)).status).toBe('open');
  });

  it('leaves alone what one of them was decided anew in the meantime', async () => {
    const article = await makeArticle(desk, 'One two three.');
    const made = [await flag(desk, article, 'two'), await flag(desk, article, 'three')];
    const { batch } = await decide(article, { decision: 'fixed', filter: {} });
    await reopenAnnotation(desk.people.editor, made[0]?.id ?? '');
    await decideAnnotation(desk.people.editor, made[0]?.id ?? '', { decision: 'stet', reason: 'Fine.' });
    expect((await reopenTogether(desk.people.editor, article, batch ?? '')).reopened).toEqual([made[1]?.id]);
  });
});

describe('an unsupported passage', () => {
  it('is sourced only when there is a source', async () => {
    const article = await makeArticle(desk, 'One two three.');
    const { id } = await flag(desk, article, 'two', { category: 'unsupported' });
    await expect(decideAnnotation(desk.people.editor, id, { decision: 'sourced' })).rejects.toEqual(problem('invalid'));
    await addEvidence(desk.people.reviewer, id, { stance: 'supports', citation: 'A book', quote: '' });
    expect((await decideAnnotation(desk.people.editor, id, { decision: 'sourced' })).status).toBe('decided');
  });
});
