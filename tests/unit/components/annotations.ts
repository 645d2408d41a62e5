import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

export const ANA = { id: 'ana', name: 'Ana' };
export const BEN = { id: 'ben', name: 'Ben' };

/** An open flag by Ana on the words "with with", unless told otherwise. */
export function annotation(changes: Partial<AnchoredAnnotation> = {}): AnchoredAnnotation {
  return {
    id: 'one',
    articleId: 'article',
    kind: 'flag',
    category: 'garbled',
    severity: 'minor',
    body: '',
    replacement: null,
    origin: { kind: 'person', person: ANA },
    target: {
      quote: { exact: 'with with', prefix: '', suffix: '' },
      position: { start: 10, end: 19, update: 1 },
      relative: null,
    },
    originalExact: 'with with',
    status: 'open',
    decision: null,
    replies: [],
    evidence: [],
    createdAt: '2026-11-23T10:00:00.000Z',
    updatedAt: '2026-11-23T10:00:00.000Z',
    anchor: { state: 'exact', start: 10, end: 19, text: 'with with' },
    ...changes,
  };
}

/** The same, decided by Ben. */
export function decided(changes: Partial<AnchoredAnnotation> = {}): AnchoredAnnotation {
  const decision = { decision: 'fixed', by: BEN, at: '2026-11-23T11:00:00.000Z', reason: null, into: null } as const;
  return annotation({ status: 'decided', decision, ...changes });
}
