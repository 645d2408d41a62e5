import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { nearSight } from './near-sight.ts';
import { watchHand } from './watch-hand.ts';
import type { Span } from '#lib/editor/annotation-state.ts';

/** Beyond the window, in pixels, up to where the text is near: some turns of a wheel. */
const REACH = 1600;

/** Pixels that the text moves or grows by until it is looked at anew. */
const STEP = 600;

/** Once for some frames of quick scrolling. */
const LOOK_AFTER_MS = 80;

/** Which part of the text is near sight. */
export interface Sight {
  /** As it was looked at last, where that is after the edits since; null before the text is laid out. */
  readonly span: () => Span | null;
  readonly stop: () => void;
}

/** Looks where the text is near sight, now and whenever it was moved: then `onMoved` is called, never while a hand is at work. */
export function watchSight(editor: Editor, onMoved: () => void): Sight {
  const { dom } = editor.view;
  const place = () => ({ top: window.scrollY, height: dom.offsetHeight });
  let seen = place();
  let span = nearSight(editor, REACH);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hand = watchHand();
  const look = () => {
    timer = undefined;
    if (hand.isBusy()) return lookSoon();
    seen = place();
    span = nearSight(editor, REACH);
    onMoved();
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, LOOK_AFTER_MS);
  };
  const onMove = () => {
    const { top, height } = place();
    if (Math.abs(top - seen.top) > STEP || Math.abs(height - seen.height) > STEP) lookSoon();
  };
  const onTransaction = ({ transaction }: { readonly transaction: Transaction }) => {
    const { docChanged, mapping } = transaction;
    if (span && docChanged) span = { from: mapping.map(span.from, -1), to: mapping.map(span.to, 1) };
  };
  editor.on('transaction', onTransaction);
  window.addEventListener('scroll', onMove, { passive: true });
  // Also when it is put into the page.
  const resizes = new ResizeObserver(onMove);
  resizes.observe(dom);
  return {
    span: () => span,
    stop: () => {
      clearTimeout(timer);
      hand.stop();
      resizes.disconnect();
      window.removeEventListener('scroll', onMove);
      editor.off('transaction', onTransaction);
    },
  };
}
