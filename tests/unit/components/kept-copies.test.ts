import { describe, expect, it } from 'vitest';
import { nameOfKept, readKeptName } from '#components/editor/kept-copies.ts';

const name = { personId: 'p', articleId: 'a', generation: 'g', copy: 'c' };

describe('the name of a kept copy', () => {
  it('says whose edits of what it keeps', () => {
    expect(readKeptName(nameOfKept(name))).toEqual(name);
  });

  it.each([
    '',
    'a/b/c/d/e',
    'galley-unsent',
    'galley-unsent/p/a/g',
    'galley-unsent/p//g/c',
    `${nameOfKept(name)}/more`,
  ])('is not %j', (other) => {
    expect(readKeptName(other)).toBeNull();
  });

  it('differs for another person, article, generation or page', () => {
    const others = Object.keys(name).map((key) => nameOfKept({ ...name, [key]: 'other' }));
    expect(new Set([nameOfKept(name), ...others]).size).toBe(5);
  });
});
