import { describe, expect, it } from 'vitest';
import { annotation, BEN, decided } from './annotations.ts';
import { acceptedInstead, mergedInto, neighboursOf } from '#components/margin/neighbours.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** Ids of the neighbours of the first of these, each with where it stands. */
function neighbours(...placed: readonly (readonly [AnchoredAnnotation, from: number, to: number])[]) {
  const byId = new Map(placed.map(([one]) => [one.id, one]));
  const spans = new Map(placed.map(([{ id }, from, to]) => [id, { from, to }]));
  const own = placed[0]?.[0] as AnchoredAnnotation;
  const { twins, rivals } = neighboursOf(own, byId, spans);
  return { twins: twins.map(({ id }) => id), rivals: rivals.map(({ id }) => id) };
}

const plain = annotation();
const two = (changes: Partial<AnchoredAnnotation> = {}) => annotation({ id: 'two', ...changes });

describe('neighboursOf', () => {
  it('offers those on the same words, and on nearly the same, for merging', () => {
    expect(neighbours([plain, 10, 19], [two(), 10, 19])).toEqual({ twins: ['two'], rivals: [] });
    expect(neighbours([plain, 10, 19], [two(), 10, 22])).toEqual({ twins: ['two'], rivals: [] });
  });

  it('offers none that is elsewhere, on much more, decided, or a neighbour that only touches', () => {
    const none = { twins: [], rivals: [] };
    expect(neighbours([plain, 10, 19], [two(), 30, 39])).toEqual(none);
    expect(neighbours([plain, 10, 19], [two(), 1, 60])).toEqual(none);
    expect(neighbours([plain, 10, 19], [two(), 19, 25])).toEqual(none);
    expect(neighbours([plain, 10, 19], [decided({ id: 'two' }), 10, 19])).toEqual(none);
    expect(neighbours([decided(), 10, 19], [two(), 10, 19])).toEqual(none);
  });

  it('sets other proposals for some of the words beside it, and takes the same proposal for a twin', () => {
    const proposal = annotation({ replacement: 'with' });
    expect(neighbours([proposal, 10, 19], [two({ replacement: 'by' }), 15, 30])).toEqual({
      twins: [],
      rivals: ['two'],
    });
    expect(neighbours([proposal, 10, 19], [two({ replacement: 'with' }), 10, 19])).toEqual({
      twins: ['two'],
      rivals: [],
    });
    expect(neighbours([proposal, 10, 19], [two(), 10, 19])).toEqual({ twins: ['two'], rivals: [] });
  });

  it('takes two insertions at one place for neighbours, and at two places not', () => {
    const insertion = annotation({ replacement: 'a', originalExact: '' });
    const other = two({ replacement: 'b', originalExact: '' });
    expect(neighbours([insertion, 10, 10], [other, 10, 10]).rivals).toEqual(['two']);
    expect(neighbours([insertion, 10, 10], [other, 11, 11]).rivals).toEqual([]);
  });
});

const merged = (id: string, into: string, createdAt = '2026-11-23T10:00:00.000Z') =>
  decided({ id, createdAt, decision: { decision: 'merged', by: BEN, at: '', reason: null, into } });

describe('mergedInto', () => {
  it('follows merging from one into the next, and nothing else', () => {
    const all = [merged('c', 'b'), merged('b', 'a'), merged('x', 'y'), annotation({ id: 'a' }), decided({ id: 'd' })];
    expect(mergedInto('a', all).map(({ id }) => id)).toEqual(['c', 'b']);
    expect(mergedInto('b', all).map(({ id }) => id)).toEqual(['c']);
    expect(mergedInto('c', all)).toEqual([]);
  });
});

describe('acceptedInstead', () => {
  const lost = annotation({
    replacement: 'by',
    anchor: { state: 'orphaned', start: 12, end: 12, text: '' },
  });
  const accepted = decided({
    id: 'two',
    decision: { decision: 'accepted', by: BEN, at: '2026-11-23T11:00:00.000Z', reason: null, into: null },
  });

  it('is the correction that took the words', () => {
    expect(acceptedInstead(lost, [lost, accepted])?.id).toBe('two');
  });

  it('is also the one that put words around those that stand', () => {
    const standing = annotation({ replacement: 'by' });
    const around = { ...accepted, anchor: { ...accepted.anchor, start: 10, end: 26 } };
    expect(acceptedInstead(standing, [standing, around])?.id).toBe('two');
    expect(acceptedInstead(standing, [{ ...around, anchor: { ...around.anchor, start: 19 } }])).toBeNull();
  });

  it('is none where nothing was accepted on these words, or only before the proposal was made', () => {
    expect(acceptedInstead(lost, [lost, decided({ id: 'two' })])).toBeNull();
    expect(acceptedInstead(lost, [{ ...accepted, originalExact: 'other words' }])).toBeNull();
    expect(acceptedInstead(lost, [{ ...accepted, anchor: { ...accepted.anchor, start: 90, end: 99 } }])).toBeNull();
    expect(acceptedInstead({ ...lost, createdAt: '2026-11-24T10:00:00.000Z' }, [accepted])).toBeNull();
    expect(acceptedInstead(annotation(), [accepted])).toBeNull();
  });
});
