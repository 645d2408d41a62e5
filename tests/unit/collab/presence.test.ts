import { describe, expect, test } from 'vitest';
import { presentAs } from '#lib/collab/presence.ts';

const actor = { id: 'a', name: 'Ada', role: 'editor' } as const;
const place = { type: null, tname: 'default', item: { client: 5, clock: 7 }, assoc: 0 };

describe('what others get of a page', () => {
  test.each([
    ['nothing at all', {}, { user: { id: 'a', name: 'Ada' }, cursor: null }],
    ['another name', { user: { id: 'b', name: 'Bo' } }, { user: { id: 'a', name: 'Ada' }, cursor: null }],
    ['a colour', { user: { color: '#00ff7F' } }, { user: { id: 'a', name: 'Ada', color: '#00ff7F' }, cursor: null }],
    ['no colour', { user: { color: 'red;background:url(x)' } }, { user: { id: 'a', name: 'Ada' }, cursor: null }],
    [
      'a caret',
      { cursor: { anchor: place, head: place } },
      { user: { id: 'a', name: 'Ada' }, cursor: { anchor: place, head: place } },
    ],
    ['half a caret', { cursor: { anchor: place } }, { user: { id: 'a', name: 'Ada' }, cursor: null }],
    [
      'a caret elsewhere',
      { cursor: { anchor: { ...place, tname: 'secret' }, head: place } },
      { user: { id: 'a', name: 'Ada' }, cursor: null },
    ],
    ['a caret that is a text', { cursor: 'here' }, { user: { id: 'a', name: 'Ada' }, cursor: null }],
    [
      'a small field',
      { mood: 'calm', away: true },
      { mood: 'calm', away: true, user: { id: 'a', name: 'Ada' }, cursor: null },
    ],
    ['a large field', { mood: 'x'.repeat(201) }, { user: { id: 'a', name: 'Ada' }, cursor: null }],
    ['an object', { mood: { deep: {} } }, { user: { id: 'a', name: 'Ada' }, cursor: null }],
  ])('is its person’s name, given %s', (_what, given, wanted) => {
    expect(presentAs(actor, given)).toEqual(wanted);
  });
});
