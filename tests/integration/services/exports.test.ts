import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/access/access.ts';
import { articleArchive } from '#lib/core/article/archive.ts';
import { decisionInput, replyInput } from '#lib/core/annotation/schemas.ts';
import { exportQuery } from '#lib/core/article/export-schemas.ts';
import { addReply } from '#lib/services/add-reply.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { exportArticle } from '#lib/services/export-article.ts';
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
