'use client';

import { useState, type JSX } from 'react';
import { api, sentenceOf } from '#components/api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { DropArea } from '#components/ui/drop-area.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import { broughtSentences, type Brought } from './brought-sentences.ts';

type Step =
  | { readonly kind: 'asking'; readonly problem: string | null }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'done'; readonly name: string; readonly brought: Brought };

/** Takes the annotations of a file into the article: a Word file that comes back, or Web Annotations. */
export function BringDialog({
  articleId,
  onClose,
}: {
  readonly articleId: string;
  readonly onClose: () => void;
}): JSX.Element {
  const [step, setStep] = useState<Step>({ kind: 'asking', problem: null });
  const bring = async (file: File | undefined) => {
    if (!file) return;
    setStep({ kind: 'reading', name: file.name });
    try {
      const form = new FormData();
      form.set('file', file);
      const brought = await api<Brought>('POST', `/articles/${articleId}/annotations/import`, form);
      setStep({ kind: 'done', name: file.name, brought });
    } catch (error) {
      setStep({ kind: 'asking', problem: sentenceOf(error) });
    }
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      keepOpen={step.kind === 'reading'}
      title="Bring in annotations"
      description="Comments and tracked changes of a Word file that came back, or Web Annotations. What the article has already is not doubled, and its text stays as it is."
    >
      {step.kind === 'asking' ? (
        <DropArea
          words="Drop a Word file (.docx) or Web Annotations (.jsonld) here"
          button="Choose a file"
          endings={['.docx', '.docm', '.jsonld', '.json']}
          onFiles={([file]) => void bring(file)}
        />
      ) : null}
      <StepWords step={step} />
      {step.kind === 'asking' && step.problem !== null ? (
        <div className="mt-3">
          <Banner>{step.problem}</Banner>
        </div>
      ) : null}
      <DialogActions>
        <Button
          variant={step.kind === 'done' ? 'primary' : 'plain'}
          disabled={step.kind === 'reading'}
          onClick={onClose}
        >
          {step.kind === 'done' ? 'Done' : 'Cancel'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** How far it is, and what came of it. */
function StepWords({ step }: { readonly step: Step }): JSX.Element {
  return (
    <div role="status">
      {step.kind === 'reading' ? (
        <p className="flex items-center gap-2.5 py-6">
          <Spinner /> Reading <bdi className="truncate">{step.name}</bdi>
        </p>
      ) : null}
      {step.kind === 'done' ? (
        <ul aria-label={`What came of ${step.name}`} className="flex list-disc flex-col gap-1 pl-5">
          {broughtSentences(step.brought).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
