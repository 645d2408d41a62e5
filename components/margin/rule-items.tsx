'use client';

import type { JSX } from 'react';
import { openFlagsOf, ruleWords } from './rule-words.ts';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import { MenuItem, MenuLabel, MenuSeparator } from '#components/ui/dropdown-menu.tsx';
import { can } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** What can be done about all flags of the rule that made this one; nothing when it is the only one. */
export function RuleItems({ annotation }: { readonly annotation: AnchoredAnnotation }): JSX.Element | null {
  const { actor, actions } = useArticle();
  const { origin } = annotation;
  const rule = origin.kind === 'check' ? origin.check : null;
  const open = useAnnotations(({ byId }) => (rule === null ? 0 : openFlagsOf(rule, byId.values(), 'stet').length));
  const acceptable = useAnnotations(({ byId }) =>
    rule === null ? 0 : openFlagsOf(rule, byId.values(), 'accepted').length,
  );
  if (rule === null || open < 2 || !can(actor, 'annotation.decide')) return null;
  return (
    <>
      <MenuSeparator />
      <MenuLabel>All of “{ruleWords(rule)}”</MenuLabel>
      {acceptable > 1 ? (
        <MenuItem onSelect={() => void actions.decideRule(rule, 'accepted')}>Accept all {acceptable}</MenuItem>
      ) : null}
      <MenuItem onSelect={() => void actions.decideRule(rule, 'stet')}>Let all {open} stand</MenuItem>
    </>
  );
}
