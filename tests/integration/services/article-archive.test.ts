import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_LINE } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import type { ArticleArchive } from '#lib/core/article/archive.ts';
import { decisionInput, decisionsInput, evidenceInput, replyInput } from '#lib/core/annotation/schemas.ts';
import { addEvidence } from '#lib/services/evidence.ts';
import { addReply } from '#lib/services/add-reply.ts';
import { assignAnnotation } from '#lib/services/assign-annotation.ts';
import { changeArticle } from '#lib/services/change-article.ts';
import { checkArticle } from '#lib/services/check-article.ts';
import { createArticle } from '#lib/services/create-article.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { decideTogether } from '#lib/services/decide-together.ts';
import { changeCategory, makeCategory } from '#lib/services/house-categories.ts';
import { listAudit } from '#lib/services/list-events.ts';
import { listCategories } from '#lib/services/list-categories.ts';
import { deleteReply, editReply } from '#lib/services/own-reply.ts';
import { readArticle } from '#lib/services/read-article.ts';
import { addImage } from '#lib/services/images.ts';
import { reopenAnnotation } from '#lib/services/reopen-annotation.ts';
import { archiveOf, bringArchive, saying } from '../../support/brought-archive.ts';
import { flag, list, openDesk, type Desk } from '../../support/desk.ts';
import { openHouse } from '../../support/house.ts';
import { png } from '../../support/png.ts';

const TEXT = `# The bridge

The goverment said on Monday that *nothing* had changed, and **Anna** left.

- one item of the the list
- another item

Sixty people were hurt 👩‍🚒. Nobody knows why. Gone words stand here.

> A quoted line that everybody repeats.`;

/** An article with everything that an article can have. */
async function busyArticle({ people, ...desk }: Desk): Promise<string> {
  const whole: Desk = { people, ...desk };
  const { reviewer, editor, admin } = people;
  await makeCategory(admin, {
    key: 'tone',
    label: 'Tone',
    guideline: 'Not ours.',
    defaultSeverity: 'minor',
    color: 'teal',
    underline: 'dashed',
  });
  const { id } = await createArticle(editor, { text: TEXT, format: 'md', sourceUrl: 'https://example.org/bridge' });
  await checkArticle(editor, id);
  await addImage(editor, id, png(3, 2));
  const decide = (annotation: string, decision: object) =>
    decideAnnotation(editor, annotation, decisionInput.parse(decision));
  const spelling = await flag(whole, id, 'goverment', { replacement: 'government', body: 'Spelling.' });
  await decide(spelling.id, { decision: 'accepted' });
  const unsourced = await flag(whole, id, 'Sixty people were hurt', { category: 'unsupported', severity: 'blocker' });
  await addEvidence(
    reviewer,
    unsourced.id,
    evidenceInput.parse({
      stance: 'supports',
      url: 'https://example.org/a',
      citation: 'The Post',
      quote: '“60 hurt”',
      accessedAt: '2026-01-31T12:00:00Z',
    }),
  );
  await addEvidence(admin, unsourced.id, evidenceInput.parse({ stance: 'refutes', citation: 'A book' }));
  await decide(unsourced.id, { decision: 'sourced', reason: 'Found.' });
  const tone = await flag(whole, id, 'Nobody knows why', { category: 'tone', body: 'Really?' }, admin);
  await addReply(reviewer, tone.id, replyInput.parse({ body: 'First.' }));
  const [edited, gone] = [uuidv7(), uuidv7()];
  await addReply(editor, tone.id, replyInput.parse({ id: edited, body: 'Secnd.' }));
  await editReply(editor, { annotationId: tone.id, replyId: edited }, 'Second.');
  await addReply(editor, tone.id, replyInput.parse({ id: gone, body: 'Not this.' }));
  await deleteReply(editor, { annotationId: tone.id, replyId: gone });
  await assignAnnotation(editor, tone.id, reviewer.id);
  const twin = await flag(whole, id, 'Nobody knows');
  await decide(twin.id, { decision: 'merged', into: tone.id });
  const orphan = await flag(whole, id, 'Gone words stand here.', {
    kind: 'comment',
    category: undefined,
    body: 'Where?',
  });
  const cut = await flag(whole, id, ' Gone words stand here.', { replacement: '' });
  await decide(cut.id, { decision: 'accepted' });
  const changed = await flag(whole, id, 'Anna');
  const reopened = await flag(whole, id, 'on Monday', { replacement: 'on Tuesday' });
  await decide(reopened.id, { decision: 'accepted' });
  await reopenAnnotation(editor, reopened.id);
  await decideTogether(
    editor,
    id,
    decisionsInput.parse({ decision: 'stet', reason: 'Both fine.', ids: [changed.id, reopened.id] }),
  );
  await changeArticle(editor, id, { title: 'The bridge, again', state: 'ready' });
  expect(orphan.anchor.state).toBe('exact');
  return id;
}

let archive: ArticleArchive;

describe('the archive of an article, where it was made', () => {
  let home: Desk;
  let original: string;
  beforeAll(async () => {
    home = await openDesk();
    original = await busyArticle(home);
    archive = await archiveOf(home.people.reader, original);
  });
  afterAll(() => home.close());

  it('becomes a copy with ids of its own', async () => {
    const { id, title } = await bringArchive(home.people.editor, archive);
    expect(id).not.toBe(original);
    expect(title).toBe('The bridge, again');
    const copy = await archiveOf(home.people.reader, id);
    expect(saying({ ...copy, events: copy.events.slice(0, -1) })).toEqual(saying(archive));
    expect((await list(home, original)).items).toHaveLength(archive.annotations.length);
    const details = await readArticle(home.people.reader, id);
    expect([details.sourceUrl, details.state]).toEqual(['https://example.org/bridge', 'ready']);
  });
});

describe('the archive of an article, in a house without an admin', () => {
  it('needs somebody who answers for it', async () => {
    const house = await openHouse();
    await expect(bringArchive(COMMAND_LINE, archive)).rejects.toThrow(/no admin here yet/);
    await house.close();
  });
});

describe('the archive of an article, elsewhere', () => {
  let away: Desk;
  let again: ArticleArchive;
  beforeAll(async () => {
    away = await openDesk();
  });
  afterAll(() => away.close());

  it('comes in without loss, and out again', async () => {
    const { id, notes } = await bringArchive(away.people.editor, archive);
    expect(id).toBe(archive.article.id);
    expect(notes).toEqual([
      'Annotations that were assigned to people who are not in this house (1) are assigned to nobody.',
    ]);
    again = await archiveOf(away.people.reader, id);
    const unassigned = { ...archive, annotations: archive.annotations.map(({ assignee: _assignee, ...one }) => one) };
    const brought = again.events.at(-1);
    expect([brought?.type, brought?.details]).toEqual(['article.created', { format: 'json' }]);
    expect(saying({ ...again, events: again.events.slice(0, -1) })).toEqual(saying(unassigned));
  });

  it('brings the categories that the house does not have, put away', async () => {
    expect((await listCategories(away.people.reader)).map(({ key }) => key)).not.toContain('tone');
    expect((await listCategories(away.people.reader, true)).map(({ label }) => label)).toEqual(['Tone']);
    await changeCategory(away.people.admin, 'tone', { archived: false });
    expect((await listCategories(away.people.reader)).map(({ key }) => key)).toContain('tone');
  });

  it('finds every annotation its place again, and can go on from there', async () => {
    const { items } = await list(away, archive.article.id);
    const places = (all: readonly Pick<AnchoredAnnotation, 'anchor'>[]) =>
      all.map(({ anchor }) => [anchor.state === 'moved' ? 'exact' : anchor.state, anchor.start, anchor.text]);
    expect(places(items)).toEqual(places(archive.annotations));
    const accepted = items.find(({ body }) => body === 'Spelling.');
    const { restored } = await reopenAnnotation(away.people.editor, accepted?.id ?? '');
    expect(restored).toBe(true);
    expect((await archiveOf(away.people.reader, archive.article.id)).article.text).toContain('The goverment said');
  });

  it('takes nobody here for somebody in the file', async () => {
    const { admin, editor, reader } = away.people;
    const said = archive.annotations.find(({ body }) => body === 'Spelling.')?.origin;
    const forged = JSON.stringify(archive).replaceAll(said?.kind === 'person' ? said.person.id : '', admin.id);
    const { id } = await bringArchive(editor, JSON.parse(forged));
    const { items } = await list(away, id);
    const people = items.flatMap(({ origin }) => (origin.kind === 'person' ? [origin.person.id] : []));
    expect(new Set(people)).toEqual(new Set([editor.id]));
    expect(items.find(({ body }) => body === 'Spelling.')?.byline).toMatchObject({
      name: said?.kind === 'person' ? said.person.name : '',
    });
    const { items: log } = await listAudit(reader, id, { limit: 100 });
    expect(log.filter(({ actor }) => actor?.id === admin.id)).toEqual([]);
  });

  it('can go from house to house, by the command line too', async () => {
    await away.close();
    away = await openDesk();
    await bringArchive(COMMAND_LINE, again);
    const last = await archiveOf(away.people.reader, again.article.id);
    expect(saying({ ...last, events: last.events.slice(0, -1) })).toEqual(saying(again));
  });
});
