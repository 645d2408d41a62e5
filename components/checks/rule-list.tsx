'use client';

import { useState, type JSX } from 'react';
import type { ListedRule } from '#lib/core/first-pass/listed-rule.ts';
import { RuleRow } from './rule-row.tsx';
import { api, sentenceOf } from '#components/api.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { useToast } from '#components/ui/toast.tsx';

/** The rules that have found something in this house, each with how often it was right and its switch. */
export function RuleList({ first }: { readonly first: readonly ListedRule[] }): JSX.Element {
  const [rules, setRules] = useState(first);
  const show = useToast();
  const setMuted = async (rule: string, muted: boolean): Promise<void> => {
    try {
      const changed = await api<ListedRule>('PATCH', `/checks/${rule}`, { muted });
      setRules((before) => before.map((each) => (each.rule === rule ? changed : each)));
    } catch (error) {
      show({ tone: 'problem', text: sentenceOf(error) });
    }
  };
  if (rules.length === 0)
    return <EmptyState title="No check has found anything yet">Press “Check” on an article.</EmptyState>;
  return (
    <ul aria-label="Checks" className="mt-5 divide-y divide-line rounded-xl border border-line bg-paper">
      {rules.map((rule) => (
        <RuleRow key={rule.rule} rule={rule} onMuted={(muted) => void setMuted(rule.rule, muted)} />
      ))}
    </ul>
  );
}
