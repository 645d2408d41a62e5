'use client';

import { useState, type JSX } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';
import { FilePanel } from './file-panel.tsx';
import { PasteForm } from './paste-form.tsx';
import type { Uploads } from './use-uploads.ts';

export type NewArticleWay = 'paste' | 'files';

export interface NewArticleDialogProps {
  readonly way: NewArticleWay;
  readonly onWay: (way: NewArticleWay) => void;
  readonly files: Uploads;
  /** The article made from pasted text. */
  readonly onPasted: (articleId: string) => void;
  readonly onClose: () => void;
}

const WAYS = [
  { value: 'paste', label: 'Paste text' },
  { value: 'files', label: 'Choose files' },
] as const;

/** Makes articles, by pasting or from files. Mount it to open it. */
export function NewArticleDialog({ way, onWay, files, onPasted, onClose }: NewArticleDialogProps): JSX.Element {
  const [dirty, setDirty] = useState(false);
  return (
    <Dialog
      open
      keepOpen={dirty || files.sending}
      onOpenChange={(open) => (open ? undefined : onClose())}
      title="New article"
    >
      <div className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        <SegmentedControl label="Make it by" segments={WAYS} value={way} onChange={onWay} />
        <Checkbox
          label="Look for errors as soon as the article is there"
          checked={files.check}
          onChange={files.setCheck}
        />
      </div>
      {/* Kept while the other way is looked at: typed text must not vanish. */}
      <div hidden={way !== 'paste'}>
        <PasteForm check={files.check} onMade={onPasted} onCancel={onClose} onDirty={setDirty} />
      </div>
      {way === 'files' ? (
        <>
          <FilePanel uploads={files.uploads} onFiles={files.add} />
          <DialogActions>
            <Button variant={files.uploads.length > 0 ? 'primary' : 'plain'} onClick={onClose}>
              {files.uploads.length > 0 ? 'Done' : 'Cancel'}
            </Button>
          </DialogActions>
        </>
      ) : null}
    </Dialog>
  );
}
