import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/access/access.ts';
import { articleArchive } from '#lib/core/article/archive.ts';
import { decisionInput, replyInput } from '#lib/core/annotation/schemas.ts';
import { exportChoice, exportQuery, FIRST_CHOICE } from '#lib/core/article/export-schemas.ts';
import { articles } from '#lib/collab/handle.ts';
import { reader as database } from '#lib/db/client.ts';
import { addReply } from '#lib/services/add-reply.ts';
import { createArticle } from '#lib/services/create-article.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { readExportChoice, rememberExportChoice } from '#lib/services/export-choice.ts';
import { exportArticle, previewExport } from '#lib/services/export-article.ts';
import { followExport } from '#lib/services/export-progress.ts';
import { flag, makeArticle, openDesk, type Desk } from '#tests/support/desk.ts';

let desk: Desk;
let id: string;
const reader = (): Actor => desk.people.reader;

beforeAll(async () => {
  desk = await openDesk();
  id = await makeArticle(
    desk,
    '# A title\n\nThe goverment said on Monday that that nothing had changed.\n\nA last line.',
  );
  const accepted = await flag(desk, id, 'goverment', { replacement: 'government', body: '=Spelling' });
  await decideAnnotation(desk.people.editor, accepted.id, decisionInput.parse({ decision: 'accepted' }));
  const open = await flag(desk, id, 'that that', { replacement: 'that' });
  await addReply(desk.people.editor, open.id, replyInput.parse({ body: 'Twice indeed.' }));
});
afterAll(() => desk.close());

const exported = async (query: object): Promise<string> =>
  String((await exportArticle(reader(), id, exportQuery.parse(query))).content);

describe('exporting the record', () => {
  it('marks what was accepted and what is proposed', async () => {
    const markdown = await exported({ format: 'md', view: 'marked' });
    expect(markdown).toContain('The {~~goverment~>government~~}{>>');
    expect(markdown).toMatch(/\{--that ?--\}|\{-- ?that--\}/);
    const html = await exported({ format: 'html', view: 'marked' });
    expect(html).toContain('<del class="accepted"');
    expect(html).toContain('Twice indeed.');
  });

  it('says where the text is from, with its record and without', async () => {
    const source = 'https://example.org/report';
    const made = await createArticle(desk.people.editor, { text: 'Words.', format: 'txt', sourceUrl: source });
    for (const view of ['clean', 'marked']) {
      const { content } = await exportArticle(reader(), made.id, exportQuery.parse({ format: 'md', view }));
      expect(content).toContain(`source: ${source}`);
    }
  });

  it('gives Word files, clean and marked', async () => {
    for (const view of ['clean', 'marked'] as const) {
      const { name, content } = await exportArticle(reader(), id, exportQuery.parse({ format: 'docx', view }));
      expect(name).toBe(view === 'clean' ? 'A title.docx' : 'A title (marked).docx');
      expect(content.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    }
  });

  it('lists the corrections in every format, and no formula among them', async () => {
    for (const as of ['html', 'md', 'csv'] as const) {
      const list = await exported({ format: 'errata', as });
      expect(list).toContain('goverment');
      expect(list).toMatch(/editor \d/);
      expect(list).not.toContain('that that');
    }
    expect(await exported({ format: 'errata', as: 'csv' })).toContain('"\'=Spelling"');
    const { name } = await exportArticle(reader(), id, exportQuery.parse({ format: 'errata', as: 'csv' }));
    expect(name).toBe('A title (corrections).csv');
  });

  it('writes everything as JSON of the form that is documented', async () => {
    const archive = articleArchive.parse(JSON.parse(await exported({ format: 'json' })));
    expect(archive.article.text).toContain('government');
    expect(JSON.stringify(archive.imported)).toContain('goverment');
    expect(archive.annotations.map(({ status, replaced }) => [status, replaced])).toEqual([
      ['decided', 'goverment'],
      ['open', null],
    ]);
  });

  it('does not mark plain text', () => {
    expect(exportQuery.safeParse({ format: 'txt', view: 'marked' }).success).toBe(false);
  });
});

it('says who wrote what no correction explains, and who took it out', async () => {
  const own = await makeArticle(desk, 'The first words stay here.\n\nThe last words go.');
  const write = async (by: Actor, exact: string, replacement: string) => {
    const target = await articles().describe(own, { quote: { exact, prefix: '', suffix: '' } });
    await articles().change(own, by, { target, expected: exact, replacement }, async () => undefined);
  };
  await write(desk.people.editor, 'first', 'foremost');
  await write(desk.people.admin, ' last', '');
  const { content } = await exportArticle(reader(), own, exportQuery.parse({ format: 'html', view: 'marked' }));
  expect(content).toMatch(/<ins [^>]*Edited by editor \d[^>]*>foremost<\/ins>/);
  expect(content).toMatch(/<del [^>]*Edited by editor \d[^>]*>first<\/del>/);
  expect(content).toMatch(/<del [^>]*Edited by admin \d[^>]*>( last|last )<\/del>/);
});

describe('what of the record goes in', () => {
  const marked = (more: object) => exported({ format: 'md', view: 'marked', ...more });

  it('is what is open, where what is decided is left out: then what was made is simply the text', async () => {
    const open = await marked({ resolved: 'false' });
    expect(open).toContain('The government said');
    expect(open).not.toContain('goverment');
    expect(open).toMatch(/\{--that ?--\}|\{-- ?that--\}/);
    const archive = articleArchive.parse(JSON.parse(await exported({ format: 'json', resolved: 'false' })));
    expect(archive.annotations.map(({ status }) => status)).toEqual(['open']);
  });

  it('is the notes of some categories; the changes of others stay, without theirs', async () => {
    const some = await marked({ categories: 'factual,none' });
    expect(some).toContain('{~~goverment~>government~~}');
    expect(some).not.toMatch(/\{>>|\{--/);
    expect(await exported({ format: 'errata', as: 'csv', categories: 'factual' })).not.toContain('goverment');
    expect(await exported({ format: 'jsonld', categories: 'factual' })).not.toContain('Spelling');
  });

  it('names people by their initials in every format', async () => {
    for (const query of [
      { format: 'html', view: 'marked' },
      { format: 'md', view: 'marked' },
      { format: 'errata', as: 'html' },
      { format: 'errata', as: 'csv' },
      { format: 'json' },
      { format: 'jsonld' },
    ])
      expect([query, (await exported({ ...query, names: 'initials' })).match(/(reviewer|editor) \d/)]).toEqual([
        query,
        null,
      ]);
    expect(await exported({ format: 'json' })).toMatch(/(reviewer|editor) \d/);
  });

  it('is counted beforehand', async () => {
    const preview = (query: object) => previewExport(reader(), id, exportQuery.parse(query));
    expect(await preview({ format: 'docx', view: 'marked' })).toMatchObject({
      name: 'A title (marked).docx',
      notes: 2,
      changes: 2,
      leftOut: 0,
    });
    expect(await preview({ format: 'pdf', view: 'marked', resolved: 'false' })).toMatchObject({
      notes: 1,
      changes: 1,
      leftOut: 1,
      unknown: [],
    });
    expect(await preview({ format: 'errata' })).toMatchObject({ corrections: 1, notes: 0 });
    expect(await preview({ format: 'txt' })).toMatchObject({ notes: 0, leftOut: 2, view: 'clean' });
  });
});

describe('an export with a ticket', () => {
  it('tells whoever follows the ticket how far it is, and nobody else', async () => {
    const ticket = 'ticket-of-the-reader';
    const heard: string[] = [];
    const other: string[] = [];
    const writing = exportArticle(reader(), id, exportQuery.parse({ format: 'docx', view: 'marked', ticket }));
    const stop = followExport(reader(), ticket, ({ phase }) => heard.push(phase));
    followExport(desk.people.editor, ticket, ({ phase }) => other.push(phase));
    await writing;
    stop();
    expect(heard).toEqual(['reading', 'marking', 'writing', 'done']);
    expect(other).toEqual(['idle']);
    followExport(reader(), ticket, ({ phase }) => other.push(phase));
    expect(other).toEqual(['idle', 'idle']);
  });
});

it('remembers for the whole house how somebody exported, and says so in the log once', async () => {
  expect(await readExportChoice(reader())).toEqual(FIRST_CHOICE);
  const choice = exportChoice.parse({ ...FIRST_CHOICE, format: 'pdf', categories: ['factual'], names: 'initials' });
  await rememberExportChoice(reader(), choice);
  await rememberExportChoice(desk.people.editor, choice);
  expect(await readExportChoice(desk.people.admin)).toEqual(choice);
  const events = await (await database()).event.findMany({ where: { type: 'house.exportChosen' } });
  expect(events).toHaveLength(1);
});
