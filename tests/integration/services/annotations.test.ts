import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotationChange, annotationInput, evidenceInput } from '#lib/core/annotation/schemas.ts';
import { addReply } from '#lib/services/add-reply.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { editAnnotation } from '#lib/services/edit-annotation.ts';
import { addEvidence, removeEvidence } from '#lib/services/evidence.ts';
import { listAudit, listEvents } from '#lib/services/list-events.ts';
import { makeAnnotation } from '#lib/services/make-annotation.ts';
import { deleteReply, editReply } from '#lib/services/own-reply.ts';
import { readAnnotation } from '#lib/services/read-annotation.ts';
import { flag, list, makeArticle, openDesk, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const problem = (kind: string) => expect.objectContaining({ name: 'Problem', kind });

describe('making an annotation', () => {
  it('stores all three selectors and tells everybody in the article its event number', async () => {
    const article = await makeArticle(desk, '# Title\n\nSome garbld words.');
    desk.told.length = 0;
    const made = await flag(desk, article, 'garbld', { body: 'A letter is missing.' });
    expect(made).toMatchObject({
      kind: 'flag',
      category: 'garbled',
      severity: 'minor',
      origin: { kind: 'person', person: { id: desk.people.reviewer.id } },
      originalExact: 'garbld',
      target: {
        quote: { exact: 'garbld', prefix: 'Title\nSome ', suffix: ' words.' },
        position: { start: 11, end: 17, update: 1 },
      },
      anchor: { state: 'exact', start: 11, end: 17, text: 'garbld' },
      status: 'open',
    });
    expect(made.target.relative).not.toBeNull();
    expect(desk.told).toEqual([{ articleId: article, message: { type: 'annotation', event: 1, id: made.id } }]);
  });

  it('makes one, and not two, when a request with an id is sent again, even at the same moment', async () => {
    const article = await makeArticle(desk, 'word');
    const input = annotationInput.parse({
      id: randomUUID(),
      kind: 'comment',
      body: 'Why?',
      target: { quote: { exact: 'word' } },
    });
    const [one, two] = await Promise.all([
      makeAnnotation(desk.people.reviewer, article, input),
      makeAnnotation(desk.people.reviewer, article, input),
    ]);
    const three = await makeAnnotation(desk.people.reviewer, article, input);
    expect([one.made, two.made].filter(Boolean)).toHaveLength(1);
    expect(three).toMatchObject({ made: false, annotation: { id: input.id } });
    expect((await list(desk, article)).items).toHaveLength(1);
    await expect(makeAnnotation(desk.people.editor, article, input)).rejects.toEqual(problem('conflict'));
  });

  it.each([
    ['a flag without a category', { kind: 'flag' }],
    ['a category that the house does not have', { kind: 'flag', category: 'nonsense' }],
    ['a correction without a replacement', { kind: 'correction' }],
    ['a comment without words', { kind: 'comment', body: ' ' }],
    ['a comment with a severity', { kind: 'comment', body: 'x', severity: 'major' }],
    [
      'words that are not in the article',
      { kind: 'flag', category: 'garbled', target: { quote: { exact: 'elephant' } } },
    ],
    [
      'a place outside the article',
      { kind: 'flag', category: 'garbled', target: { position: { start: 900, end: 901 } } },
    ],
  ])('refuses %s and stores nothing', async (_what, fields) => {
    const article = await makeArticle(desk, 'word');
    const input = annotationInput.parse({ target: { quote: { exact: 'word' } }, ...fields });
    await expect(makeAnnotation(desk.people.reviewer, article, input)).rejects.toEqual(problem('invalid'));
    expect(await list(desk, article)).toEqual({ items: [], next: null, event: 0 });
  });

  it('is for reviewers and up, in articles that there are', async () => {
    const article = await makeArticle(desk, 'word');
    await expect(flag(desk, article, 'word', {}, desk.people.reader)).rejects.toEqual(problem('forbidden'));
    await expect(flag(desk, randomUUID(), 'word')).rejects.toEqual(problem('missing'));
    for (const role of ['reviewer', 'editor', 'admin'] as const)
      await flag(desk, article, 'word', {}, desk.people[role]);
  });
});

describe('the list of annotations', () => {
  it('is filtered by what people ask for, and paged', async () => {
    const article = await makeArticle(desk, 'one two three four');
    const one = await flag(desk, article, 'one', { severity: 'blocker', body: 'Needle' });
    const two = await flag(desk, article, 'two', { category: 'factual' }, desk.people.editor);
    const three = await flag(desk, article, 'three', { kind: 'comment', category: null, body: 'hm' });
    await addReply(desk.people.reviewer, two.id, { body: 'a needle here' });
    await decideAnnotation(desk.people.editor, two.id, { decision: 'fixed' });
    const ids = async (query: Record<string, string>) => (await list(desk, article, query)).items.map(({ id }) => id);
    expect(await ids({})).toEqual([one.id, two.id, three.id]);
    expect(await ids({ status: 'open' })).toEqual([one.id, three.id]);
    expect(await ids({ category: 'factual' })).toEqual([two.id]);
    expect(await ids({ kind: 'comment' })).toEqual([three.id]);
    expect(await ids({ severity: 'blocker' })).toEqual([one.id]);
    expect(await ids({ author: desk.people.editor.id })).toEqual([two.id]);
    expect(await ids({ origin: 'check' })).toEqual([]);
    expect(await ids({ origin: 'person', q: 'needle' })).toEqual([one.id, two.id]);
    expect(await ids({ q: '%' })).toEqual([]);
    const first = await list(desk, article, { limit: '2' });
    expect(first.items).toHaveLength(2);
    expect(await ids({ limit: '2', after: first.next ?? '' })).toEqual([three.id]);
    await expect(list(desk, article, { after: 'garbage' })).rejects.toEqual(problem('invalid'));
  });

  it('shows where each is in the text as it stands now', async () => {
    const article = await makeArticle(desk, 'one two three');
    const first = await flag(desk, article, 'one', { replacement: 'a longer one' });
    await flag(desk, article, 'three');
    await decideAnnotation(desk.people.editor, first.id, { decision: 'accepted' });
    const { items } = await list(desk, article);
    expect(items.map(({ anchor }) => anchor)).toEqual([
      { state: 'exact', start: 0, end: 12, text: 'a longer one' },
      expect.objectContaining({ start: 17, end: 22, text: 'three' }),
    ]);
  });
});

describe('editing', () => {
  it('is for the author and for editors, while it is open', async () => {
    const article = await makeArticle(desk, 'word');
    const made = await flag(desk, article, 'word');
    const change = annotationChange.parse({
      body: 'new',
      severity: 'blocker',
      category: 'factual',
      replacement: 'term',
    });
    expect(await editAnnotation(desk.people.reviewer, made.id, change)).toMatchObject(change);
    expect(await editAnnotation(desk.people.editor, made.id, { replacement: null })).toMatchObject({
      ...change,
      replacement: null,
    });
    const other = await flag(desk, article, 'word', {}, desk.people.editor);
    await expect(editAnnotation(desk.people.reviewer, other.id, { body: 'x' })).rejects.toEqual(problem('forbidden'));
    await expect(editAnnotation(desk.people.reviewer, made.id, { category: null })).rejects.toEqual(problem('invalid'));
  });
});

describe('events', () => {
  it('have dense numbers, whoever writes at the same moment', async () => {
    const article = await makeArticle(desk, 'one two three four five six seven eight');
    const made = await Promise.all(
      'one two three four five six seven eight'
        .split(' ')
        .map((word, n) => flag(desk, article, word, {}, n % 2 ? desk.people.editor : desk.people.admin)),
    );
    await Promise.all(
      made.flatMap(({ id }) => [
        addReply(desk.people.reviewer, id, { body: 'hm' }),
        decideAnnotation(desk.people.editor, id, { decision: 'fixed' }),
      ]),
    );
    const { items, event } = await listEvents(desk.people.reader, article, 0);
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    expect(event).toBe(24);
    expect((await list(desk, article)).event).toBe(24);
    expect((await listEvents(desk.people.reader, article, 22)).items.map(({ number }) => number)).toEqual([23, 24]);
    const { items: audit } = await listAudit(desk.people.reader, article, { limit: 200 });
    expect(audit).toHaveLength(25);
    expect(audit.at(-1)?.sentence).toBe('editor 3 made the article');
  });

  it('take no number for what was refused', async () => {
    const article = await makeArticle(desk, 'word');
    const made = await flag(desk, article, 'word');
    await expect(decideAnnotation(desk.people.reviewer, made.id, { decision: 'fixed' })).rejects.toEqual(
      problem('forbidden'),
    );
    await expect(addReply(desk.people.reader, made.id, { body: 'x' })).rejects.toEqual(problem('forbidden'));
    expect((await listEvents(desk.people.reader, article, 0)).event).toBe(1);
  });
});

describe('threads and evidence', () => {
  it('lets people edit and delete their own replies only; a deleted one keeps its place', async () => {
    const { id } = await flag(desk, await makeArticle(desk, 'word'), 'word');
    const replyId = randomUUID();
    await addReply(desk.people.reviewer, id, { id: replyId, body: 'First' });
    const again = await addReply(desk.people.reviewer, id, { id: replyId, body: 'First' });
    expect(again.replies).toHaveLength(1);
    await addReply(desk.people.editor, id, { body: 'Second' });
    const place = { annotationId: id, replyId };
    await expect(editReply(desk.people.admin, place, 'not mine')).rejects.toEqual(problem('forbidden'));
    await expect(deleteReply(desk.people.admin, place)).rejects.toEqual(problem('forbidden'));
    expect((await editReply(desk.people.reviewer, place, 'Better')).replies[0]).toMatchObject({
      body: 'Better',
      editedAt: expect.any(String),
    });
    await deleteReply(desk.people.reviewer, place);
    await deleteReply(desk.people.reviewer, place);
    const { replies } = await readAnnotation(desk.people.reader, id);
    expect(replies.map(({ body }) => body)).toEqual(['', 'Second']);
    expect(replies[0]?.deletedAt).not.toBeNull();
    await expect(editReply(desk.people.reviewer, place, 'back')).rejects.toEqual(problem('conflict'));
    await expect(editReply(desk.people.reviewer, { ...place, annotationId: randomUUID() }, 'x')).rejects.toEqual(
      problem('missing'),
    );
  });

  it('takes sources with http addresses, and lets whoever added one take it back', async () => {
    const { id } = await flag(desk, await makeArticle(desk, 'word'), 'word');
    const source = {
      stance: 'refutes',
      url: 'https://example.org/a',
      citation: 'Example',
      quote: 'No.',
      accessedAt: '2026-01-31T12:00:00Z',
    };
    const { evidence } = await addEvidence(desk.people.reviewer, id, evidenceInput.parse(source));
    expect(evidence).toEqual([
      expect.objectContaining({
        ...source,
        accessedAt: '2026-01-31T12:00:00.000Z',
        author: { id: desk.people.reviewer.id, name: 'reviewer 2' },
      }),
    ]);
    for (const url of ['javascript:alert(1)', 'ftp://e.com', 'data:text/html,x', '//e.com', 'x'])
      expect(evidenceInput.safeParse({ ...source, url }).success).toBe(false);
    const evidenceId = evidence[0]?.id ?? '';
    await expect(removeEvidence(desk.people.admin, id, evidenceId)).rejects.toEqual(problem('forbidden'));
    await removeEvidence(desk.people.reviewer, id, evidenceId);
    expect((await readAnnotation(desk.people.reader, id)).evidence).toEqual([]);
  });
});

const naughty =
  process.env['GALLEY_NAUGHTY_STRINGS'] ?? resolve(import.meta.dirname, '../../../../shared/data/blns.json');

describe('accepting words that are there already', () => {
  it('decides without an update, and the article goes on as before', async () => {
    const article = await makeArticle(desk, 'same word');
    for (const replacement of ['same', 'same', 'other']) {
      const exact = 'same';
      const { id } = await flag(desk, article, exact, { replacement });
      await decideAnnotation(desk.people.editor, id, { decision: 'accepted' });
    }
    expect(await desk.open.read(article)).toMatchObject({ text: 'other word', update: 2 });
  });
});

describe('hostile text', () => {
  const given = existsSync(naughty) ? (JSON.parse(readFileSync(naughty, 'utf8')) as string[]) : [];
  if (given.length === 0)
    console.warn(`The list of naughty strings is not at ${naughty}; only a few of our own are tried.`);
  const strings = [
    ...given,
    '\u202Eright to left',
    '👩‍👩‍👧‍👦',
    'a'.repeat(20_000),
    '<img src=x onerror=alert(1)>',
    '\u0000',
    '\uFFFF',
    "'; DROP TABLE Annotation; --",
  ];

  it('comes back from the database as it was sent, in every field', async () => {
    const article = await makeArticle(desk, 'word');
    const { id } = await flag(desk, article, 'word');
    for (const text of strings.filter((string) => string.trim() !== '')) {
      const body = text.slice(0, 20_000);
      const edited = await editAnnotation(desk.people.reviewer, id, { body });
      expect(edited.body).toBe(body);
    }
    const { items } = await list(desk, article);
    expect(items[0]?.body).toBe("'; DROP TABLE Annotation; --");
  });

  it('goes into the live text whole as a replacement', { timeout: 120_000 }, async () => {
    const article = await makeArticle(desk, 'before word after');
    let present = 'word';
    for (const text of strings) {
      const target = { position: { start: 7, end: 7 + present.length } };
      const parsed = annotationInput.safeParse({ kind: 'correction', replacement: text, target });
      if (!parsed.success || text === '') continue;
      const { annotation } = await makeAnnotation(desk.people.reviewer, article, parsed.data);
      await decideAnnotation(desk.people.editor, annotation.id, { decision: 'accepted' });
      expect((await desk.open.read(article)).text).toBe(`before ${text} after`);
      present = text;
    }
  });
});
