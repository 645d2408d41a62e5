import type { Editor } from '@tiptap/core';
import type * as Y from 'yjs';
import { describeRange, findTarget } from './describe-range.ts';
import { findBlocks } from './find-blocks.ts';
import { listeners } from './listeners.ts';
import { PlaceMeasure } from './measure-places.ts';
import { boxOf, selectedWords } from './selected-words.ts';
import type { TextPane } from './text-pane.ts';
import { anchorsOf, draftOf, orderOf, setDraft, spansOf } from '#lib/editor/annotation-decorations.ts';
import type { Span } from '#lib/editor/annotation-state.ts';

/** Room that is kept above words that are brought into sight: the bars, and a line before. */
const ABOVE = 130;
/** Room below them: some lines to read on, or on narrow screens the sheet (its share of the window's height). */
const BELOW = { wide: 200, narrow: 0.56 } as const;
/** As in components/margin/margin-side.tsx: from here on the cards stand beside the text. */
const WIDE_PIXELS = 1140;

/** What the margin sees of an editor. */
export function openEditorPane(editor: Editor, fragment: Y.XmlFragment): { readonly pane: TextPane; close(): void } {
  const places = listeners();
  const selection = listeners();
  const measuring = new PlaceMeasure(editor);
  const onSelection = () => selection.call();
  const onTransaction = () => {
    if (measuring.isStale()) places.call();
  };
  const sizes = new ResizeObserver(() => {
    measuring.forget();
    places.call();
  });
  sizes.observe(editor.view.dom);
  editor.on('transaction', onTransaction);
  document.addEventListener('selectionchange', onSelection);
  return {
    pane: {
      ...wordsOf(editor, fragment),
      measure: () => measuring.tops(),
      spans: () => anchorsOf(editor.state),
      spanOf: (id) => spansOf(editor.state, new Set([id])).get(id),
      atCaret: () => narrowestAt(anchorsOf(editor.state), editor.state.selection.head),
      order: () => orderOf(editor.state),
      draftPlace: () => {
        const span = draftOf(editor.state);
        return span && { target: describeRange(editor, fragment, span), top: measuring.topOf(span.from) };
      },
      revealAt: (position) => scrollToSpan(editor, { from: position + 1, to: position + 1 }, 'middle'),
      blocksWith: (lines) => findBlocks(editor, lines),
      end: () => editor.state.doc.content.size,
      clearSelection: () => {
        // Before anything was ever selected there is nothing to collapse.
        const selected = document.getSelection();
        if (selected && selected.rangeCount > 0) selected.collapseToEnd();
      },
      focus: () => editor.view.focus(),
      onPlaces: places.add,
      onSelection: selection.add,
    },
    close: () => {
      sizes.disconnect();
      editor.off('transaction', onTransaction);
      document.removeEventListener('selectionchange', onSelection);
    },
  };
}

/** The annotation with the fewest words around a position. */
function narrowestAt(spans: ReadonlyMap<string, Span>, position: number): string | null {
  const around = [...spans].filter(([, { from, to }]) => from <= position && position <= to);
  return around.toSorted(([, one], [, two]) => one.to - one.from - (two.to - two.from))[0]?.[0] ?? null;
}

/** Annotated, selected and drafted words. */
function wordsOf(
  editor: Editor,
  fragment: Y.XmlFragment,
): Pick<TextPane, 'find' | 'reveal' | 'selection' | 'selectionBox' | 'markDraft'> {
  const describe = (span: Span | null | undefined) => (span ? describeRange(editor, fragment, span) : null);
  return {
    find: (target) => describe(findTarget(editor, fragment, target)),
    reveal: (id, where = 'sight') => {
      const span = id === null ? draftOf(editor.state) : spansOf(editor.state, new Set([id])).get(id);
      if (span) scrollToSpan(editor, span, where);
    },
    selection: () => describe(selectedWords(editor)),
    selectionBox: () => {
      const span = selectedWords(editor);
      return span && boxOf(editor, span);
    },
    markDraft: (target) => {
      const span = target && findTarget(editor, fragment, target);
      editor.view.dispatch(setDraft(editor.state.tr.setMeta('addToHistory', false), span));
    },
  };
}

function scrollToSpan(editor: Editor, span: Span, where: 'sight' | 'middle'): void {
  const box = boxOf(editor, span);
  const wide = window.innerWidth >= WIDE_PIXELS;
  const below = wide ? BELOW.wide : window.innerHeight * BELOW.narrow;
  if (where === 'sight' && box.top >= ABOVE && box.bottom <= window.innerHeight - below) return;
  const smooth = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({
    top: window.scrollY + box.top - (wide ? window.innerHeight / (where === 'middle' ? 2 : 3) : ABOVE + 30),
    behavior: smooth ? 'smooth' : 'auto',
  });
}
