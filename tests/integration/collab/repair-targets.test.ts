import { expect, test } from 'vitest';
import { repairTargets } from '#lib/collab/repair-targets.ts';
import { inTransaction, reader } from '#lib/db/client.ts';
import { targetColumns } from '#lib/db/target-columns.ts';
import type { Target } from '#lib/core/annotation/annotation.ts';
import { uuidv7 } from 'uuidv7';
import { makeArticle, paragraphText, until } from '../../support/live.ts';
import { openLiveHouse } from '../../support/live-house.ts';

const {
  server,
  guests: [editor],
  open,
} = await openLiveHouse('editor');

async function flag(articleId: string, target: Target): Promise<string> {
  const id = uuidv7();
  const at = new Date();
  await inTransaction((tx) =>
    tx.annotation.create({
      data: {
        id,
        articleId,
        kind: 'flag',
        body: '',
        authorId: editor.id,
        ...targetColumns(target),
        originalExact: target.quote.exact,
        status: 'open',
        createdAt: at,
        updatedAt: at,
      },
    }),
  );
  return id;
}

const stored = async (id: string) => (await reader()).annotation.findUniqueOrThrow({ where: { id } });

const LINE = 'A first sentence to begin with. The words that were flagged are here. And a last sentence.';
const WORDS = 'The words that were flagged are here.';

test('words that were deleted and put back get relative positions that lead to them, and keep their quote', async () => {
  const id = await makeArticle(editor.id, LINE);
  const target = await server.articles.describe(id, { quote: { exact: WORDS, prefix: '', suffix: '' } });
  const annotation = await flag(id, target);
  const page = open(id, editor);
  await page.saved();
  const text = paragraphText(page.doc, 0);
  text.delete(target.position.start, WORDS.length);
  await page.saved();
  text.insert(target.position.start, WORDS);
  await page.saved();
  // Two seconds after the last edit the server looks by itself.
  await until('it is repaired', async () => (await stored(annotation)).atUpdate === 3);
  const row = await stored(annotation);
  expect(row).toMatchObject({ exact: WORDS, start: target.position.start, end: target.position.end, orphaned: false });
  text.insert(0, 'Above. ');
  await page.saved();
  const repaired: Target = { ...target, relative: { start: base64(row.relativeStart), end: base64(row.relativeEnd) } };
  expect(await server.articles.anchors(id, [repaired])).toMatchObject([
    { state: 'exact', text: WORDS, start: target.position.start + 7 },
  ]);
  page.leave();
});

const base64 = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('base64');

test('words that are gone leave an orphan with its quote, which is found again when they come back', async () => {
  const id = await makeArticle(editor.id, LINE);
  const target = await server.articles.describe(id, { quote: { exact: WORDS, prefix: '', suffix: '' } });
  const annotation = await flag(id, target);
  const page = open(id, editor);
  await page.saved();
  const text = paragraphText(page.doc, 0);
  text.delete(0, text.length);
  await page.saved();
  await repairTargets(server.articles.queueOf(id));
  expect(await stored(annotation)).toMatchObject({ orphaned: true, exact: WORDS });
  text.insert(0, LINE);
  await page.saved();
  await repairTargets(server.articles.queueOf(id));
  expect(await stored(annotation)).toMatchObject({ orphaned: false, exact: WORDS, start: target.position.start });
  page.leave();
});

test('typing above and inside writes nothing: the stored selectors still lead there', async () => {
  const id = await makeArticle(editor.id, LINE);
  const target = await server.articles.describe(id, { quote: { exact: WORDS, prefix: '', suffix: '' } });
  const annotation = await flag(id, target);
  const before = await stored(annotation);
  const page = open(id, editor);
  await page.saved();
  page.type(0, 0, 'Above. ');
  page.type(0, target.position.start + 7 + 4, 'very ');
  await page.saved();
  await repairTargets(server.articles.queueOf(id));
  expect(await stored(annotation)).toEqual(before);
  page.leave();
});
