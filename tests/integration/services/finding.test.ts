import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addReply } from '#lib/services/add-reply.ts';
import { addEvidence } from '#lib/services/evidence.ts';
import { createArticle } from '#lib/services/create-article.ts';
import { listArticles } from '#lib/services/list-articles.ts';
import { deleteReply } from '#lib/services/own-reply.ts';
import { flag, list, makeArticle, openDesk, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('words in annotations', () => {
  it('are found in remark, replacement, passage, thread and sources, in any letter case', async () => {
    const article = await makeArticle(desk, 'One two three four five ÉCLAIR seven 100_% sure.');
    const ids: Record<string, string> = {};
    const make = async (exact: string, fields: object = {}) => {
      ids[exact] = (await flag(desk, article, exact, { ...fields })).id;
    };
    await make('One', { body: 'The Kelvin sign is \u212A' });
    await make('two', { replacement: 'Größe' });
    await make('three');
    await make('four');
    await make('five');
    await make('ÉCLAIR');
    await make('100_%');
    const { replies } = await addReply(desk.people.reviewer, ids['three'] ?? '', { body: 'Straße, SAID Ada' });
    await addEvidence(desk.people.reviewer, ids['four'] ?? '', {
      stance: 'supports',
      citation: 'The Times',
      quote: 'as they SAID',
      url: 'https://example.org/İstanbul',
    });
    const found = async (q: string) => {
      const hits = new Set((await list(desk, article, { q })).items.map(({ id }) => id));
      return Object.keys(ids).filter((exact) => hits.has(ids[exact] ?? ''));
    };
    expect(await found('kelvin SIGN is k')).toEqual(['One']);
    expect(await found('GRÖSSE')).toEqual([]);
    expect(await found('größe')).toEqual(['two']);
    expect(await found('said')).toEqual(['three', 'four']);
    expect(await found('éclair')).toEqual(['ÉCLAIR']);
    expect(await found('0_%')).toEqual(['100_%']);
    expect(await found('0__')).toEqual([]);
    expect(await found('org/i')).toEqual(['four']);
    await deleteReply(desk.people.reviewer, { annotationId: ids['three'] ?? '', replyId: replies[0]?.id ?? '' });
    expect(await found('said')).toEqual(['four']);
  });
});

describe('titles', () => {
  it('are found by all of their words, whatever the case and accents, page after page', async () => {
    const make = async (title: string) => createArticle(desk.people.editor, { title, text: 'x', format: 'txt' });
    for (let number = 0; number < 5; number++) await make(`Émile’s café ${number}`);
    await make('A cafe elsewhere');
    const search = async (title: string) =>
      (await listArticles(desk.people.reader, { limit: 50, title })).items.map((article) => article.title);
    expect(await search("EMILE'S cafe")).toHaveLength(5);
    expect(await search('cafe')).toHaveLength(6);
    expect(await search('cafe 3')).toEqual(['Émile’s café 3']);
    expect(await search('tea')).toEqual([]);
    const first = await listArticles(desk.people.reader, { limit: 4, title: 'cafe' });
    const rest = await listArticles(desk.people.reader, { limit: 4, title: 'cafe', after: first.next ?? '' });
    expect([...first.items, ...rest.items].map(({ title }) => title)).toEqual(await search('cafe'));
    expect(rest.next).toBeNull();
  });
});
