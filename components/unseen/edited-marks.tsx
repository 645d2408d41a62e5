'use client';

import { useCallback, useEffect, useMemo, useState, type JSX } from 'react';
import { useStore } from 'zustand';
import { useArticle } from '#components/editor/article-context.ts';
import type { TextPane } from '#components/editor/text-pane.ts';

/** Where the marks of edited paragraphs stand, in pixels of the page. */
interface Mark {
  readonly top: number;
  readonly left: number;
  readonly height: number;
}

/** They follow the text at this distance. */
const DELAY_MS = 120;

/** A bar beside each paragraph that is another one than at the last visit. For the eye: "." steps through the same. */
export function EditedMarks({ pane }: { readonly pane: TextPane }): JSX.Element | null {
  const { unseen } = useArticle();
  const lines = useStore(unseen, (state) => state.lines);
  const wanted = useMemo(() => new Set(lines.keys()), [lines]);
  const marks = useMarks(pane, wanted);
  if (wanted.size === 0) return null;
  return (
    <div aria-hidden="true" data-print="never">
      {marks.map(({ top, left, height }) => (
        <i
          key={top}
          data-edited-mark
          className="absolute w-1 rounded bg-pencil/70"
          style={{ top, left: left - 14, height }}
        />
      ))}
    </div>
  );
}

/** Where the blocks with these lines stand, as the text moves. */
function useMarks(pane: TextPane, wanted: ReadonlySet<number>): readonly Mark[] {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const look = useCallback(() => setMarks(marksOf(pane, wanted)), [pane, wanted]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const schedule = () => {
      clearTimeout(timer);
      timer = setTimeout(look, DELAY_MS);
    };
    schedule();
    const stop = pane.onPlaces(schedule);
    window.addEventListener('resize', schedule);
    return () => {
      clearTimeout(timer);
      stop();
      window.removeEventListener('resize', schedule);
    };
  }, [pane, look]);
  return marks;
}

function marksOf(pane: TextPane, wanted: ReadonlySet<number>): readonly Mark[] {
  const { scrollX, scrollY } = window;
  return pane
    .blocksWith(wanted)
    .map(({ box: { top, left, height } }) => ({ top: top + scrollY, left: left + scrollX, height }));
}
