'use client';

import { MessageSquare, PencilLine } from 'lucide-react';
import { useEffect, useRef, type JSX } from 'react';
import { categoryLetters } from './keys.ts';
import { startDraft } from './start-draft.ts';
import { useArticle, useMargin } from '#components/editor/article-context.ts';
import type { TextPane } from '#components/editor/text-pane.ts';
import { Button } from '#components/ui/button.tsx';
import { Tag } from '#components/ui/tag.tsx';

/** Houses with more categories choose in the composer instead. */
const MOST_IN_SIGHT = 4;
/** Room between the selection and the bubble. */
const GAP = 10;
/** Room to the window's sides; the strip is there. */
const EDGE = 24;

/** Beside the selected words: flag them, comment on them, or suggest others. */
export function SelectionBubble({
  pane,
  typing,
}: {
  readonly pane: TextPane;
  readonly typing: boolean;
}): JSX.Element | null {
  const shown = useMargin(({ hasSelection, draft }) => hasSelection && !draft);
  return shown ? <Bubble pane={pane} typing={typing} /> : null;
}

function Bubble({ pane, typing }: { readonly pane: TextPane; readonly typing: boolean }): JSX.Element {
  const article = useArticle();
  const { categories } = article;
  const letters = categoryLetters(categories);
  const box = usePlacedBeside(pane);
  const few = categories.length <= MOST_IN_SIGHT;
  return (
    <div
      ref={box}
      role="toolbar"
      aria-label="Selected words"
      className="invisible fixed top-0 left-0 z-20 flex max-w-[calc(100vw-48px)] flex-wrap gap-0.5 rounded-xl border border-line bg-card p-1 shadow-high"
      // The selection must stay while a button is pressed.
      onPointerDown={(event) => event.preventDefault()}
    >
      {few ? (
        categories.map(({ key, label, color, underline, guideline }, index) => (
          <Button
            key={key}
            size="small"
            variant="quiet"
            title={guideline}
            onClick={() => startDraft(article, { kind: 'flag', category: key })}
          >
            <Tag color={color} underline={underline}>
              {label}
            </Tag>
            <KeyHint letter={letters.get(key) ?? String(index + 1)} />
          </Button>
        ))
      ) : (
        <Button size="small" variant="quiet" onClick={() => startDraft(article, { kind: 'flag', category: null })}>
          Flag
          <KeyHint letter="F2" />
        </Button>
      )}
      <span aria-hidden="true" className="mx-0.5 my-1 w-px bg-line" />
      <Button size="small" variant="quiet" onClick={() => startDraft(article, { kind: 'comment' })}>
        <MessageSquare aria-hidden="true" className="size-4" />
        Comment
        <KeyHint letter="C" />
      </Button>
      <Button size="small" variant="quiet" onClick={() => startDraft(article, { kind: 'suggest' })}>
        <PencilLine aria-hidden="true" className="size-4" />
        Suggest edit
        <KeyHint letter="E" />
      </Button>
      {typing ? (
        <span className="self-center px-1.5 text-[0.6875rem] text-faint pointer-coarse:hidden">with Ctrl Alt</span>
      ) : null}
    </div>
  );
}

function KeyHint({ letter }: { readonly letter: string }): JSX.Element {
  return (
    <kbd aria-hidden="true" className="font-mono text-[0.6875rem] font-semibold text-faint pointer-coarse:hidden">
      {letter}
    </kbd>
  );
}

/** Keeps an element above the selection (below it under fingers, whose own menu is above), inside the window. */
function usePlacedBeside(pane: TextPane): React.RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const place = () => {
      frame = 0;
      const element = box.current;
      const selection = pane.selectionBox();
      if (!element || !selection) return;
      const { offsetWidth: width, offsetHeight: height } = element;
      const above = selection.top - height - GAP;
      const below = selection.bottom + GAP;
      const coarse = window.matchMedia('(pointer: coarse)').matches;
      const top = coarse || above < 108 ? below : above;
      const left = Math.min(
        Math.max(EDGE, selection.left + selection.width / 2 - width / 2),
        window.innerWidth - width - EDGE,
      );
      element.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.min(top, window.innerHeight - height - 60))}px)`;
      element.style.visibility = 'visible';
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(place);
    };
    place();
    const stop = pane.onSelection(schedule);
    window.addEventListener('scroll', schedule, { passive: true });
    window.addEventListener('resize', schedule);
    return () => {
      cancelAnimationFrame(frame);
      stop();
      window.removeEventListener('scroll', schedule);
      window.removeEventListener('resize', schedule);
    };
  }, [pane]);
  return box;
}
