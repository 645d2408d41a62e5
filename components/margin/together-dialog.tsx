'use client';

import { useState, type FormEvent, type JSX } from 'react';
import {
  choicesOf,
  countSentence,
  MOST_TOGETHER,
  type TogetherChoice,
  type TogetherKind,
  type TogetherScope,
} from './together.ts';
import { useDecideTogether } from './use-decide-together.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';
import { Select } from '#components/ui/select.tsx';
import { TextField } from '#components/ui/text-field.tsx';

const KINDS = [
  { value: 'fixed', label: 'Fixed' },
  { value: 'stet', label: 'Stet' },
  { value: 'sourced', label: 'Sourced' },
  { value: 'accepted', label: 'Accept' },
] as const;

const NO_CHOICE: TogetherChoice = { scope: 'filters', label: '', ids: [] };

interface TogetherDialogProps {
  /** What it begins with. */
  readonly scope: TogetherScope;
  readonly onClose: () => void;
}

/** Decides alike what is listed, or what a rule or a person made: says first how many, and offers to take it back as one. */
export function TogetherDialog({ scope: first, onClose }: TogetherDialogProps): JSX.Element {
  const { annotations, margin } = useArticle();
  // What was counted is what is decided, whoever adds another one meanwhile.
  const [choices] = useState(() =>
    choicesOf(margin.getState().filters, [...annotations.getState().byId.values()]).map((choice) => ({
      ...choice,
      ids: choice.ids.slice(0, MOST_TOGETHER),
    })),
  );
  const [scope, setScope] = useState<TogetherScope>(first);
  const { ids } = choices.find((choice) => choice.scope === scope) ?? NO_CHOICE;
  const [kind, setKind] = useState<TogetherKind>('fixed');
  const [reason, setReason] = useState('');
  const { count, busy, decide } = useDecideTogether(ids, kind, onClose);
  const ready = count !== null && count.decided.length > 0 && (kind !== 'stet' || reason.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !busy) void decide(reason.trim());
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Decide ${ids.length} together`}
      description="The open ones of what you choose; what can’t be decided so stays open."
    >
      <form className="flex flex-col gap-3" onSubmit={submit}>
        <Select
          label="Which"
          autoFocus
          options={choices.map(({ scope: value, label, ids: its }) => ({ value, label: `${label} (${its.length})` }))}
          value={scope}
          onChange={setScope}
        />
        <SegmentedControl label="Decision" segments={KINDS} value={kind} onChange={setKind} />
        {kind === 'stet' ? (
          <TextField label="Why do they stand?" value={reason} onChange={(event) => setReason(event.target.value)} />
        ) : null}
        <p role="status" className="text-soft">
          {count ? countSentence(count) : 'Counting…'}
        </p>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={busy} disabled={!ready}>
            Decide {count?.decided.length ?? ''}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
