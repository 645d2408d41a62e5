/** A card that wants to stand beside its line. Lengths are CSS pixels from the top of the margin. */
export interface CardToPlace {
  readonly id: string;
  /** Top of the line that it belongs to. */
  readonly ideal: number;
  readonly height: number;
}

/**
 * Tops for cards that come in text order, so that none overlaps another and each stands as near below its line as the
 * cards before it allow. The active card gets its ideal place exactly: those before it give way upwards, and only when
 * they would leave the margin at `floor` does it move down.
 */
export function placeCards(
  cards: readonly CardToPlace[],
  {
    gap,
    floor = 0,
    activeId = null,
  }: { readonly gap: number; readonly floor?: number; readonly activeId?: string | null },
): ReadonlyMap<string, number> {
  const tops = fallDown(
    cards,
    cards.map((card) => card.ideal),
    gap,
    floor,
  );
  const active = cards.findIndex((card) => card.id === activeId);
  if (active >= 0) {
    tops[active] = cards[active]?.ideal ?? floor;
    for (let index = active - 1; index >= 0; index--) {
      const room = (tops[index + 1] ?? 0) - gap - (cards[index]?.height ?? 0);
      tops[index] = Math.min(tops[index] ?? 0, room);
    }
    // Those after the active card may rise again now that it has risen to its line.
    const wanted = cards.map((card, index) => (index <= active ? (tops[index] ?? 0) : card.ideal));
    tops.splice(0, tops.length, ...fallDown(cards, wanted, gap, floor));
  }
  return new Map(cards.map((card, index) => [card.id, tops[index] ?? floor]));
}

/** Each card at its wanted top, or below the one before it where that is taken. */
function fallDown(cards: readonly CardToPlace[], wanted: readonly number[], gap: number, floor: number): number[] {
  let free = floor;
  return cards.map((card, index) => {
    const top = Math.max(wanted[index] ?? floor, free);
    free = top + card.height + gap;
    return top;
  });
}
