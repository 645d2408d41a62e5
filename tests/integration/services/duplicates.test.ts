import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceInput } from '#lib/core/annotation/schemas.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { addEvidence } from '#lib/services/evidence.ts';
import { readAnnotation } from '#lib/services/read-annotation.ts';
import { reopenAnnotation } from '#lib/services/reopen-annotation.ts';
import { flag, makeArticle, openDesk, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('flags on the same words', () => {
  it('lets the sources of a merged one speak for the one that stays, as long as it is merged', async () => {
    const article = await makeArticle(desk, 'Nine of ten experts agree.');
    const stays = await flag(desk, article, 'Nine of ten', { category: 'unsupported' });
    const twin = await flag(desk, article, 'Nine of ten', { category: 'unsupported' });
    const source = evidenceInput.parse({ stance: 'supports', citation: 'A poll of 2025' });
    await addEvidence(desk.people.reviewer, twin.id, source);
    const sourced = () => decideAnnotation(desk.people.editor, stays.id, { decision: 'sourced' });
    await expect(sourced()).rejects.toMatchObject({ kind: 'invalid' });

    await decideAnnotation(desk.people.editor, twin.id, { decision: 'merged', into: stays.id });
    expect((await sourced()).decision).toMatchObject({ decision: 'sourced' });

    await reopenAnnotation(desk.people.editor, stays.id);
    await reopenAnnotation(desk.people.editor, twin.id);
    expect(await readAnnotation(desk.people.reader, twin.id)).toMatchObject({ status: 'open', decision: null });
    await expect(sourced()).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('leaves the other proposals open when one is accepted, and finds their words again when it is taken back', async () => {
    const article = await makeArticle(desk, 'The stKEs are high.');
    const one = await flag(desk, article, 'stKEs', { replacement: 'stakes' });
    const same = await flag(desk, article, 'stKEs', { replacement: 'steaks' });
    const wider = await flag(desk, article, 'stKEs are', { replacement: 'stake is' });
    await decideAnnotation(desk.people.editor, one.id, { decision: 'accepted' });
    const read = (id: string) => readAnnotation(desk.people.reader, id);
    expect(await read(same.id)).toMatchObject({ status: 'open', anchor: { state: 'orphaned' } });
    expect(await read(wider.id)).toMatchObject({ status: 'open', anchor: { state: 'changed', text: 'stakes are' } });

    await reopenAnnotation(desk.people.editor, one.id);
    for (const { id } of [one, same, wider]) expect(await read(id)).toMatchObject({ anchor: { state: 'exact' } });
  });
});
