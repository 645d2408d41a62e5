/** What the page knows of its connection and of what it still has to send. */
export interface SaveFacts {
  readonly connection: 'connecting' | 'connected' | 'offline';
  /** Whether the first exchange with the server is done. */
  readonly synced: boolean;
  /** Changes that the server has not acknowledged. */
  readonly unsaved: number;
  readonly mayEdit: boolean;
  readonly refused: boolean;
}

export interface SaveState {
  readonly tone: 'good' | 'busy' | 'bad';
  readonly words: string;
}

/** One plain sentence on whether everything is saved. */
export function saveState({ connection, synced, unsaved, mayEdit, refused }: SaveFacts): SaveState {
  if (refused) return { tone: 'bad', words: 'Not saved' };
  if (connection === 'offline')
    return { tone: 'bad', words: mayEdit && unsaved > 0 ? offlineWith(unsaved) : 'Offline' };
  if (connection === 'connecting' || !synced) return { tone: 'busy', words: 'Connecting…' };
  if (!mayEdit) return { tone: 'good', words: 'Live' };
  return unsaved > 0 ? { tone: 'busy', words: 'Saving…' } : { tone: 'good', words: 'All changes saved' };
}

function offlineWith(unsaved: number): string {
  return `Offline: ${unsaved} ${unsaved === 1 ? 'change' : 'changes'} kept here`;
}
