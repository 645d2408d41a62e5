import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/access/access.ts';
import { lineHashes } from '#lib/core/article/line-hashes.ts';
import { seenInput } from '#lib/core/article/seen-schemas.ts';
import { addReply } from '#lib/services/add-reply.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { listArticles } from '#lib/services/list-articles.ts';
import { markSeen, readUnseen } from '#lib/services/unseen.ts';
import { addGuest } from '../../support/house.ts';
import { flag, makeArticle, openDesk, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

async function person(): Promise<Actor> {
  const { id } = await addGuest('editor');
  return { id, name: 'Somebody', role: 'editor' };
}
const see = (actor: Actor, article: string, seen: object) => markSeen(actor, article, seenInput.parse(seen));
const unseenIds = async (actor: Actor, article: string) =>
  (await readUnseen(actor, article)).annotations.map(({ id, made }) => [id, made ? 'made' : 'changed']);
const newsOf = async (actor: Actor, article: string) =>
  (await listArticles(actor, { limit: 50 })).items.find(({ id }) => id === article)?.news;

describe('what is new since one was there', () => {
  it('is nothing in an article that one was never in, and then what others do', async () => {
    const [mine, article] = [await person(), await makeArticle(desk, 'One two.\n\nThree four.')];
    const first = await flag(desk, article, 'two');
    expect(await readUnseen(mine, article)).toEqual({ since: null, annotations: [], lines: [] });
    expect(await newsOf(mine, article)).toBeNull();
    await see(mine, article, { event: 1, all: true });
    expect(await newsOf(mine, article)).toEqual({ made: 0, changed: 0, text: false });
    await addReply(desk.people.reviewer, first.id, { body: 'Really?' });
    const second = await flag(desk, article, 'Three');
    await flag(desk, article, 'four', {}, mine);
    expect(await unseenIds(mine, article)).toEqual([
      [first.id, 'changed'],
      [second.id, 'made'],
    ]);
    expect(await newsOf(mine, article)).toEqual({ made: 1, changed: 1, text: false });
  });

  it('is less with each annotation that one looks at, until it changes again', async () => {
    const [mine, article] = [await person(), await makeArticle(desk, 'One two three.')];
    await see(mine, article, { event: 0, all: true });
    const { id } = await flag(desk, article, 'two');
    const other = await flag(desk, article, 'three');
    await see(mine, article, { event: 2, annotations: [id] });
    expect(await unseenIds(mine, article)).toEqual([[other.id, 'made']]);
    await addReply(desk.people.reviewer, id, { body: 'And?' });
    expect(await unseenIds(mine, article)).toEqual([
      [other.id, 'made'],
      [id, 'changed'],
    ]);
    await see(mine, article, { event: 3, all: true });
    expect(await unseenIds(mine, article)).toEqual([]);
  });

  it('has the lines that were not there, and not those that one has looked at', async () => {
    const [mine, article] = [await person(), await makeArticle(desk, 'One two.\n\nThree four.\n\nFive.')];
    await see(mine, article, { event: 0, all: true });
    const change = async (exact: string, replacement: string) => {
      const { id } = await flag(desk, article, exact, { replacement });
      await decideAnnotation(desk.people.editor, id, { decision: 'accepted' });
    };
    await change('two', '2');
    await change('Three', '3');
    expect((await readUnseen(mine, article)).lines).toEqual(lineHashes('One 2.\n3 four.'));
    expect(await newsOf(mine, article)).toMatchObject({ text: true });
    await see(mine, article, { event: 4, lines: lineHashes('One 2.') });
    expect((await readUnseen(mine, article)).lines).toEqual(lineHashes('3 four.'));
    await see(mine, article, { event: 4, all: true });
    expect((await readUnseen(mine, article)).lines).toEqual([]);
    expect(await newsOf(mine, article)).toMatchObject({ text: false });
  });

  it('does not go back when an older page tells what it has seen', async () => {
    const [mine, article] = [await person(), await makeArticle(desk, 'One two three.')];
    await flag(desk, article, 'two');
    await flag(desk, article, 'three');
    await see(mine, article, { event: 2, all: true });
    await see(mine, article, { event: 1, all: true });
    expect(await unseenIds(mine, article)).toEqual([]);
  });

  it('counts no events that have not happened yet', async () => {
    const [mine, article] = [await person(), await makeArticle(desk, 'One two three.')];
    await see(mine, article, { event: 1_000_000, all: true });
    const { id } = await flag(desk, article, 'two');
    expect(await unseenIds(mine, article)).toEqual([[id, 'made']]);
  });
});
