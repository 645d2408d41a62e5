import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_LINE } from '#lib/core/access/access.ts';
import { describe as quoteOf } from '#lib/core/anchoring/describe.ts';
import { reader } from '#lib/db/client.ts';
import { sourceOfFile } from '#lib/services/article-source.ts';
import { createArticle } from '#lib/services/create-article.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { listEvents } from '#lib/services/list-events.ts';
import { articleText } from '#lib/services/article-text.ts';
import { editReply } from '#lib/services/own-reply.ts';
import { list, openDesk, type Desk } from '../../support/desk.ts';
import { openHouse } from '../../support/house.ts';
import {
  comment,
  commented,
  deleted,
  endOf,
  inserted,
  line,
  member,
  paragraph,
  run,
  wordFile,
  wordMembers,
  zipOf,
} from '../../support/word-file.ts';

const EXTENDED =
  '<w15:commentEx w15:paraId="00000001F" w15:done="0"/><w15:commentEx w15:paraId="00000002F" w15:paraIdParent="00000001F"/><w15:commentEx w15:paraId="00000003F" w15:done="1"/>';
const FILE = wordFile({
  body: [
    paragraph(run('Troops ') + inserted('quickly ') + run('left ') + deleted('the') + inserted('a') + run(' town.')),
    paragraph(
      run('They were ') +
        commented(1, commented(2, run('gone'))) +
        run(' by dawn') +
        deleted(' today', 'Bo') +
        run('.'),
    ),
    paragraph(deleted('Nobody came.'), endOf('del')),
    paragraph(commented(3, run('The end.'))),
  ].join(''),
  comments: comment(1, 'Ada', 'Who says so?') + comment(2, 'Bo', 'The mayor.') + comment(3, 'Ada', 'Done.'),
  extended: EXTENDED,
});
const TEXT = 'Troops left the town.\nThey were gone by dawn today.\nNobody came.\nThe end.';

let desk: Desk;

const bring = (bytes: Uint8Array = FILE, actor = desk.people.editor) =>
  createArticle(actor, { title: 'Brought', ...sourceOfFile('x.docx', bytes, undefined) });

describe('at a desk', () => {
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  describe('a Word file', () => {
    it('becomes an article with the text before its changes, and they are annotations on it', async () => {
      const { id, notes } = await bring();
      expect(notes).toEqual([]);
      expect((await articleText(desk.people.reader, id)).text).toBe(TEXT);
      const { items } = await list(desk, id);
      expect(
        items.map(({ kind, replacement, body, anchor, byline }) => [
          kind,
          anchor.state,
          anchor.text,
          replacement ?? body,
          byline?.name,
        ]),
      ).toEqual([
        ['correction', 'exact', '', 'quickly ', 'Ada'],
        ['correction', 'exact', 'the', 'a', 'Ada'],
        ['comment', 'exact', 'gone', 'Who says so?', 'Ada'],
        ['correction', 'exact', ' today', '', 'Bo'],
        ['correction', 'exact', 'Nobody came.', '', 'Ada'],
        ['comment', 'exact', 'The end.', 'Done.', 'Ada'],
      ]);
      for (const { target, origin, originalExact, anchor } of items) {
        expect(target.quote).toEqual(quoteOf(TEXT, anchor));
        expect(originalExact).toBe(target.quote.exact);
        expect(origin).toEqual({
          kind: 'person',
          person: { id: desk.people.editor.id, name: expect.any(String) as string },
        });
      }
      expect(items[2]).toMatchObject({
        status: 'open',
        byline: { name: 'Ada', at: '2026-03-04T05:06:00.000Z', key: expect.stringMatching(/^comment [0-9a-f]+$/) },
        replies: [
          {
            body: 'The mayor.',
            byline: { name: 'Bo', key: expect.stringMatching(/^reply [0-9a-f]+$/) },
            author: { id: desk.people.editor.id },
          },
        ],
      });
      expect(items[5]).toMatchObject({
        status: 'decided',
        decision: { decision: 'stet', reason: expect.stringContaining('Word') as string },
      });
    });

    it('tells the record of each', async () => {
      const { id } = await bring();
      const { items, event } = await listEvents(desk.people.reader, id, 0);
      expect(items.map(({ number, type }) => [number, type])).toEqual([
        [1, 'annotation.made'],
        [2, 'annotation.made'],
        [3, 'annotation.made'],
        [4, 'reply.added'],
        [5, 'annotation.made'],
        [6, 'annotation.made'],
        [7, 'annotation.made'],
        [8, 'annotation.decided'],
      ]);
      expect(event).toBe(8);
    });

    it('gives the text with all changes when all corrections are accepted', async () => {
      const { id } = await bring();
      for (const { id: annotation, kind } of (await list(desk, id)).items)
        if (kind === 'correction') await decideAnnotation(desk.people.editor, annotation, { decision: 'accepted' });
      expect((await articleText(desk.people.reader, id)).text).toBe(
        'Troops quickly left a town.\nThey were gone by dawn.\nThe end.',
      );
    });

    it('joins paragraphs and replaces words across them as Word would', async () => {
      const body =
        paragraph(run('a '), endOf('del')) +
        paragraph(run('b ') + deleted('c'), endOf('del')) +
        paragraph(deleted('d') + inserted('x') + run(' e'));
      const { id } = await bring(wordFile({ body }));
      for (const { id: annotation } of (await list(desk, id)).items)
        await decideAnnotation(desk.people.editor, annotation, { decision: 'accepted' });
      expect((await articleText(desk.people.reader, id)).text).toBe('a b x e');
    });

    it('leaves the words of its writers to them', async () => {
      const { id } = await bring();
      const thread = (await list(desk, id)).items.find(({ replies }) => replies.length > 0);
      const place = { annotationId: thread?.id ?? '', replyId: thread?.replies[0]?.id ?? '' };
      await expect(editReply(desk.people.editor, place, 'Mine')).rejects.toMatchObject({ kind: 'forbidden' });
    });

    it('makes another article when it comes again, with as many annotations', async () => {
      const [one, two] = [await bring(), await bring()];
      expect(one.id).not.toBe(two.id);
      const keys = async (id: string) => (await list(desk, id)).items.map(({ byline }) => byline?.key);
      expect(await keys(one.id)).toEqual(await keys(two.id));
      expect(new Set(await keys(one.id)).size).toBe(6);
    });

    it('from the command line belongs to the oldest admin', async () => {
      const { id } = await createArticle(COMMAND_LINE, sourceOfFile('x.docx', FILE, undefined));
      const { items } = await list(desk, id);
      expect(items.map(({ origin }) => origin.kind === 'person' && origin.person.id)).toEqual(
        items.map(() => desk.people.admin.id),
      );
    });

    it('with thousands of changes is there in seconds', async () => {
      const body = Array.from({ length: 3_000 }, (_each, index) =>
        paragraph(run(`Line ${index} has `) + deleted('a') + inserted('b') + run(' word.')),
      );
      const began = performance.now();
      const { id } = await bring(wordFile({ body: body.join('') }));
      expect(performance.now() - began).toBeLessThan(20_000);
      const { items } = await list(desk, id, { limit: '5000' });
      expect(items.filter(({ anchor }) => anchor.state === 'exact' && anchor.text === 'a')).toHaveLength(3_000);
    });
  });

  describe('a file that is refused leaves nothing', () => {
    const good = wordMembers({ body: line('a') });
    const billion = `<!DOCTYPE x [<!ENTITY a "ha">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&a;</w:document>`;
    it.each([
      [
        'an old Word file',
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        'unsupported',
        'old Word file',
      ],
      ['a text with the name of a Word file', new Uint8Array(Buffer.from('Hello')), 'unsupported', 'not a Word file'],
      ['a PDF with the name of a Word file', new Uint8Array(Buffer.from('%PDF-1.7')), 'unsupported', 'PDF'],
      [
        'a bomb',
        zipOf([...good, { name: 'word/media/x', bytes: new Uint8Array(100 * 1024 * 1024) }]),
        'tooLarge',
        'unpacks',
      ],
      [
        'an entity',
        zipOf(good.map((each) => (each.name === 'word/document.xml' ? member(each.name, billion) : each))),
        'invalid',
        'document type',
      ],
      ['half a file', FILE.slice(0, FILE.length / 2), 'invalid', 'damaged'],
    ])('%s', async (_what, bytes, kind, sentence) => {
      const before = await (await reader()).article.count();
      await expect(async () => bring(bytes)).rejects.toMatchObject({
        name: 'Problem',
        kind,
        message: expect.stringContaining(sentence) as string,
      });
      expect(await (await reader()).article.count()).toBe(before);
    });
  });
});

it('without anybody in the house comes without its remarks, and says so', async () => {
  const house = await openHouse();
  try {
    const { notes } = await createArticle(COMMAND_LINE, sourceOfFile('x.docx', FILE, undefined));
    expect(notes).toEqual([expect.stringContaining('tracked changes (6) were left out')]);
  } finally {
    await house.close();
  }
});
