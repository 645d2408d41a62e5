'use client';

import { useEffect, useState, type JSX } from 'react';
import { yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import * as Y from 'yjs';
import { deleteKept, type KeptName } from './kept-copies.ts';
import { readKept } from './read-kept.ts';
import { CopyButton, UnsentField } from './unsent-field.tsx';
import { useUnsentLines } from './use-unsent-lines.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { schema } from '#lib/editor/schema.ts';
import { FRAGMENT } from '#lib/editor/seed.ts';

interface KeptDialogProps {
  readonly articleId: string;
  readonly names: readonly KeptName[];
}

/** Offers, as text, what was written in copies of an article that can't be merged into it any more. */
export function KeptDialog({ articleId, names }: KeptDialogProps): JSX.Element | null {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const closing = new AbortController();
    const offer = async (name: KeptName) => {
      const copy = await readKept(name, closing.signal);
      if (copy) setTexts((before) => ({ ...before, [name.copy]: textOf(copy.update) }));
    };
    const warn = (error: unknown) => {
      if (!closing.signal.aborted) console.warn('Edits kept in this browser could not be read.', error);
    };
    names.forEach((name) => void offer(name).catch(warn));
    return () => closing.abort();
  }, [names]);
  const text = Object.values(texts).join('\n');
  return text ? <Offer articleId={articleId} names={names} text={text} onClose={() => setTexts({})} /> : null;
}

interface OfferProps {
  readonly articleId: string;
  readonly names: readonly KeptName[];
  readonly text: string;
  readonly onClose: () => void;
}

function Offer({ articleId, names, text, onClose }: OfferProps): JSX.Element | null {
  const lines = useUnsentLines(articleId, text);
  const discard = async () => {
    await Promise.all(names.map(deleteKept));
    onClose();
  };
  if (!lines) return null;
  return (
    <Dialog
      open
      keepOpen
      onOpenChange={onClose}
      title="Words that were never sent"
      description="You wrote them offline. The article was deleted, or restored from a backup, before they could be saved."
    >
      <UnsentField lines={lines} hint="Copy what you need. This browser keeps them until you discard them." />
      <DialogActions>
        <Button onClick={() => void discard()}>Discard</Button>
        <Button onClick={onClose}>Keep for later</Button>
        <CopyButton lines={lines} />
      </DialogActions>
    </Dialog>
  );
}

function textOf(update: Uint8Array): string {
  const document = new Y.Doc();
  Y.applyUpdate(document, update);
  const root = yXmlFragmentToProseMirrorRootNode(document.getXmlFragment(FRAGMENT), schema);
  document.destroy();
  return root.textBetween(0, root.content.size, '\n', ' ');
}
