'use client';

import { useState, type JSX } from 'react';
import { CategoryLook } from './category-look.tsx';
import { keyOfLabel } from './key-of-label.ts';
import { api } from '#components/api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { Select } from '#components/ui/select.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { LEAVING, refused, useSubmission } from '#components/use-submission.ts';
import type { Severity } from '#lib/core/annotation/annotation.ts';
import type { Category } from '#lib/core/annotation/category.ts';

const SEVERITIES: readonly { readonly value: Severity; readonly label: string }[] = [
  { value: 'blocker', label: 'Blocker: nothing goes out with it' },
  { value: 'major', label: 'Major' },
  { value: 'minor', label: 'Minor' },
];

const NEW: Category = {
  key: '',
  label: '',
  guideline: '',
  defaultSeverity: 'major',
  color: 'teal',
  underline: 'dashed',
};

interface CategoryDialogProps {
  /** The one to change; null makes a new one. */
  readonly category: Category | null;
  readonly onSaved: (category: Category) => void;
  readonly onClose: () => void;
}

/** Makes or changes a category. Mount it to open it. */
export function CategoryDialog({ category, onSaved, onClose }: CategoryDialogProps): JSX.Element {
  const [fields, setFields] = useState<Category>(category ?? NEW);
  const set = (change: Partial<Category>) => setFields((before) => ({ ...before, ...change }));
  const key = category?.key ?? keyOfLabel(fields.label);
  const { busy, problem, submit } = useSubmission(async () => {
    const { key: _key, ...rest } = fields;
    if (rest.label.trim() === '') return refused('A category needs a name.');
    if (key === '') return refused('The name needs a letter from a to z: programs call the category by it.');
    const saved = await (category
      ? api<Category>('PATCH', `/categories/${category.key}`, rest)
      : api<Category>('POST', '/categories', { key, ...rest }));
    onSaved(saved);
    return LEAVING;
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={category ? `Change “${category.label}”` : 'Add a category'}
      description="What is chosen here is on every page at once, on flags that are there already too."
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label="Name"
          autoFocus
          autoComplete="off"
          maxLength={40}
          value={fields.label}
          hint={key === '' ? 'One or two words, as they stand on a card.' : `Programs call it “${key}”.`}
          onChange={(event) => set({ label: event.target.value })}
        />
        <Textarea
          label="Guideline"
          hint="When it is flagged so, and what whoever flags it has to say."
          rows={3}
          maxLength={1000}
          value={fields.guideline}
          onChange={(event) => set({ guideline: event.target.value })}
        />
        <Select
          label="Severity, where nobody says another"
          options={SEVERITIES}
          value={fields.defaultSeverity}
          onChange={(defaultSeverity) => set({ defaultSeverity })}
        />
        <CategoryLook name="category" look={fields} onChange={set} />
        {problem ? <Banner>{problem}</Banner> : null}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {category ? 'Save' : 'Add category'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
