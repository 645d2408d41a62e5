'use client';

import dynamic from 'next/dynamic';
import type { JSX } from 'react';
import { useMargin } from '#components/editor/article-context.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

// Forms are opened now and then; their scripts come when one is.
const ReplyForm = dynamic(async () => (await import('./reply-form.tsx')).ReplyForm);
const StetForm = dynamic(async () => (await import('./stet-form.tsx')).StetForm);
const EvidenceForm = dynamic(async () => (await import('./evidence-form.tsx')).EvidenceForm);
const EditForm = dynamic(async () => (await import('./edit-form.tsx')).EditForm);
const AssignForm = dynamic(async () => (await import('./assign-form.tsx')).AssignForm);
const Guideline = dynamic(async () => (await import('./guideline.tsx')).Guideline);
const ConflictNotice = dynamic(async () => (await import('./conflict-notice.tsx')).ConflictNotice);

/** The form that is open in this card, if any. */
export function CardFormSlot({ annotation }: { readonly annotation: AnchoredAnnotation }): JSX.Element | null {
  const form = useMargin((state) => (state.form?.id === annotation.id ? state.form : null));
  switch (form?.kind) {
    case undefined:
      return null;
    case 'reply':
      return <ReplyForm id={annotation.id} />;
    case 'stet':
      return <StetForm id={annotation.id} />;
    case 'evidence':
      return <EvidenceForm id={annotation.id} toSource={form.toSource ?? false} />;
    case 'edit':
      return <EditForm annotation={annotation} />;
    case 'assign':
      return <AssignForm annotation={annotation} />;
    case 'guideline':
      return <Guideline annotation={annotation} />;
    case 'conflict':
      return <ConflictNotice annotation={annotation} present={form.present} />;
  }
}
