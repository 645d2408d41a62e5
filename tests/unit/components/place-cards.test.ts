import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCards, type CardToPlace } from '#components/margin/place-cards.ts';

const card = (id: string, ideal: number, height = 100): CardToPlace => ({ id, ideal, height });
const tops = (cards: readonly CardToPlace[], activeId: string | null = null) =>
  Object.fromEntries(placeCards(cards, { gap: 10, activeId }));

describe('placeCards', () => {
  it('puts cards that have room beside their lines', () => {
    expect(tops([card('a', 0), card('b', 200)])).toEqual({ a: 0, b: 200 });
  });

  it('moves a card down when the one before it takes its place', () => {
    expect(tops([card('a', 0), card('b', 50), card('c', 60)])).toEqual({ a: 0, b: 110, c: 220 });
  });

  it('gives the active card its line and moves the earlier ones up', () => {
    expect(tops([card('a', 300), card('b', 310), card('c', 320)], 'c')).toEqual({ a: 100, b: 210, c: 320 });
  });

  it('lets the cards after the active one rise with it', () => {
    expect(tops([card('a', 300), card('b', 310), card('c', 430)], 'b')).toEqual({ a: 200, b: 310, c: 430 });
  });

  it('moves the active card down rather than the first one out of the margin', () => {
    expect(tops([card('a', 0), card('b', 20)], 'b')).toEqual({ a: 0, b: 110 });
  });

  it('lets earlier cards leave the margin where they are too many, so that the active one stands beside its line', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => card(String(index), index * 20));
    const placed = placeCards([...crowd, card('late', 260), card('later', 270)], { gap: 10, activeId: 'late' });
    expect(placed.get('late')).toBe(260);
    expect(placed.get('11')).toBe(150);
    expect(placed.get('0')).toBe(260 - 12 * 110);
    expect(placed.get('later')).toBe(370);
  });

  it('does nothing special for an active card that is not there', () => {
    expect(tops([card('a', 0), card('b', 50)], 'gone')).toEqual({ a: 0, b: 110 });
  });

  it('places nothing when there is nothing', () => {
    expect(placeCards([], { gap: 10 }).size).toBe(0);
  });

  const anyCards = fc
    .array(fc.record({ ideal: fc.integer({ min: 0, max: 3000 }), height: fc.integer({ min: 20, max: 400 }) }), {
      maxLength: 40,
    })
    .map((drawn) =>
      drawn.toSorted((a, b) => a.ideal - b.ideal).map(({ ideal, height }, index) => card(String(index), ideal, height)),
    );

  it('never lets two cards overlap, whichever is active', () => {
    fc.assert(
      fc.property(anyCards, fc.nat(45), (cards, active) => {
        const placed = placeCards(cards, { gap: 10, activeId: String(active) });
        cards.forEach((one, index) => {
          const before = cards[index - 1];
          if (!before) return;
          expect(placed.get(one.id)).toBeGreaterThanOrEqual((placed.get(before.id) ?? 0) + before.height + 10);
        });
      }),
    );
  });

  it('never lets a card leave the margin while none is active', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        for (const top of placeCards(cards, { gap: 10 }).values()) expect(top).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never puts the active card above its line, nor further below it than a card', () => {
    fc.assert(
      fc.property(anyCards, fc.nat(39), (cards, active) => {
        const ideal = cards[active]?.ideal;
        if (ideal === undefined) return;
        const top = placeCards(cards, { gap: 10, activeId: String(active) }).get(String(active)) ?? -1;
        expect(top).toBeGreaterThanOrEqual(ideal);
        expect(top).toBeLessThanOrEqual(ideal + 120);
      }),
    );
  });

  it('never puts a card without an active one above its line', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const placed = placeCards(cards, { gap: 10 });
        for (const one of cards) expect(placed.get(one.id)).toBeGreaterThanOrEqual(one.ideal);
      }),
    );
  });
});
