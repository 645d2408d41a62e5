'use client';

import { useState, type JSX } from 'react';
import { CategoryChoice } from './category-choice.tsx';
import { MentionField } from './mention-field.tsx';
import { ReplacementField } from './replacement-field.tsx';
import { SeverityChoice } from './severity-choice.tsx';
import { SmallForm } from './small-form.tsx';
import { useCardForm } from './use-card-form.ts';
import { Button } from '#components/ui/button.tsx';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** Changes what an annotation says: category, severity, note and proposed words. */
export function EditForm({ annotation }: { readonly annotation: AnchoredAnnotation }): JSX.Element {
  const { id, kind, anchor, target } = annotation;
  const words = anchor.state === 'orphaned' ? target.quote.exact : anchor.text;
  const [category, setCategory] = useState(annotation.category);
  const [severity, setSeverity] = useState(annotation.severity);
  const [body, setBody] = useState(annotation.body);
  const [replacement, setReplacement] = useState(annotation.replacement);
  const { actions, busy, close } = useCardForm(id);
  const send = () =>
    void actions.change(
      id,
      kind === 'comment' ? { body: body.trim() } : { category, severity, body: body.trim(), replacement },
    );
  return (
    <SmallForm label="Edit" send="Save" busy={busy} onSend={send} onCancel={close}>
      {kind === 'flag' ? <CategoryChoice value={category} autoFocus={false} onChange={setCategory} /> : null}
      {severity ? <SeverityChoice value={severity} onChange={setSeverity} /> : null}
      {replacement === null ? null : (
        <ReplacementField
          words={words}
          value={replacement}
          autoFocus={annotation.replacement !== null}
          onChange={setReplacement}
        />
      )}
      <MentionField label="Note" autoFocus={annotation.replacement === null} rows={2} value={body} onChange={setBody} />
      {kind === 'flag' ? (
        <Button
          size="small"
          variant="quiet"
          className="self-start"
          onClick={() => setReplacement(replacement === null ? words : null)}
        >
          {replacement === null ? 'Propose words' : 'Propose no words'}
        </Button>
      ) : null}
    </SmallForm>
  );
}
