'use client';

import { useEffect, useState, type JSX } from 'react';
import { useStore } from 'zustand';
import type { LiveArticle } from './live-article.ts';
import { BEFORE_CONNECTING } from './live-status.ts';
import { saveState, type SaveState } from './save-state.ts';
import { Pill } from '#components/ui/pill.tsx';

/** "Saving…" is shown only for what takes longer than this: most keystrokes are saved before anybody could read it. */
const PATIENCE_MS = 400;

const DOTS: Readonly<Record<SaveState['tone'], string>> = { good: 'bg-ins', busy: 'bg-faint', bad: 'bg-del' };

/** Says plainly whether everything is saved. */
export function SaveStatePill({
  live,
  mayEdit,
}: {
  readonly live: LiveArticle | null;
  readonly mayEdit: boolean;
}): JSX.Element {
  const status = useStore(live?.status ?? BEFORE_CONNECTING);
  const now = saveState({ ...status, mayEdit, refused: status.refusal !== null });
  const shown = useSettled(now);
  return (
    <Pill
      role="status"
      className={shown.tone === 'bad' ? 'border-del font-medium text-del' : 'max-sm:[&>span]:sr-only'}
    >
      <i aria-hidden="true" className={`size-[7px] shrink-0 rounded-full ${DOTS[shown.tone]}`} />
      <span>{shown.words}</span>
    </Pill>
  );
}

/** The state, where a short while of saving is passed over. */
function useSettled(state: SaveState): SaveState {
  const [shown, setShown] = useState(state);
  const { tone, words } = state;
  useEffect(() => {
    const timer = setTimeout(() => setShown({ tone, words }), tone === 'busy' ? PATIENCE_MS : 0);
    return () => clearTimeout(timer);
  }, [tone, words]);
  return shown;
}
