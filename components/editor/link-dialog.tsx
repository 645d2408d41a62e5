'use client';

import type { Editor } from '@tiptap/core';
import { useState, type FormEvent, type JSX } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { isSafeLink } from '#lib/editor/safe-link.ts';

/** Makes the selected words a link, changes the link that they are, or takes it away. */
export function LinkDialog({
  editor,
  onClose,
}: {
  readonly editor: Editor;
  readonly onClose: () => void;
}): JSX.Element {
  const before = String(editor.getAttributes('link')['href'] ?? '');
  const [address, setAddress] = useState(before);
  const [problem, setProblem] = useState<string | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const href = completed(address.trim());
    if (!isSafeLink(href)) {
      setProblem('A link begins with https://, http:// or mailto:.');
      return;
    }
    onClose();
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !before) {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else chain.setLink({ href }).run();
  };
  const remove = () => {
    onClose();
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
  };
  return (
    <Dialog open onOpenChange={onClose} size="small" title="Link">
      <form onSubmit={save}>
        <TextField
          label="Address"
          value={address}
          problem={problem}
          inputMode="url"
          placeholder="https://"
          onChange={(event) => setAddress(event.target.value)}
        />
        <DialogActions>
          {before ? <Button onClick={remove}>Remove link</Button> : null}
          <Button type="submit" variant="primary" disabled={address.trim() === ''}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** "example.org" is meant as a web address. */
function completed(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}
