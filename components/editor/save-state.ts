/** What the page knows of its connection and of what it still has to send. */
export interface SaveFacts {
  readonly connection: 'connecting' | 'connected' | 'offline';
  /** Whether the first exchange with the server is done. */
  readonly synced: boolean;
  /** Changes that the server has not acknowledged. */
  readonly unsaved: number;
  /** How many of them this browser keeps; null when it takes nothing. */
  readonly kept: number | null;
  readonly mayEdit: boolean;
  readonly refused: boolean;
}

export interface SaveState {
  readonly tone: 'good' | 'busy' | 'bad';
  readonly words: string;
}

/** One plain sentence on whether everything is saved. */
export function saveState({ connection, synced, unsaved, kept, mayEdit, refused }: SaveFacts): SaveState {
  if (refused) return { tone: 'bad', words: 'Not saved' };
  if (connection === 'offline') return mayEdit && unsaved > 0 ? offlineWith(unsaved, kept) : OFFLINE;
  if (connection === 'connecting' || !synced) return { tone: 'busy', words: 'Connecting…' };
  if (!mayEdit) return { tone: 'good', words: 'Live' };
  return unsaved > 0 ? { tone: 'busy', words: 'Saving…' } : { tone: 'good', words: 'All changes saved' };
}

const OFFLINE: SaveState = { tone: 'bad', words: 'Offline' };

/** "Kept here" is a promise: it is made when the browser has written them down. */
function offlineWith(unsaved: number, kept: number | null): SaveState {
  const changes = `${unsaved} ${unsaved === 1 ? 'change' : 'changes'}`;
  if (kept === null) return { tone: 'bad', words: `Offline: ${changes} only in this page` };
  return kept >= unsaved
    ? { tone: 'bad', words: `Offline: ${changes} kept here` }
    : { tone: 'busy', words: `Offline: keeping ${changes}…` };
}
