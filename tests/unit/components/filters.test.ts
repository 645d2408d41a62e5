import { describe, expect, it } from 'vitest';
import { annotation, ANA, BEN, decided } from './annotations.ts';
import {
  countChoices,
  filtersFromQuery,
  FIRST_FILTERS,
  passes,
  queryFromFilters,
  type ChoiceName,
  type Filters,
} from '#components/margin/filters.ts';
import { filtersOfView, viewQuery } from '#components/margin/view-query.ts';

const check = { kind: 'check', check: 'doubled-word', version: '1' } as const;
const all: Filters = { ...FIRST_FILTERS, status: 'all' };
const EVERYTHING: Filters = {
  status: 'all',
  categories: ['garbled', 'none'],
  severities: ['blocker'],
  anchors: ['changed', 'orphaned'],
  people: ['ana'],
  origins: ['check'],
  assignees: ['nobody', 'ben'],
  text: 'a, b & c',
};

describe('passes', () => {
  it('hides what is decided, unless asked', () => {
    expect(passes(FIRST_FILTERS, annotation())).toBe(true);
    expect(passes(FIRST_FILTERS, decided())).toBe(false);
    expect(passes(all, decided())).toBe(true);
    expect(passes({ ...all, status: 'decided' }, annotation())).toBe(false);
  });

  const there = { start: 0, end: 1, text: 'x' };
  it.each<[string, ChoiceName, readonly string[], Parameters<typeof annotation>[0], Parameters<typeof annotation>[0]]>([
    ['categories', 'categories', ['factual'], { category: 'factual' }, {}],
    ['no category', 'categories', ['none'], { category: null }, {}],
    ['severities', 'severities', ['blocker'], { severity: 'blocker' }, { severity: null }],
    ['anchor states', 'anchors', ['changed'], { anchor: { state: 'changed', ...there } }, {}],
    ['people, which a check is not', 'people', ['ana'], {}, { origin: check }],
    ['origins', 'origins', ['check'], { origin: check }, {}],
    ['whoever takes care of it', 'assignees', ['ben'], { assignee: BEN }, { assignee: ANA }],
    ['what nobody takes care of', 'assignees', ['nobody'], {}, { assignee: ANA }],
  ])('keeps to the chosen %s', (_what, name, wanted, inside, outside) => {
    const chosen = { ...all, [name]: wanted } as Filters;
    expect([passes(chosen, annotation(inside)), passes(chosen, annotation(outside))]).toEqual([true, false]);
  });

  it('finds words in remark, passage, thread and sources, in any letter case', () => {
    const reply = { id: 'r', author: BEN, body: 'Gewiß', createdAt: '', editedAt: null, deletedAt: null };
    const said = annotation({ body: 'Says WHO?', originalExact: 'with with', replies: [reply] });
    const found = (text: string) => passes({ ...all, text }, said);
    expect(['who', ' WITH with ', 'gewiß', ''].map(found)).toEqual([true, true, true, true]);
    expect(['whom', 'who?with'].map(found)).toEqual([false, false]);
  });
});

describe('countChoices', () => {
  it('counts each choice under the other filters, not under its own', () => {
    const items = [annotation(), annotation({ category: 'factual' }), annotation({ origin: check }), decided()];
    const { passing, of } = countChoices({ ...FIRST_FILTERS, categories: ['factual'], origins: ['person'] }, items);
    expect(passing).toBe(1);
    expect(Object.fromEntries(of.categories)).toEqual({ garbled: 1, factual: 1 });
    expect(Object.fromEntries(of.status)).toEqual({ open: 1 });
    expect(Object.fromEntries(of.origins)).toEqual({ person: 1 });
  });

  it('agrees with what passes', () => {
    const items = [annotation({ body: 'x' }), decided(), annotation({ severity: 'blocker', assignee: BEN })];
    for (const filters of [FIRST_FILTERS, all, { ...all, text: 'x' }, EVERYTHING])
      expect(countChoices(filters, items).passing).toBe(items.filter((one) => passes(filters, one)).length);
  });
});

describe('the query of filters', () => {
  it('comes back as it went, beside what else the address holds', () => {
    const query = queryFromFilters(EVERYTHING, new URLSearchParams('annotation=7'));
    expect(query.get('annotation')).toBe('7');
    expect(filtersFromQuery(new URLSearchParams(query.toString()))).toEqual(EVERYTHING);
  });

  it('is empty for what a page begins with', () => {
    const earlier = new URLSearchParams('status=all&category=x&q=words&assignee=ben');
    expect(queryFromFilters(FIRST_FILTERS, earlier).toString()).toBe('');
  });

  it('passes over what it does not know', () => {
    const query = new URLSearchParams('status=lost&origin=machine,check&category=,,&severity=awful&anchor=exact,gone');
    expect(filtersFromQuery(query)).toEqual({ ...FIRST_FILTERS, origins: ['check'], anchors: ['exact'] });
  });

  it('of a view says "me" for whoever applies it', () => {
    const query = viewQuery({ ...FIRST_FILTERS, assignees: ['ana'], people: ['ben'] }, 'ana');
    expect(filtersOfView(query, 'eva')).toEqual({ ...FIRST_FILTERS, assignees: ['eva'], people: ['ben'] });
  });
});
