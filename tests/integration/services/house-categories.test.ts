import { afterAll, beforeAll, expect, it } from 'vitest';
import { categoryChange, categoryInput } from '#lib/core/annotation/category-schemas.ts';
import { changeCategory, makeCategory } from '#lib/services/house-categories.ts';
import { listCategories } from '#lib/services/list-categories.ts';
import { readAnnotation } from '#lib/services/read-annotation.ts';
import { flag, makeArticle, openDesk, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const problem = (kind: string) => expect.objectContaining({ name: 'Problem', kind });
const LEGAL = {
  key: 'legal',
  label: 'Legal',
  guideline: 'Ask the lawyer.',
  defaultSeverity: 'blocker',
  color: 'violet',
  underline: 'dashed',
} as const;
const keys = async (archived = false) => (await listCategories(desk.people.reader, archived)).map(({ key }) => key);

it('an admin makes a category, and people flag with it at once', async () => {
  expect(await makeCategory(desk.people.admin, LEGAL)).toEqual(LEGAL);
  expect(await keys()).toEqual(['garbled', 'factual', 'unsupported', 'legal']);
  const made = await flag(desk, await makeArticle(desk, 'One two.'), 'two', { category: 'legal' });
  expect(made.severity).toBe('blocker');
  await expect(makeCategory(desk.people.admin, LEGAL)).rejects.toEqual(problem('conflict'));
});

it('changes it, moves it to the front, puts it away and takes it out again', async () => {
  const article = await makeArticle(desk, 'One two.');
  const { id } = await flag(desk, article, 'two', { category: 'legal' });
  const changed = await changeCategory(desk.people.admin, 'legal', { label: 'Law', position: 0, color: 'teal' });
  expect(changed).toEqual({ ...LEGAL, label: 'Law', color: 'teal' });
  expect((await keys()).slice(0, 2).toSorted()).toEqual(['garbled', 'legal']);
  await changeCategory(desk.people.admin, 'legal', { archived: true });
  expect([await keys(), await keys(true)]).toEqual([['garbled', 'factual', 'unsupported'], ['legal']]);
  await expect(flag(desk, article, 'One', { category: 'legal' })).rejects.toEqual(problem('invalid'));
  expect((await readAnnotation(desk.people.reader, id)).category).toBe('legal');
  await changeCategory(desk.people.admin, 'legal', { archived: false });
  expect(await keys()).toContain('legal');
});

it('nobody else does, the last one stays, and what nobody can draw is refused', async () => {
  await expect(makeCategory(desk.people.editor, { ...LEGAL, key: 'other' })).rejects.toEqual(problem('forbidden'));
  await expect(changeCategory(desk.people.editor, 'legal', { label: 'x' })).rejects.toEqual(problem('forbidden'));
  await expect(changeCategory(desk.people.admin, 'none', { label: 'x' })).rejects.toEqual(problem('missing'));
  for (const key of ['factual', 'unsupported', 'legal'])
    await changeCategory(desk.people.admin, key, { archived: true });
  await expect(changeCategory(desk.people.admin, 'garbled', { archived: true })).rejects.toEqual(problem('invalid'));
  expect(categoryInput.safeParse({ ...LEGAL, color: 'red; }' }).success).toBe(false);
  expect(categoryInput.safeParse({ ...LEGAL, key: 'Two words' }).success).toBe(false);
  expect(categoryChange.safeParse({}).success).toBe(false);
});

it('tells the articles that somebody is in, and no others', async () => {
  const [there, empty] = [await makeArticle(desk, 'One.'), await makeArticle(desk, 'Two.')];
  const present = new Map([[there, [{ id: 'x', name: 'X' }]]]);
  const before = desk.open.present.bind(desk.open);
  desk.open.present = () => present;
  await changeCategory(desk.people.admin, 'legal', { archived: false });
  desk.open.present = before;
  const told = desk.told.filter(({ message }) => message.type === 'categories').map(({ articleId }) => articleId);
  expect([told.includes(there), told.includes(empty)]).toEqual([true, false]);
});

it('puts one at a place, and the others keep their order', async () => {
  const { admin } = desk.people;
  for (const key of ['garbled', 'factual', 'unsupported']) await changeCategory(admin, key, { archived: false });
  await changeCategory(admin, 'unsupported', { position: 0 });
  expect((await keys()).slice(0, 1)).toEqual(['unsupported']);
  const before = await keys();
  await changeCategory(admin, before[3] ?? '', { position: 1 });
  expect(await keys()).toEqual([before[0], before[3], before[1], before[2]]);
});
