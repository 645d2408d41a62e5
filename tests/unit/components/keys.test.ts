import { describe, expect, it } from 'vitest';
import { categoryLetters, keyCommand, type KeyContext, type KeyPress } from '#components/margin/keys.ts';
import { FIRST_CATEGORIES, type Category } from '#lib/core/annotation/category.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  altGraph: false,
  ...more,
});
const chord = { ctrlKey: true, altKey: true };
const reading: KeyContext = {
  typing: false,
  hasSelection: false,
  inCard: false,
  hasActive: false,
  categories: FIRST_CATEGORIES,
};
const selected = { ...reading, hasSelection: true };
const active = { ...reading, hasActive: true };

describe('keyCommand', () => {
  it('flags the selected words by letter and by number', () => {
    expect(keyCommand(press('g'), selected)).toEqual({ kind: 'flag', category: 'garbled' });
    expect(keyCommand(press('f'), selected)).toEqual({ kind: 'flag', category: 'factual' });
    expect(keyCommand(press('3'), selected)).toEqual({ kind: 'flag', category: 'unsupported' });
    expect(keyCommand(press('9'), selected)).toBeNull();
  });

  it('attaches what has lost its words to the selected ones, and to nothing else', () => {
    expect(keyCommand(press('b'), selected)).toEqual({ kind: 'attach' });
    expect(keyCommand(press('b'), active)).toBeNull();
    expect(keyCommand(press('b', chord), { ...selected, typing: true })).toEqual({ kind: 'attach' });
  });

  it('gives the same letter to the card when no words are selected', () => {
    expect(keyCommand(press('f'), active)).toEqual({ kind: 'card', action: 'fixed' });
    expect(keyCommand(press('f'), { ...selected, hasActive: true })).toEqual({ kind: 'flag', category: 'factual' });
  });

  it('gives it to the card too when the focus is in the card', () => {
    expect(keyCommand(press('f'), { ...selected, hasActive: true, inCard: true })).toEqual({
      kind: 'card',
      action: 'fixed',
    });
  });

  it('leaves every letter to a person who types', () => {
    for (const key of ['g', 'f', 'j', 'a', '?', 'Enter', 'Escape', '1']) {
      expect(keyCommand(press(key), { ...selected, hasActive: true, typing: true })).toBeNull();
    }
  });

  it('takes the letters with Ctrl+Alt, and F2, while typing', () => {
    const typing = { ...selected, typing: true };
    expect(keyCommand(press('g', chord), typing)).toEqual({ kind: 'flag', category: 'garbled' });
    expect(keyCommand(press('F2'), typing)).toEqual({ kind: 'flag', category: null });
    expect(keyCommand(press('j', chord), { ...reading, typing: true })).toEqual({ kind: 'step', by: 1 });
  });

  it('leaves Ctrl+Alt with digits to the headings of the editor', () => {
    expect(keyCommand(press('1', { ...chord, code: 'Digit1' }), { ...selected, typing: true })).toBeNull();
  });

  it('reads the key where Alt changes the character', () => {
    expect(keyCommand(press('©', { ...chord, code: 'KeyG' }), selected)).toEqual({ kind: 'flag', category: 'garbled' });
  });

  it('leaves characters written with AltGr, and the browser’s own shortcuts, alone', () => {
    expect(keyCommand(press('ą', { ...chord, altGraph: true, code: 'KeyA' }), active)).toBeNull();
    expect(keyCommand(press('f', { ctrlKey: true }), active)).toBeNull();
    expect(keyCommand(press('r', { metaKey: true }), active)).toBeNull();
  });

  it('goes on without deciding, and takes the last decision back whether a card is active or not', () => {
    expect(keyCommand(press('n'), active)).toEqual({ kind: 'skip' });
    expect(keyCommand(press('n'), { ...active, typing: true })).toBeNull();
    const takeBack = { kind: 'card', action: 'reopen' };
    expect(keyCommand(press('u'), active)).toEqual(takeBack);
    expect(keyCommand(press('u'), reading)).toEqual(takeBack);
    expect(keyCommand(press('u'), { ...reading, typing: true })).toBeNull();
  });

  it('comments on the whole article where no words are selected, and on them where some are', () => {
    expect(keyCommand(press('c'), active)).toEqual({ kind: 'commentArticle' });
    expect(keyCommand(press('c'), selected)).toEqual({ kind: 'comment' });
    expect(keyCommand(press('c'), { ...reading, typing: true })).toBeNull();
  });

  it('goes from the text to a card with Ctrl+Alt+Enter', () => {
    expect(keyCommand(press('Enter', chord), { ...reading, typing: true })).toEqual({ kind: 'focusCard' });
    expect(keyCommand(press('Enter'), { ...active, typing: true })).toBeNull();
  });

  it('does nothing to a card when none is active', () => {
    expect(keyCommand(press('a'), reading)).toBeNull();
    expect(keyCommand(press('Enter'), reading)).toBeNull();
    expect(keyCommand(press('F2'), reading)).toBeNull();
  });

  it('leaves Enter to the button that has the focus in a card', () => {
    expect(keyCommand(press('Enter'), { ...active, inCard: true })).toBeNull();
    expect(keyCommand(press('Enter'), active)).toEqual({ kind: 'focusCard' });
  });
});

describe('categoryLetters', () => {
  const named = (label: string): Category => ({ ...(FIRST_CATEGORIES[0] as Category), key: label, label });

  it('takes first letters, each once, and none that means something else', () => {
    expect([...categoryLetters([named('Tone'), named('Typos'), named('Jargon'), named('Éclair')])]).toEqual([
      ['Tone', 'T'],
    ]);
  });
});
