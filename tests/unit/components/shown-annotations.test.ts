import { describe, expect, it } from 'vitest';
import { annotation, decided } from './annotations.ts';
import { FIRST_FILTERS } from '#components/margin/filters.ts';
import { shownAnnotations } from '#components/margin/shown-annotations.ts';
import { WHOLE_ARTICLE } from '#lib/core/annotation/whole-article.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

const shown = (items: readonly AnchoredAnnotation[], order: readonly string[], activeId: string | null = null) =>
  shownAnnotations(new Map(items.map((item) => [item.id, item])), FIRST_FILTERS, order, activeId);
const [a, b] = [annotation({ id: 'a' }), annotation({ id: 'b' })];

describe('shownAnnotations', () => {
  it('lists in the order of the text', () => {
    expect(shown([a, b], ['b', 'a'])).toEqual({ ids: ['b', 'a'], orphans: [] });
  });

  it('puts apart those without a place', () => {
    expect(shown([a, b], ['a'])).toEqual({ ids: ['a'], orphans: ['b'] });
  });

  it('puts first what is on the whole article, which is never without a place', () => {
    const whole = annotation({ id: 'whole', target: WHOLE_ARTICLE });
    expect(shown([a, b, whole], ['a', 'b'])).toEqual({ ids: ['whole', 'a', 'b'], orphans: [] });
  });

  it('never lists what it does not know, nor asks for a place for what is decided', () => {
    expect(shown([decided({ id: 'a' })], ['gone'])).toEqual({ ids: [], orphans: [] });
  });

  it('keeps the active one although it was decided just now', () => {
    const items = [a, decided({ id: 'b' })];
    expect(shown(items, ['a', 'b']).ids).toEqual(['a']);
    expect(shown(items, ['a', 'b'], 'b').ids).toEqual(['a', 'b']);
  });
});
