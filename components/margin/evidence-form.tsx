'use client';

import { useState, type JSX } from 'react';
import { addressProblem, evidenceInput } from './evidence-input.ts';
import { SmallForm } from './small-form.tsx';
import { useCardForm } from './use-card-form.ts';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import type { Stance } from '#lib/core/annotation/annotation.ts';

const STANCES = [
  { value: 'supports', label: 'Supports' },
  { value: 'refutes', label: 'Refutes' },
  { value: 'context', label: 'Context' },
] as const satisfies readonly { readonly value: Stance; readonly label: string }[];

interface EvidenceFormProps {
  readonly id: string;
  /** It was to be decided as sourced and has no source: a source that supports it decides it too. */
  readonly toSource: boolean;
}

/** Adds a source: where it is, what it is, the passage that matters, which way it points, and when it was looked at. */
export function EvidenceForm({ id, toSource }: EvidenceFormProps): JSX.Element {
  const [stance, setStance] = useState<Stance>('supports');
  const [written, setWritten] = useState(() => ({
    address: '',
    title: '',
    quote: '',
    seen: new Date().toLocaleDateString('sv-SE'),
  }));
  const { actions, busy, close } = useCardForm(id);
  const problem = addressProblem(written.address);
  const isEmpty = (written.address + written.title + written.quote).trim() === '';
  const decides = toSource && stance === 'supports';
  const field = (name: keyof typeof written) => ({
    value: written[name],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setWritten((before) => ({ ...before, [name]: target.value })),
  });
  const send = async () => {
    if ((await actions.addEvidence(id, evidenceInput({ ...written, stance }))) && decides)
      await actions.decide(id, 'sourced');
  };
  return (
    <SmallForm
      label="Add evidence"
      send={decides ? 'Add, and mark as sourced' : 'Add'}
      busy={busy}
      disabled={isEmpty || problem !== null}
      onSend={() => void send()}
      onCancel={close}
    >
      {toSource ? (
        <p role="status" className="text-[0.8125rem] text-soft">
          What is unsupported is <b className="font-semibold text-ink">sourced</b> only with a source. Add the one that
          supports it.
        </p>
      ) : null}
      <SegmentedControl label="What it says of the words" segments={STANCES} value={stance} onChange={setStance} />
      <TextField
        label="Address"
        autoFocus
        inputMode="url"
        placeholder="https://"
        problem={problem}
        {...field('address')}
      />
      <TextField label="Title or citation" {...field('title')} />
      <Textarea label="Quoted passage" rows={2} {...field('quote')} />
      <TextField label="Looked at on" type="date" className="self-start" {...field('seen')} />
    </SmallForm>
  );
}
