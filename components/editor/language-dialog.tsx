'use client';

import { useState, type FormEvent, type JSX } from 'react';
import { api, sentenceOf } from '#components/api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { Select } from '#components/ui/select.tsx';
import { languageName, NAMED_LANGUAGES } from '#lib/core/article/language.ts';

/** Says which language an article is in: what reads it aloud, breaks its words and checks it goes by that. */
export function LanguageDialog({
  articleId,
  language,
  onClose,
}: {
  readonly articleId: string;
  readonly language: string | null;
  readonly onClose: () => void;
}): JSX.Element {
  const [chosen, setChosen] = useState(language ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await api('PATCH', `/articles/${articleId}`, { language: chosen === '' ? null : chosen });
      onClose();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  const tags = [...new Set<string>([...NAMED_LANGUAGES, ...(language ? [language] : [])])];
  const options = tags
    .map((value) => ({ value, label: languageName(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
  return (
    <Dialog open onOpenChange={onClose} size="small" title="Language of this article">
      <form onSubmit={(event) => void save(event)}>
        <Select
          label="Language"
          options={[{ value: '', label: 'Unknown' }, ...options]}
          value={chosen}
          problem={problem}
          onChange={setChosen}
        />
        <DialogActions>
          <Button type="submit" variant="primary" disabled={chosen === (language ?? '')}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
