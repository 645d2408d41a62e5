import { describe, expect, it } from 'vitest';
import { jsonInTurns } from '#lib/services/json-in-turns.ts';

const many = Array.from({ length: 600 }, (_, index) => ({ index, words: '“\n”' }));

describe('JSON that is written in turns', () => {
  it('says the same as JSON that is written at once, an item a line', async () => {
    const value = { format: 'f', version: 1, none: null, object: { list: [1, 'a'] }, empty: [], many };
    const json = await jsonInTurns(value);
    expect(JSON.parse(json)).toEqual(value);
    expect(json.split('\n')).toContain(JSON.stringify(many[599]));
  });

  it('lets others go on meanwhile', async () => {
    let hasGoneOn = false;
    setImmediate(() => (hasGoneOn = true));
    await jsonInTurns({ many });
    expect(hasGoneOn).toBe(true);
  });
});
