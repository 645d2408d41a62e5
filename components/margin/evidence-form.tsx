'use client';

import { useState, type JSX } from 'react';
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

/** Adds a source: an address or a citation, the passage that matters, and which way it points. */
export function EvidenceForm({ id }: { readonly id: string }): JSX.Element {
  const [stance, setStance] = useState<Stance>('supports');
  const [source, setSource] = useState('');
  const [quote, setQuote] = useState('');
  const { actions, busy, close } = useCardForm(id);
  const named = /^https?:\/\/\S+$/i.test(source.trim()) ? { url: source.trim() } : { citation: source.trim() };
  const send = () =>
    void actions.addEvidence(id, { stance, ...named, quote: quote.trim(), accessedAt: new Date().toISOString() });
  return (
    <SmallForm
      label="Add evidence"
      send="Add"
      busy={busy}
      disabled={(source + quote).trim() === ''}
      onSend={send}
      onCancel={close}
    >
      <SegmentedControl label="What it says of the words" segments={STANCES} value={stance} onChange={setStance} />
      <TextField
        label="Address or citation"
        autoFocus
        value={source}
        onChange={(event) => setSource(event.target.value)}
      />
      <Textarea label="Quoted passage" rows={2} value={quote} onChange={(event) => setQuote(event.target.value)} />
    </SmallForm>
  );
}
