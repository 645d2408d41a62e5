import { describe, expect, it } from 'vitest';
import { saveState, type SaveFacts } from '#components/editor/save-state.ts';

const saved: SaveFacts = { connection: 'connected', synced: true, unsaved: 0, kept: 0, mayEdit: true, refused: false };

describe('saveState', () => {
  for (const [words, facts] of [
    ['All changes saved', {}],
    ['Saving…', { unsaved: 2 }],
    ['Offline: 1 change kept here', { connection: 'offline', synced: false, unsaved: 1, kept: 1 }],
    ['Offline: keeping 3 changes…', { connection: 'offline', synced: false, unsaved: 3, kept: 2 }],
    ['Offline: 3 changes only in this page', { connection: 'offline', synced: false, unsaved: 3, kept: null }],
    ['Offline: 3 changes kept here', { connection: 'offline', synced: false, unsaved: 3, kept: 3 }],
    ['Offline', { connection: 'offline', synced: false }],
    ['Connecting…', { connection: 'connecting', synced: false }],
    ['Connecting…', { synced: false, unsaved: 2 }],
    ['Not saved', { refused: true }],
    ['Live', { mayEdit: false }],
    ['Offline', { mayEdit: false, connection: 'offline', unsaved: 1 }],
  ] as const) {
    it(`says “${words}” for ${JSON.stringify(facts)}`, () => {
      expect(saveState({ ...saved, ...facts }).words).toBe(words);
    });
  }

  it('never claims that all is saved while something is not', () => {
    for (const facts of [{ unsaved: 1 }, { refused: true }, { synced: false }, { connection: 'offline' as const }]) {
      expect(saveState({ ...saved, ...facts }).tone).not.toBe('good');
    }
  });
});
