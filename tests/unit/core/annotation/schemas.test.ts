import { describe, expect, it } from 'vitest';
import {
  annotationChange,
  annotationFilter,
  annotationInput,
  decisionInput,
  replyInput,
  targetInput,
} from '#lib/core/annotation/schemas.ts';
import { LIMITS } from '#lib/core/limits.ts';

const target = { quote: { exact: 'word' } };

describe('annotationInput', () => {
  it('fills in what may be left out', () => {
    expect(annotationInput.parse({ kind: 'flag', target })).toEqual({
      kind: 'flag',
      body: '',
      target: { quote: { exact: 'word', prefix: '', suffix: '' } },
    });
  });

  it.each([
    ['an unknown field', { color: 'red' }],
    ['an unknown kind', { kind: 'rant' }],
    ['a replacement with a line break', { replacement: 'a\nb' }],
    ['a replacement with a paragraph separator', { replacement: 'a\u2029b' }],
    ['a replacement that holds the sign of an object', { replacement: 'a\uFFFCb' }],
    ['a body that is too long', { body: 'a'.repeat(LIMITS.bodyLength + 1) }],
    ['an id that is no UUID', { id: '../x' }],
    ['no target', { target: undefined }],
  ])('refuses %s', (_what, fields) => {
    expect(annotationInput.safeParse({ kind: 'flag', target, ...fields }).success).toBe(false);
  });
});

describe('targetInput', () => {
  it.each([
    ['a quote', target, true],
    ['an insertion point', { quote: { exact: '', prefix: 'a' } }, true],
    ['a position', { position: { start: 1, end: 1 } }, true],
    ['relative positions', { relative: { start: 'AQ==', end: 'Ag==' } }, true],
    ['nothing', {}, false],
    ['an empty quote', { quote: { exact: '' } }, false],
    ['a position that ends before it starts', { position: { start: 2, end: 1 } }, false],
    ['a negative position', { position: { start: -1, end: 1 } }, false],
    ['a fraction', { position: { start: 0.5, end: 1 } }, false],
    ['relative positions that are no base64', { relative: { start: '<', end: 'x' } }, false],
  ])('judges %s', (_what, given, isGood) => {
    expect(targetInput.safeParse(given).success).toBe(isGood);
  });
});

describe('the other inputs', () => {
  it('want something to be said', () => {
    expect(annotationChange.safeParse({}).success).toBe(false);
    expect(annotationChange.safeParse({ replacement: null }).success).toBe(true);
    expect(replyInput.safeParse({ body: ' \n' }).success).toBe(false);
    expect(decisionInput.safeParse({ decision: 'maybe' }).success).toBe(false);
  });

  it('take filters as a query gives them', () => {
    expect(annotationFilter.parse({ status: 'open', limit: '5' })).toEqual({ status: 'open', limit: 5 });
    expect(annotationFilter.safeParse({ limit: '5001' }).success).toBe(false);
    expect(annotationFilter.safeParse({ satus: 'open' }).success).toBe(false);
  });
});
