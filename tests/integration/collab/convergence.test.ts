import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { OpenArticles } from '#lib/collab/open-articles.ts';
import { newPageDocument } from '#lib/editor/client-ids.ts';
import { readUpdates } from '#lib/db/updates.ts';
import { addGuest, openHouse, type Guest, type House } from '../../support/house.ts';
import { makeArticle, paragraphText } from '../../support/live.ts';

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
      paragraph: fc.nat(5),
      at: fc.nat(30),
      words: fc.constantFrom('a', 'é', 'x y', '😀', '-'),
    }),
    fc.record({
      kind: fc.constant('delete' as const),
      paragraph: fc.nat(5),
      at: fc.nat(30),
      length: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({ kind: fc.constant('bold' as const), paragraph: fc.nat(5), at: fc.nat(30), length: fc.nat(6) }),
    fc.record({ kind: fc.constant('paragraph' as const), paragraph: fc.nat(5), words: fc.constantFrom('', 'New.') }),
    fc.record({ kind: fc.constant('remove' as const), paragraph: fc.nat(5) }),
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

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
type Change = Extract<Step['what'], { paragraph: number }>;

function edit({ doc }: Page, what: Change): void {
  const root = doc.getXmlFragment('default');
  const paragraph = root.length === 0 ? 0 : what.paragraph % root.length;
  if (what.kind === 'paragraph' || root.length === 0) {
    const made = new Y.XmlElement('paragraph');
    if ('words' in what && what.words !== '') made.insert(0, [new Y.XmlText(what.words)]);
    root.insert(paragraph, [made]);
  } else if (what.kind === 'remove') root.delete(paragraph, 1);
  else {
    const text = paragraphText(doc, paragraph);
    const at = Math.min(what.at, text.length);
    if (what.kind === 'type') text.insert(at, what.words);
    else if (what.kind === 'delete') text.delete(at, Math.min(what.length, text.length - at));
    else text.format(at, Math.min(what.length, text.length - at), { bold: {} });
  }
}

/** The whole article: blocks, text and marks. */
const whole = (doc: Y.Doc): string => doc.getXmlFragment('default').toJSON();

test('whatever three pages do, in whatever order it arrives, all become equal and the log replays to the same article at every number', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
      const open = new OpenArticles();
      const id = await makeArticle(guests[0]!.id, 'One one one.', 'Two two two.', 'Three three.');
      const queue = open.queueOf(id);
      const server = (): Promise<Y.Doc> => queue.alone(({ shadow }) => shadow.doc);
      const texts = new Map<number, string>([[1, whole(await server())]]);
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
          await queue.alone(({ shadow, update: number }) => texts.set(number, whole(shadow.doc)));
      };
      const answer = async (page: Page): Promise<void> => {
        page.unsent.length = 0;
        await submit(page, Y.encodeStateAsUpdate(page.doc, Y.encodeStateVector(await server())));
      };
      const receive = async ({ doc }: Page): Promise<void> =>
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(await server(), Y.encodeStateVector(doc)), 'server');
      for (const { page: index, what } of steps) {
        const page = pages[index]!;
        if ('paragraph' in what) edit(page, what);
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
      const wanted = whole(await server());
      expect(pages.map(({ doc }) => whole(doc))).toEqual([wanted, wanted, wanted]);

      const replayed = new Y.Doc();
      for (const { number, update } of await readUpdates(id, 0)) {
        Y.applyUpdate(replayed, update);
        expect(replayed.store.pendingStructs).toBeNull();
        expect(whole(replayed)).toBe(texts.get(number));
      }
      expect(whole(replayed)).toBe(wanted);
    }),
    { numRuns: 40 },
  );
});
