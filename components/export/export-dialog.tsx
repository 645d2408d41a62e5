'use client';

import { Download } from 'lucide-react';
import { useRef, type JSX } from 'react';
import { api } from '#components/api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { Category } from '#lib/core/annotation/category.ts';
import {
  canBeMarked,
  type ErrataFormat,
  type ExportChoice,
  type ExportView,
} from '#lib/core/article/export-schemas.ts';
import { choosesRecord, exportParameters } from './export-address.ts';
import { FormatChoice } from './format-choice.tsx';
import { Outlook } from './outlook.tsx';
import { RecordChoice } from './record-choice.tsx';
import { useDownload } from './use-download.ts';
import { useExportChoice } from './use-export-choice.ts';
import { usePreview } from './use-preview.ts';

const VIEWS: readonly { readonly value: ExportView; readonly label: string }[] = [
  { value: 'clean', label: 'Clean text' },
  { value: 'marked', label: 'With notes and changes' },
];
const LISTS: readonly { readonly value: ErrataFormat; readonly label: string }[] = [
  { value: 'html', label: 'Web page' },
  { value: 'docx', label: 'Word' },
  { value: 'md', label: 'Markdown' },
  { value: 'csv', label: 'Table' },
];

export interface ExportDialogProps {
  readonly articleId: string;
  readonly categories: readonly Category[];
  readonly onClose: () => void;
}

/** The article as a file: what it will hold is told before it is made. Mount it to open it. */
export function ExportDialog({ articleId, categories, onClose }: ExportDialogProps): JSX.Element {
  const show = useToast();
  const [choice, change] = useExportChoice();
  const parameters = choice && exportParameters(choice).toString();
  const outlook = usePreview(articleId, parameters);
  const { progress, problem, start, cancel } = useDownload(articleId);
  const isOpen = useRef(true);
  const close = (): void => {
    isOpen.current = false;
    cancel();
    onClose();
  };
  const download = async (chosen: ExportChoice): Promise<void> => {
    const name = await start(exportParameters(chosen).toString());
    if (name === null || !isOpen.current) return;
    show({ text: `“${name}” is in your downloads.` });
    close();
    // A convenience: the file is there all the same.
    await api('PUT', '/house/export-choice', chosen).catch(() => undefined);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : close())}
      title="Export"
      description="The article as it stands now, as a file."
    >
      {choice ? (
        <>
          <Choices choice={choice} categories={categories} onChange={change} />
          <Outlook {...outlook} />
          {problem === null ? null : <Banner className="mt-3">{problem}</Banner>}
          <DialogActions>
            <span role="status" className="mr-auto text-sm text-soft">
              {progress}
            </span>
            <Button onClick={progress === null ? close : cancel}>Cancel</Button>
            <Button variant="primary" busy={progress !== null} onClick={() => void download(choice)}>
              {progress === null ? <Download aria-hidden="true" className="size-4" /> : null}
              Download
            </Button>
          </DialogActions>
        </>
      ) : (
        <div className="flex min-h-72 items-center justify-center">
          <Spinner />
        </div>
      )}
    </Dialog>
  );
}

interface ChoicesProps {
  readonly choice: ExportChoice;
  readonly categories: readonly Category[];
  readonly onChange: (change: Partial<ExportChoice>) => void;
}

function Choices({ choice, categories, onChange }: ChoicesProps): JSX.Element {
  return (
    <div className="mb-4 flex flex-col gap-4">
      <FormatChoice value={choice.format} onChange={(format) => onChange({ format })} />
      {canBeMarked(choice.format) ? (
        <SegmentedControl
          label="View"
          segments={VIEWS}
          value={choice.view}
          onChange={(view) => onChange({ view })}
          className="self-start"
        />
      ) : null}
      {choice.format === 'errata' ? (
        <SegmentedControl
          label="Form of the list"
          segments={LISTS}
          value={choice.as}
          onChange={(as) => onChange({ as })}
          className="self-start"
        />
      ) : null}
      {choosesRecord(choice) ? <RecordChoice choice={choice} categories={categories} onChange={onChange} /> : null}
    </div>
  );
}
