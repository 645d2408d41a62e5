import { expect, it } from 'vitest';
import { annotation } from './annotations.ts';
import { sortFlags, type Sort } from '#components/flag-table/sort-flags.ts';

const at = (id: string, start: number, changes: Parameters<typeof annotation>[0] = {}) =>
  annotation({ id, anchor: { state: 'exact', start, end: start + 1, text: 'x' }, ...changes });
const whole = { ...annotation().target, whole: true } as const;
const flags = [
  at('late', 30, { severity: 'blocker', category: 'garbled', createdAt: '2026-11-23T10:00:03.000Z' }),
  at('early', 10, { severity: 'minor', category: 'factual', createdAt: '2026-11-23T10:00:01.000Z' }),
  at('middle', 20, { severity: null, category: null, createdAt: '2026-11-23T10:00:02.000Z' }),
  at('article', 0, { severity: 'minor', target: whole, createdAt: '2026-11-23T09:00:00.000Z' }),
];

it.each<[Sort, string]>([
  ['place', 'article early middle late'],
  ['category', 'early article late middle'],
  ['severity', 'late article early middle'],
  ['newest', 'late middle early article'],
])('in the order of %s', (sort, order) => {
  const ids = sortFlags(flags, sort, ['factual', 'garbled']).map(({ id }) => id);
  expect(ids.join(' ')).toBe(order);
});
