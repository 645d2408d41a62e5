import { afterAll, beforeAll, expect, it } from 'vitest';
import { MOST_VIEWS } from '#lib/core/annotation/saved-view.ts';
import { deleteView, keepView, listViews } from '#lib/services/saved-views.ts';
import { openDesk, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const problem = (kind: string) => expect.objectContaining({ name: 'Problem', kind });
const view = (name: string, shared = false) => ({ name, query: 'category=factual', shared });

it('a view is its maker’s alone until it is shared', async () => {
  const { reader, editor } = desk.people;
  const { id } = await keepView(editor, view('Facts'));
  expect((await listViews(editor)).map(({ name, query }) => [name, query])).toEqual([['Facts', 'category=factual']]);
  expect(await listViews(reader)).toEqual([]);
  const again = await keepView(editor, { ...view('Facts', true), query: 'severity=blocker' });
  expect(again.id).toBe(id);
  expect(await listViews(reader)).toEqual([{ ...again, owner: expect.objectContaining({ id: editor.id }) as object }]);
});

it('only its maker deletes it, or an admin when it is shared', async () => {
  const { reader, editor, admin } = desk.people;
  const [own, shared] = [await keepView(editor, view('Own')), await keepView(editor, view('Shared', true))];
  await expect(deleteView(reader, own.id)).rejects.toEqual(problem('missing'));
  await expect(deleteView(admin, own.id)).rejects.toEqual(problem('missing'));
  await expect(deleteView(reader, shared.id)).rejects.toEqual(problem('forbidden'));
  await deleteView(admin, shared.id);
  await deleteView(editor, own.id);
  expect((await listViews(editor)).map(({ name }) => name)).not.toContain('Own');
});

it('nobody keeps more than can be looked through', async () => {
  const { reviewer } = desk.people;
  for (let number = 0; number < MOST_VIEWS; number++) await keepView(reviewer, view(`View ${number}`));
  await expect(keepView(reviewer, view('One more'))).rejects.toEqual(problem('tooLarge'));
  await keepView(reviewer, view('View 0', true));
});
