import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { OpenArticles } from '#lib/collab/open-articles.ts';
import { newPageDocument } from '#lib/editor/client-ids.ts';
import { readUpdates } from '#lib/db/updates.ts';
import { addGuest, openHouse, type Guest, type House } from '../../support/house.ts';
import { makeArticle, paragraphText, textOf } from '../../support/live.ts';

let house: House;
let guests: Guest[];
beforeAll(async () => {
  house = await openHouse();
  guests = [await addGuest('editor'), await addGuest('editor'), await addGuest('editor')];
});
afterAll(() => house.close());

/** What happens at one of three pages. */
const step = fc.record({
  page: fc.nat(2),
  what: fc.oneof(
    fc.record({
      kind: fc.constant('type' as const),
      paragraph: fc.nat(2),
      at: fc.nat(30),
      words: fc.constantFrom('a', 'é', 'x y', '😀', '-'),
    }),
    fc.record({
      kind: fc.constant('delete' as const),
      paragraph: fc.nat(2),
      at: fc.nat(30),
      length: fc.integer({ min: 1, max: 4 }),
    }),
    // Sends the oldest, the newest, or one that was sent before.
    fc.record({ kind: fc.constant('send' as const), which: fc.constantFrom('oldest', 'newest', 'again') }),
    fc.record({ kind: fc.constant('answer' as const) }),
    fc.record({ kind: fc.constant('receive' as const) }),
  ),
});

interface Page {
  readonly doc: Y.Doc;
  readonly unsent: Uint8Array[];
  readonly sent: Uint8Array[];
}

function edit(
  { doc }: Page,
  what: { kind: 'type' | 'delete'; paragraph: number; at: number; words?: string; length?: number },
): void {
  const text = paragraphText(doc, what.paragraph);
  const at = Math.min(what.at, text.length);
  if (what.kind === 'type') text.insert(at, what.words ?? '');
  else text.delete(at, Math.min(what.length ?? 0, text.length - at));
}

test('whatever three pages do, in whatever order it arrives, all become equal and the log replays to the same text at every number', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
      const open = new OpenArticles();
      const id = await makeArticle(guests[0]!.id, 'One one one.', 'Two two two.', 'Three three.');
      const queue = open.queueOf(id);
      const server = (): Promise<Y.Doc> => queue.alone(({ shadow }) => shadow.doc);
      const texts = new Map<number, string>([[1, textOf(await server())]]);
      const pages = guests.map((): Page => {
        const doc = newPageDocument();
        return { doc, unsent: [], sent: [] };
      });
      for (const { doc, unsent } of pages) {
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(await server()), 'server');
        doc.on('update', (update: Uint8Array, origin: unknown) => {
          if (origin !== 'server') unsent.push(update);
        });
      }
      const submit = async (page: Page, update: Uint8Array): Promise<void> => {
        const outcome = await queue.submit(update, guests[pages.indexOf(page)]!.id);
        expect(['accepted', 'incomplete']).toContain(outcome.kind);
        if (outcome.kind === 'accepted')
          await queue.alone(({ shadow, update: number }) => texts.set(number, textOf(shadow.doc)));
      };
      const answer = async (page: Page): Promise<void> => {
        page.unsent.length = 0;
        await submit(page, Y.encodeStateAsUpdate(page.doc, Y.encodeStateVector(await server())));
      };
      const receive = async ({ doc }: Page): Promise<void> =>
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(await server(), Y.encodeStateVector(doc)), 'server');
      for (const { page: index, what } of steps) {
        const page = pages[index]!;
        if (what.kind === 'type' || what.kind === 'delete') edit(page, what);
        else if (what.kind === 'answer') await answer(page);
        else if (what.kind === 'receive') await receive(page);
        else {
          const update =
            what.which === 'oldest'
              ? page.unsent.shift()
              : what.which === 'newest'
                ? page.unsent.pop()
                : page.sent.at(-1);
          if (!update) continue;
          page.sent.push(update);
          await submit(page, update);
        }
      }
      for (const page of pages) await answer(page);
      for (const page of pages) await receive(page);
      const wanted = textOf(await server());
      expect(pages.map(({ doc }) => textOf(doc))).toEqual([wanted, wanted, wanted]);

      const replayed = new Y.Doc();
      for (const { number, update } of await readUpdates(id, 0)) {
        Y.applyUpdate(replayed, update);
        expect(replayed.store.pendingStructs).toBeNull();
        expect(textOf(replayed)).toBe(texts.get(number));
      }
      expect(textOf(replayed)).toBe(wanted);
    }),
    { numRuns: 40 },
  );
});
