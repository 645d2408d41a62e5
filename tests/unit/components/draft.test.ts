import { describe, expect, it } from 'vitest';
import { draftInput, draftProblem, newDraft, type DraftTarget } from '#components/margin/draft.ts';
import { FIRST_CATEGORIES } from '#lib/core/annotation/category.ts';
import { annotationInput } from '#lib/core/annotation/schemas.ts';

const target: DraftTarget = {
  quote: { exact: 'with with', prefix: 'a ', suffix: ' b' },
  position: { start: 2, end: 11 },
  relative: { start: 'AA==', end: 'AB==' },
};
const id = '8f0e7a3c-6c56-4a0f-9c34-0a4b8f1f2d11';
const flag = newDraft(id, { kind: 'flag', category: 'factual' }, target);

describe('a draft', () => {
  it('is sent with every selector and its category’s severity, as the API takes it', () => {
    const input = draftInput({ ...flag, body: ' not so ' }, FIRST_CATEGORIES);
    expect(input).toMatchObject({
      id,
      category: 'factual',
      severity: 'major',
      body: 'not so',
      replacement: null,
      target,
    });
    expect(annotationInput.safeParse(input).error).toBeUndefined();
  });

  it('goes without relative positions that it does not have', () => {
    const input = draftInput({ ...flag, target: { ...target, relative: null } }, FIRST_CATEGORIES);
    expect(annotationInput.safeParse(input).error).toBeUndefined();
  });

  it('proposes nothing when the words were left as they are', () => {
    expect(draftInput({ ...flag, replacement: 'with with' }, FIRST_CATEGORIES).replacement).toBeNull();
    expect(draftInput({ ...flag, replacement: '' }, FIRST_CATEGORIES).replacement).toBe('');
  });

  it('of a comment has neither category nor severity', () => {
    const comment = { ...newDraft(id, { kind: 'comment' }, target), body: 'why?' };
    expect(Object.keys(draftInput(comment, FIRST_CATEGORIES)).toSorted()).toEqual(['body', 'id', 'kind', 'target']);
  });

  it('says what it still lacks', () => {
    const suggestion = newDraft(id, { kind: 'suggest' }, target);
    expect(draftProblem(newDraft(id, { kind: 'flag', category: null }, target))).toBe('Choose what is wrong.');
    expect(draftProblem(newDraft(id, { kind: 'comment' }, target))).toBe('Write the comment.');
    expect(draftProblem(suggestion)).toBe('Change the words.');
    expect(draftProblem({ ...suggestion, replacement: 'two\nlines' })).toBe('A replacement is plain text in one line.');
    expect(draftProblem({ ...suggestion, replacement: '' })).toBeNull();
    expect(draftProblem(flag)).toBeNull();
  });
});
