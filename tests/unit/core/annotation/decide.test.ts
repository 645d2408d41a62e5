import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '#lib/core/access/access.ts';
import { DECISIONS, type Annotation } from '#lib/core/annotation/annotation.ts';
import { decide } from '#lib/core/annotation/decide.ts';

const at = '2026-01-31T12:00:00.000Z';
const person = (role: Role, id: string = role) => ({ id, name: `The ${role}`, role });

const open: Annotation = {
  id: 'one',
  articleId: 'article',
  kind: 'flag',
  category: 'garbled',
  severity: 'minor',
  body: '',
  replacement: 'new',
  origin: { kind: 'person', person: { id: 'author', name: 'Author' } },
  target: {
    quote: { exact: 'old', prefix: '', suffix: '' },
    position: { start: 0, end: 3, update: 1 },
    relative: null,
  },
  originalExact: 'old',
  status: 'open',
  decision: null,
  replies: [],
  evidence: [],
  createdAt: at,
  updatedAt: at,
};
const other = { id: 'two', articleId: 'article', status: 'open' } as const;
const input = { reason: ' because ', into: 'two' };

describe('decide', () => {
  it.each(DECISIONS)('lets an editor decide %s, but for withdrawing what is not theirs', (decision) => {
    const judged = decide(open, { decision, ...input }, { by: person('editor'), at, into: other });
    if (decision === 'withdrawn')
      return expect(judged).toMatchObject({ outcome: 'refused', because: { kind: 'forbidden' } });
    expect(judged).toEqual({
      outcome: 'decided',
      decision: {
        decision,
        by: { id: 'editor', name: 'The editor' },
        at,
        reason: 'because',
        into: decision === 'merged' ? 'two' : null,
      },
    });
  });

  it.each(ROLES.flatMap((role) => DECISIONS.map((decision) => [role, decision] as const)))(
    'knows whether a %s may decide %s on their own and on others’',
    (role, decision) => {
      const judge = (author: string) =>
        decide(open, { decision, ...input }, { by: person(role, author), at, into: other }).outcome === 'decided';
      const isEditor = role === 'editor' || role === 'admin';
      expect(judge('author')).toBe(decision === 'withdrawn' ? role !== 'reader' : isEditor);
      expect(judge('stranger')).toBe(decision === 'withdrawn' ? role === 'admin' : isEditor);
    },
  );

  it.each(DECISIONS)('refuses %s on what has been decided', (decision) => {
    const decided: Annotation = {
      ...open,
      status: 'decided',
      decision: { decision: 'stet', by: { id: 'x', name: 'X' }, at, reason: 'r', into: null },
    };
    expect(decide(decided, { decision, ...input }, { by: person('admin'), at, into: other })).toMatchObject({
      outcome: 'refused',
      because: { kind: 'conflict' },
    });
  });

  it('leaves the withdrawal of what a check found to admins', () => {
    const found: Annotation = { ...open, origin: { kind: 'check', check: 'repeated-words', version: '1' } };
    const judge = (role: Role) =>
      decide(found, { decision: 'withdrawn' }, { by: person(role), at, into: null }).outcome;
    expect([judge('editor'), judge('admin')]).toEqual(['refused', 'decided']);
  });

  it.each([
    ['accepting what proposes nothing', { ...open, replacement: null }, { decision: 'accepted' }, 'invalid'],
    ['stet without a reason', open, { decision: 'stet', reason: ' ' }, 'invalid'],
    ['merging into nothing', open, { decision: 'merged' }, 'invalid'],
    ['merging into itself', open, { decision: 'merged', into: 'one' }, 'invalid'],
  ] as const)('refuses %s', (_what, annotation, request, kind) => {
    expect(decide(annotation, request, { by: person('editor'), at, into: null })).toMatchObject({
      outcome: 'refused',
      because: { kind },
    });
  });

  it('accepts an empty replacement: it deletes', () => {
    expect(
      decide({ ...open, replacement: '' }, { decision: 'accepted' }, { by: person('editor'), at, into: null }).outcome,
    ).toBe('decided');
  });
});
