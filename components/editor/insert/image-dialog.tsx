'use client';

import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useState, type FormEvent, type JSX } from 'react';
import { uploadImage } from './upload-image.ts';
import { sentenceOf } from '#components/api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { insertBlocks } from '#lib/editor/insert-block.ts';

interface ImageDialogProps {
  readonly editor: Editor;
  readonly articleId: string;
  readonly onClose: () => void;
}

/** Puts an image from a file into the text, or changes the description of the selected one. */
export function ImageDialog({ editor, articleId, onClose }: ImageDialogProps): JSX.Element {
  const { selection } = editor.state;
  const selected = selection instanceof NodeSelection && selection.node.type.name === 'image' ? selection.node : null;
  const [file, setFile] = useState<File | null>(null);
  const [alt, setAlt] = useState(String(selected?.attrs['alt'] ?? ''));
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (chosen: File) => {
    setBusy(true);
    try {
      const node = await uploadImage(articleId, chosen, alt.trim());
      onClose();
      editor.view.dispatch(insertBlocks(editor.state, [editor.schema.nodeFromJSON(node)], { caret: false }));
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (file) void send(file);
    else if (selected) {
      onClose();
      editor.chain().focus().updateAttributes('image', { alt: alt.trim() }).run();
    }
  };
  const choose = (chosen: File | undefined) => {
    setFile(chosen ?? null);
    setProblem(null);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="small"
      title={selected ? 'Describe the image' : 'Image'}
      onCloseAutoFocus={(event) => {
        event.preventDefault();
        editor.view.focus();
      }}
    >
      <form onSubmit={save} className="grid gap-3">
        {selected ? null : <FileField problem={problem} onChoose={choose} />}
        <TextField
          label="Description"
          hint="What is to be seen, for those who can’t see it."
          maxLength={2000}
          value={alt}
          onChange={(event) => setAlt(event.target.value)}
        />
        <DialogActions>
          <Button type="submit" variant="primary" disabled={isBusy || (!selected && !file)}>
            {selected ? 'Save' : isBusy ? 'Sending…' : 'Insert'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function FileField({
  problem,
  onChoose,
}: {
  readonly problem: string | null;
  readonly onChoose: (file: File | undefined) => void;
}): JSX.Element {
  return (
    <TextField
      label="File"
      type="file"
      accept="image/png,image/jpeg,image/gif,image/webp,image/avif"
      hint="PNG, JPEG, GIF, WebP or AVIF, at most 10 MB."
      problem={problem}
      onChange={(event) => onChoose(event.target.files?.[0])}
    />
  );
}
