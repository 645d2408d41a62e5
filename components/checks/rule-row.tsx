'use client';

import type { JSX } from 'react';
import type { ListedRule } from '#lib/core/first-pass/listed-rule.ts';
import { RuleTrial } from './rule-trial.tsx';
import { Button } from '#components/ui/button.tsx';
import { Meter } from '#components/ui/meter.tsx';
import { Pill } from '#components/ui/pill.tsx';

interface RuleRowProps {
  readonly rule: ListedRule;
  readonly onMuted: (muted: boolean) => void;
}

/** One rule: its name, what was decided about what it found, and its switch. */
export function RuleRow({ rule, onMuted }: RuleRowProps): JSX.Element {
  const { muted, mutedBy, open, right, judged } = rule;
  const [detector = '', name = ''] = rule.rule.split('/').map((part) => part.replaceAll('-', ' '));
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1.5 px-4 py-3 sm:px-5">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-x-2 font-medium">
          <span className={muted ? 'text-faint line-through' : ''}>
            {detector}: {name}
          </span>
          {mutedBy === 'itself' ? <Pill>Muted itself</Pill> : null}
          {mutedBy === 'person' ? <Pill>Muted</Pill> : null}
        </p>
        <p className="text-[0.8125rem] text-soft">
          {judged === 0 ? 'Nobody has decided yet' : `${right} right, ${judged - right} let stand`}
          {open > 0 ? ` · ${open} open` : ''}
        </p>
      </div>
      <Precision rule={rule} />
      <Button
        size="small"
        className="w-24"
        aria-label={`${muted ? 'Switch on' : 'Mute'} ${detector}: ${name}`}
        onClick={() => onMuted(!muted)}
      >
        {muted ? 'Switch on' : 'Mute'}
      </Button>
      <RuleTrial label={`${detector}: ${name}`} input={() => ({ rule: rule.rule })} />
    </li>
  );
}

function Precision({ rule: { precision, right, judged } }: { readonly rule: ListedRule }): JSX.Element {
  if (precision === null) return <span className="w-32 text-right text-sm text-faint">–</span>;
  return (
    <span className="flex w-32 items-center justify-end gap-2 text-sm tabular-nums">
      <Meter part={right} whole={judged} className="w-16" />
      {Math.round(precision * 100)}%
    </span>
  );
}
