import { describe, expect, it } from 'vitest';
import { annotation, decided, BEN } from './annotations.ts';
import { announcement } from '#components/margin/announce.ts';

const reply = { id: 'r', author: BEN, body: 'yes', createdAt: '', editedAt: null, deletedAt: null };

describe('announcement', () => {
  it('says what others did', () => {
    expect(announcement(annotation(), undefined, 'me')).toBe('Ana flagged “with with”.');
    expect(announcement(decided(), annotation(), 'me')).toBe('Ben marked as fixed “with with”.');
    expect(announcement(annotation({ replies: [reply] }), annotation(), 'me')).toBe('Ben replied on “with with”.');
    expect(announcement(annotation(), decided(), 'me')).toBe('Reopened: “with with”.');
  });

  it('is silent about one’s own doings and about what only moved', () => {
    expect(announcement(annotation(), undefined, 'ana')).toBeNull();
    expect(announcement(decided(), annotation(), 'ben')).toBeNull();
    expect(announcement(annotation(), annotation(), 'me')).toBeNull();
  });
});
