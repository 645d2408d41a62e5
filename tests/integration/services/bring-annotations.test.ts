import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decisionInput, evidenceInput, replyInput } from '#lib/core/annotation/schemas.ts';
import { exportQuery } from '#lib/core/article/export-schemas.ts';
import { addEvidence } from '#lib/services/evidence.ts';
import { addReply } from '#lib/services/add-reply.ts';
import { annotationsOfFile } from '#lib/services/article-source.ts';
import { bringAnnotations } from '#lib/services/bring-annotations.ts';
import { createArticle } from '#lib/services/create-article.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { exportArticle } from '#lib/services/export-article.ts';
import { readContainer } from '#lib/services/read-container.ts';
import { flag, list, openDesk, type Desk } from '../../support/desk.ts';
import { comment, commented, deleted, inserted, paragraph, run, wordFile } from '../../support/word-file.ts';

const TEXT = `# Bridges

The goverment said 👩‍🚒 on Monday that nothing had changed. The bridge stands.

The bridge stands. Sixty people were hurt.`;

let desk: Desk;
const file = (name: string, content: string | Uint8Array) =>
  annotationsOfFile(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
const make = async (text = TEXT): Promise<string> =>
  (await createArticle(desk.people.editor, { text, format: 'md', title: 'Bridges' })).id;
const exported = async (id: string, query: object) =>
  (await exportArticle(desk.people.reader, id, exportQuery.parse(query))).content;

/** What annotations say, and where, apart from ids and from who answers for them here. */
async function told(id: string) {
  const { items } = await list(desk, id);
  return items
    .map(
      ({
        kind,
        category,
        severity,
        body,
        replacement,
        anchor,
        origin,
        byline,
        decision,
        replies,
        evidence,
        target,
      }) => ({
        at: [anchor.state, anchor.start, anchor.text, target.whole ?? false],
        says: [kind, category, severity, body, replacement],
        by: byline?.name ?? (origin.kind === 'person' ? origin.person.name : `${origin.check} ${origin.version}`),
        decision: decision && [
          decision.decision,
          decision.reason,
          decision.byline?.name ?? decision.by.name,
          decision.at,
        ],
        replies: replies.map((reply) => [reply.body, reply.byline?.name ?? reply.author.name]),
        evidence: evidence.map((source) => [
          source.stance,
          source.url,
          source.citation,
          source.quote,
          source.accessedAt,
          source.byline?.name ?? source.author.name,
        ]),
      }),
    )
    .toSorted((one, other) => JSON.stringify(one.says).localeCompare(JSON.stringify(other.says)));
}

async function reviewed(): Promise<string> {
  const { editor, reviewer, admin } = desk.people;
  const id = await make();
  await flag(desk, id, 'goverment', { replacement: 'government', body: 'Spelling.' });
  const hurt = await flag(desk, id, 'Sixty people', { category: 'unsupported', severity: 'blocker' }, admin);
  const source = {
    stance: 'refutes',
    url: 'https://example.org/a',
    citation: 'The Post',
    quote: 'Six',
    accessedAt: '2026-01-31T12:00:00Z',
  };
  await addEvidence(reviewer, hurt.id, evidenceInput.parse(source));
  await addEvidence(editor, hurt.id, evidenceInput.parse({ stance: 'context', citation: 'A book', quote: 'Page 3' }));
  await addReply(editor, hurt.id, replyInput.parse({ body: 'Who says so?' }));
  const second = await flag(desk, id, 'The bridge stands', {
    kind: 'comment',
    category: undefined,
    body: 'Still?',
    target: { quote: { exact: 'The bridge stands', prefix: '\n' } },
  });
  await decideAnnotation(editor, second.id, decisionInput.parse({ decision: 'stet', reason: 'It does.' }));
  await flag(desk, id, '', {
    kind: 'correction',
    category: undefined,
    replacement: ' very',
    target: { quote: { exact: '', prefix: 'bridge', suffix: ' stands. Sixty' } },
  });
  await flag(desk, id, '', { body: 'All of it.', target: null });
  return id;
}

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('Web Annotations', () => {
  it('go out, and into another copy of the article, all in their places', async () => {
    const original = await reviewed();
    const copy = await make();
    const json = String(await exported(original, { format: 'jsonld' }));
    const { made, orphaned, known, notes } = await bringAnnotations(desk.people.editor, copy, file('a.jsonld', json));
    expect([made, orphaned, known, notes]).toEqual([5, 0, 0, []]);
    expect(await told(copy)).toEqual(await told(original));
    const again = await bringAnnotations(desk.people.editor, copy, file('a.jsonld', json));
    expect([again.made, again.replies, again.known]).toEqual([0, 0, 5]);
    expect((await list(desk, copy)).items).toHaveLength(5);
    // Back where they are from, and out of the copy again.
    expect(await bringAnnotations(desk.people.editor, original, file('a.jsonld', json))).toMatchObject({
      made: 0,
      known: 5,
    });
    const third = await make();
    const onwards = String(await exported(copy, { format: 'jsonld' }));
    await bringAnnotations(desk.people.editor, third, file('a.jsonld', onwards));
    expect(await told(third)).toEqual(await told(original));
  });

  it('keep their words where the text has others, and wait for a place', async () => {
    const original = await reviewed();
    const json = String(await exported(original, { format: 'jsonld' }));
    const other = await make('# Bridges\n\nThe goverment said 👩‍🚒 on Monday that nothing had changed.\n\nNothing else.');
    const { made, orphaned } = await bringAnnotations(desk.people.editor, other, file('a.jsonld', json));
    const { items } = await list(desk, other);
    expect([made, orphaned]).toEqual([5, 3]);
    expect(items.find(({ body }) => body === 'Spelling.')?.anchor.text).toBe('goverment');
    expect(items.find(({ body }) => body === 'Still?')?.target.quote.exact).toBe('The bridge stands');
  });

  it('bring a new reply to one that is there', async () => {
    const original = await reviewed();
    const copy = await make();
    const bring = async () =>
      bringAnnotations(
        desk.people.editor,
        copy,
        file('a.jsonld', String(await exported(original, { format: 'jsonld' }))),
      );
    await bring();
    const hurt = (await list(desk, original)).items.find(({ category }) => category === 'unsupported');
    await addReply(desk.people.reviewer, hurt?.id ?? '', replyInput.parse({ body: 'The mayor.' }));
    expect(await bring()).toMatchObject({ made: 0, replies: 1 });
    expect(await bring()).toMatchObject({ made: 0, replies: 0 });
    const { items } = await list(desk, copy);
    const there = items.find(({ category }) => category === 'unsupported');
    expect(there?.replies.map(({ body }) => body)).toEqual(['Who says so?', 'The mayor.']);
  });

  it('come as pages that lead to each other', async () => {
    const id = await reviewed();
    const collection = await readContainer(desk.people.reader, id, undefined);
    const page = (await readContainer(desk.people.reader, id, 0)) as { items: unknown[]; next?: string };
    expect([page.items.length, page.next]).toEqual([collection['total'], undefined]);
    const copy = await make();
    const { made } = await bringAnnotations(desk.people.editor, copy, file('page.json', JSON.stringify(page)));
    expect(made).toBe(5);
    await expect(readContainer(desk.people.reader, id, 1)).rejects.toThrow(/no such page/);
  });

  it('are no matter of reviewers, nor of files that have none', async () => {
    const id = await make();
    await expect(bringAnnotations(desk.people.reviewer, id, file('a.jsonld', '{}'))).rejects.toThrow(/role/);
    const { editor } = desk.people;
    await expect(bringAnnotations(editor, id, file('a.jsonld', '{}'))).rejects.toThrow(/no Web Annotations/);
    await expect(bringAnnotations(editor, id, file('a.jsonld', '{"type":'))).rejects.toThrow(/cut off/);
    expect(() => file('a.txt', 'Hello')).toThrow(/Word files/);
  });
});

const returned = (more = '') =>
  wordFile({
    body: [
      paragraph(run('Bridges')),
      paragraph(
        run('The ') +
          commented(1, run('goverment')) +
          run(' said 👩‍🚒 on ') +
          deleted('Monday') +
          inserted('Tuesday') +
          run(' that nothing had ') +
          inserted('really ') +
          run('changed. The bridge stands.'),
      ),
      paragraph(
        run('The bridge stands. ') +
          (more === '' ? run('Sixty people were hurt.') : commented(2, run('Sixty people')) + run(' were hurt.')),
      ),
    ].join(''),
    comments: comment(1, 'Ada', 'Who says so?') + more,
  });

describe('a Word file that comes back', () => {
  it('brings its comments and changes into the article, once', async () => {
    const id = await make();
    const bring = (bytes: Uint8Array) => bringAnnotations(desk.people.editor, id, file('back.docx', bytes));
    expect(await bring(returned())).toEqual({ made: 3, orphaned: 0, replies: 0, known: 0, notes: [] });
    const { items } = await list(desk, id);
    expect(
      items.map(({ kind, anchor, replacement, body, byline }) => [
        kind,
        anchor.text,
        replacement ?? body,
        byline?.name,
      ]),
    ).toEqual([
      ['comment', 'goverment', 'Who says so?', 'Ada'],
      ['correction', 'Monday', 'Tuesday', 'Ada'],
      ['correction', '', 'really ', 'Ada'],
    ]);
    expect(await bring(returned())).toMatchObject({ made: 0, known: 3 });
    expect(await bring(returned(comment(2, 'Bo', 'How many?')))).toMatchObject({ made: 1, known: 3 });
    expect((await list(desk, id)).items.map(({ body }) => body)).toContain('How many?');
  });

  it('leaves out what the text has already, and knows what was decided', async () => {
    const id = await make();
    const bring = () => bringAnnotations(desk.people.editor, id, file('back.docx', returned()));
    await bring();
    const monday = (await list(desk, id)).items.find(({ replacement }) => replacement === 'Tuesday');
    await decideAnnotation(desk.people.editor, monday?.id ?? '', decisionInput.parse({ decision: 'accepted' }));
    expect(await bring()).toMatchObject({ made: 0, known: 3 });
    const changed = await make(TEXT.replace('Monday', 'Tuesday'));
    const { made, notes } = await bringAnnotations(desk.people.editor, changed, file('back.docx', returned()));
    expect([made, notes]).toEqual([2, ['Changes that the text has already (1) were left out.']]);
  });

  it('finds its places beside words that were edited meanwhile', async () => {
    const id = await make(TEXT.replace('# Bridges', '# Of roads and rivers'));
    const { made, orphaned } = await bringAnnotations(desk.people.editor, id, file('back.docx', returned()));
    expect([made, orphaned]).toEqual([3, 0]);
  });

  it('does not double what went out with it', async () => {
    const id = await reviewed();
    const before = await told(id);
    const bytes = (await exported(id, { format: 'docx', view: 'marked' })) as Uint8Array;
    const { made, replies } = await bringAnnotations(desk.people.editor, id, file('back.docx', bytes));
    expect([made, replies]).toEqual([0, 0]);
    expect(await told(id)).toEqual(before);
  });
});
