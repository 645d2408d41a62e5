import { describe, expect, it } from 'vitest';
import { unsentLines } from '#components/editor/unsent-lines.ts';

describe('unsentLines', () => {
  it('finds the lines that only this copy has', () => {
    expect(unsentLines('one\ntwo changed\nthree', 'one\ntwo\nthree\nfour')).toEqual(['two changed']);
  });

  it('counts lines that are there more than once', () => {
    expect(unsentLines('same\nsame\nsame', 'same\nsame')).toEqual(['same']);
  });

  it('passes over empty lines, and takes everything when the server has nothing', () => {
    expect(unsentLines('one\n\n \ntwo', '')).toEqual(['one', 'two']);
  });
});
