import { describe, expect, it } from 'vitest';
import { ANA, annotation, decided } from './annotations.ts';
import { allowedActions } from '#components/margin/allowed-actions.ts';

const ana = { ...ANA, role: 'reviewer' } as const;
const other = { id: 'eve', name: 'Eve', role: 'reviewer' } as const;
const editor = { id: 'ed', name: 'Ed', role: 'editor' } as const;
const reader = { id: 'rae', name: 'Rae', role: 'reader' } as const;

describe('allowedActions', () => {
  it('lets an editor decide, and accept only where words are proposed', () => {
    expect(allowedActions(annotation(), editor)).toEqual([
      'fixed',
      'sourced',
      'stet',
      'reply',
      'evidence',
      'edit',
      'assign',
      'merge',
      'guideline',
      'copyLink',
    ]);
    expect(allowedActions(annotation({ replacement: 'with' }), editor)[0]).toBe('accept');
  });

  it('lets an editor ask for “sourced” before there is a source: the page leads to adding one', () => {
    expect(allowedActions(annotation({ category: 'unsupported' }), editor)).toContain('sourced');
  });

  it('lets nobody accept words for a place that is gone', () => {
    const anchor = { state: 'orphaned', start: 0, end: 0, text: '' } as const;
    expect(allowedActions(annotation({ replacement: 'with', anchor }), editor)).not.toContain('accept');
  });

  it('lets a reviewer answer, and withdraw and edit what is their own', () => {
    expect(allowedActions(annotation(), ana)).toEqual([
      'withdraw',
      'reply',
      'evidence',
      'edit',
      'assign',
      'guideline',
      'copyLink',
    ]);
    expect(allowedActions(annotation(), other)).toEqual(['reply', 'evidence', 'assign', 'guideline', 'copyLink']);
  });

  it('lets a reader only read the guideline and copy the link', () => {
    expect(allowedActions(annotation(), reader)).toEqual(['guideline', 'copyLink']);
  });

  it('lets an editor reopen what is decided, and decide nothing twice', () => {
    expect(allowedActions(decided(), editor)).toEqual(['reply', 'guideline', 'reopen', 'copyLink']);
  });
});
