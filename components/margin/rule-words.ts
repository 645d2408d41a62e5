import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** What a rule ("doubled-words/repeated") is called on a card: its detector, in words. */
export function ruleWords(rule: string): string {
  return (rule.split('/')[0] ?? rule).replaceAll('-', ' ');
}

/** The open flags that a rule made, for whom a decision is possible: only a proposal can be accepted. */
export function openFlagsOf(
  rule: string,
  annotations: Iterable<AnchoredAnnotation>,
  decision: 'accepted' | 'stet',
): readonly AnchoredAnnotation[] {
  return [...annotations].filter(
    ({ origin, status, replacement, anchor }) =>
      origin.kind === 'check' &&
      origin.check === rule &&
      status === 'open' &&
      (decision === 'stet' || (replacement !== null && anchor.state !== 'orphaned')),
  );
}
