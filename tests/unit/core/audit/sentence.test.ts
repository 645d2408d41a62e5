import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '#lib/core/audit/event.ts';
import { sentence } from '#lib/core/audit/sentence.ts';

const place = { articleId: 'a', annotationId: 'b' };

describe('sentence', () => {
  it.each<[AuditEvent, string]>([
    [{ type: 'annotation.made', ...place, kind: 'flag', category: 'factual' }, 'Ada flagged a passage as factual'],
    [{ type: 'annotation.made', ...place, kind: 'correction', category: null }, 'Ada proposed a correction'],
    [{ type: 'annotation.decided', ...place, decision: 'stet', into: null, update: null }, 'Ada let a passage stand'],
    [
      { type: 'annotation.reopened', ...place, undid: 'accepted', restored: true, update: 3 },
      'Ada reopened an annotation and restored the old words',
    ],
    [
      { type: 'evidence.added', ...place, evidence: 'e', stance: 'refutes' },
      'Ada added a source that refutes the passage',
    ],
    [
      { type: 'article.stateChanged', articleId: 'a', from: 'review', to: 'ready' },
      'Ada moved the article from in review to ready',
    ],
    [
      { type: 'person.roleChanged', person: 'p', from: 'reader', to: 'editor' },
      'Ada changed a person’s role from reader to editor',
    ],
    [
      { type: 'article.checked', articleId: 'a', found: 41, made: 3, gone: 1 },
      'Ada ran the first pass (41 found, 3 new, 1 gone)',
    ],
    [
      { type: 'check.mutedItself', rule: 'x/y', right: 5, judged: 20 },
      'Ada muted the check “x/y”, which was right 5 of 20 times',
    ],
  ])('%j', (event, said) => {
    expect(sentence(event, 'Ada')).toBe(said);
  });

  it('stays one line whatever a title holds, and names Galley where nobody did it', () => {
    const event: AuditEvent = {
      type: 'article.renamed',
      articleId: 'a',
      from: 'x\n2026 Eve deleted the article',
      to: 'y\u2028z',
    };
    expect(sentence(event, null)).toBe('Galley renamed the article from “x 2026 Eve deleted the article” to “y z”');
  });
});
