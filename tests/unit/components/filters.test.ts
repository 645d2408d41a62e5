import { describe, expect, it } from 'vitest';
import { annotation, decided } from './annotations.ts';
import {
  countsOf,
  filtersFromQuery,
  FIRST_FILTERS,
  passes,
  queryFromFilters,
  type Filters,
} from '#components/margin/filters.ts';

const check = { kind: 'check', check: 'doubled-word', version: '1' } as const;
const all: Filters = { ...FIRST_FILTERS, status: 'all' };

describe('passes', () => {
  it('hides what is decided, unless asked', () => {
    expect(passes(FIRST_FILTERS, annotation())).toBe(true);
    expect(passes(FIRST_FILTERS, decided())).toBe(false);
    expect(passes(all, decided())).toBe(true);
    expect(passes({ ...all, status: 'decided' }, annotation())).toBe(false);
  });

  it('keeps to the chosen categories; a comment counts as having none', () => {
    const chosen = { ...all, categories: ['factual', 'none'] };
    expect(passes(chosen, annotation())).toBe(false);
    expect(passes(chosen, annotation({ category: 'factual' }))).toBe(true);
    expect(passes(chosen, annotation({ category: null }))).toBe(true);
  });

  it('keeps to the chosen people, which a check is not', () => {
    const chosen = { ...all, people: ['ana'] };
    expect(passes(chosen, annotation())).toBe(true);
    expect(passes(chosen, annotation({ origin: check }))).toBe(false);
  });
});

describe('countsOf', () => {
  it('counts each choice under the other filters, not under its own', () => {
    const items = [annotation(), annotation({ category: 'factual' }), annotation({ origin: check }), decided()];
    const counts = countsOf({ ...FIRST_FILTERS, categories: ['factual'], origins: ['person'] }, items, 'categories');
    expect(Object.fromEntries(counts)).toEqual({ garbled: 1, factual: 1 });
  });
});

describe('the query of filters', () => {
  it('comes back as it went, beside what else the address holds', () => {
    const filters: Filters = { categories: ['garbled', 'none'], people: ['ana'], origins: ['check'], status: 'all' };
    const query = queryFromFilters(filters, new URLSearchParams('annotation=7'));
    expect(query.get('annotation')).toBe('7');
    expect(filtersFromQuery(query)).toEqual(filters);
  });

  it('is empty for what a page begins with', () => {
    expect(queryFromFilters(FIRST_FILTERS, new URLSearchParams('status=all&category=x')).toString()).toBe('');
  });

  it('passes over what it does not know', () => {
    expect(filtersFromQuery(new URLSearchParams('status=lost&origin=machine,check&category=,,'))).toEqual({
      ...FIRST_FILTERS,
      origins: ['check'],
    });
  });
});
