import { describe, expect, it } from 'vitest';
import { annotation, decided } from './annotations.ts';
import { FIRST_FILTERS } from '#components/margin/filters.ts';
import { shownAnnotations } from '#components/margin/shown-annotations.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

const at = (id: string, start: number, changes: Partial<AnchoredAnnotation> = {}) =>
  annotation({ id, anchor: { state: 'exact', start, end: start + 1, text: 'x' }, ...changes });
const lost = (id: string) => annotation({ id, anchor: { state: 'orphaned', start: 0, end: 0, text: '' } });
const shown = (items: readonly AnchoredAnnotation[], order: readonly string[] = [], activeId: string | null = null) =>
  shownAnnotations(items, FIRST_FILTERS, order, activeId);

describe('shownAnnotations', () => {
  it('lists by place in the text', () => {
    expect(shown([at('b', 20), at('a', 10)]).ids).toEqual(['a', 'b']);
  });

  it('follows the order in which they are drawn, also where the server last saw another', () => {
    expect(shown([at('a', 10), at('b', 20), at('c', 30)], ['c', 'a']).ids).toEqual(['c', 'b', 'a']);
  });

  it('puts apart those without a place, unless they are drawn again', () => {
    expect(shown([at('a', 10), lost('b')])).toEqual({ ids: ['a'], orphans: ['b'] });
    expect(shown([at('a', 10), lost('b')], ['a', 'b'])).toEqual({ ids: ['a', 'b'], orphans: [] });
  });

  it('keeps the active one although it was decided just now', () => {
    const items = [at('a', 10), decided({ id: 'b' })];
    expect(shown(items).ids).toEqual(['a']);
    expect(shown(items, [], 'b').ids).toEqual(['a', 'b']);
  });
});
