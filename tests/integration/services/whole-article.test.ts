import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from '#lib/collab/handle.ts';
import { annotationChange, annotationInput } from '#lib/core/annotation/schemas.ts';
import { articleArchive } from '#lib/core/article/archive.ts';
import { exportQuery } from '#lib/core/article/export-schemas.ts';
import { editAnnotation } from '#lib/services/edit-annotation.ts';
import { exportArticle } from '#lib/services/export-article.ts';
import { listAudit } from '#lib/services/list-events.ts';
import { makeAnnotation } from '#lib/services/make-annotation.ts';
import { readAnnotation } from '#lib/services/read-annotation.ts';
import { flag, list, makeArticle, openDesk, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const comment = (articleId: string, body = 'Who is this for?') =>
  makeAnnotation(desk.people.reviewer, articleId, annotationInput.parse({ kind: 'comment', body, target: null }));

describe('a comment on the whole article', () => {
  it('keeps its place whatever becomes of the text', async () => {
    const article = await makeArticle(desk, 'Only these words.');
    const { annotation } = await comment(article);
    expect(annotation).toMatchObject({ originalExact: '', target: { whole: true, relative: null } });
    const all = await flag(desk, article, 'Only these words.', { replacement: 'Others' });
    await articles().change(
      article,
      desk.people.editor,
      { target: all.target, expected: 'Only these words.', replacement: 'Others' },
      () => Promise.resolve(),
    );
    expect(await readAnnotation(desk.people.reader, annotation.id)).toMatchObject({
      target: { whole: true },
      anchor: { state: 'exact', start: 0, end: 0, text: '' },
    });
    expect((await list(desk, article)).items.map(({ id }) => id)).toContain(annotation.id);
  });

  it('can be attached to words later, and proposes none as long as it is not', async () => {
    const article = await makeArticle(desk, 'Some words.');
    const { annotation } = await makeAnnotation(
      desk.people.reviewer,
      article,
      annotationInput.parse({ kind: 'flag', category: 'factual', body: 'Is any of it true?', target: null }),
    );
    const change = (fields: object) =>
      editAnnotation(desk.people.reviewer, annotation.id, annotationChange.parse(fields));
    await expect(change({ replacement: 'None' })).rejects.toMatchObject({ kind: 'invalid' });
    const attached = await change({ target: { quote: { exact: 'words' } }, replacement: 'none' });
    expect(attached).toMatchObject({ replacement: 'none', anchor: { state: 'exact', text: 'words' } });
    expect(attached.target.whole).toBeUndefined();
  });

  it('is in every export and in the log', async () => {
    const article = await makeArticle(desk, '# Title\n\nSome words.');
    const { annotation } = await comment(article, 'Shorten it by a third.');
    const exported = async (format: string, view = 'marked') =>
      (await exportArticle(desk.people.reader, article, exportQuery.parse({ format, view }))).content;
    expect(String(await exported('html'))).toContain('Shorten it by a third.');
    expect(String(await exported('md'))).toContain('Shorten it by a third.');
    const word = unzipSync((await exported('docx')) as Uint8Array);
    expect(strFromU8(word['word/comments.xml'] ?? new Uint8Array())).toContain('Shorten it by a third.');
    const archive = articleArchive.parse(JSON.parse(String(await exported('json', 'clean'))));
    expect(archive.annotations[0]).toMatchObject({ id: annotation.id, target: { whole: true } });
    const { first } = JSON.parse(String(await exported('jsonld', 'clean'))) as {
      first: { items: { motivation: string; target: object }[] };
    };
    expect(first.items[0]).toMatchObject({ motivation: 'commenting' });
    expect(first.items[0]?.target).not.toHaveProperty('selector');
    const [entry] = (await listAudit(desk.people.reader, article, { limit: 1 })).items;
    expect(entry?.sentence).toMatch(/ commented on the whole article$/);
  });
});
