/** A card that wants to stand beside its line. Lengths are CSS pixels from the top of the margin. */
export interface CardToPlace {
  readonly id: string;
  /** Top of the line that it belongs to. */
  readonly ideal: number;
  readonly height: number;
}

/**
 * So far below its line an active card may stand for the sake of those before it: about a card. What is further down is
 * beside other words than its own.
 */
const NEAR = 120;

/**
 * Tops for cards that come in text order, so that none overlaps another and each stands as near below its line as the
 * cards before it allow. The active card gets its ideal place: those before it give way upwards. Where they would leave
 * the margin at `floor` by no more than a card, the active one moves down instead; where there are too many of them for
 * that, they do leave it, upwards and out of sight, until another card is active.
 */
export function placeCards(
  cards: readonly CardToPlace[],
  {
    gap,
    floor = 0,
    activeId = null,
  }: { readonly gap: number; readonly floor?: number; readonly activeId?: string | null },
): ReadonlyMap<string, number> {
  const ideals = cards.map((card) => card.ideal);
  const active = cards.findIndex((card) => card.id === activeId);
  const fallen = fallDown(cards, ideals, gap, floor);
  const tops = active < 0 ? fallen : aroundActive(cards, fallen, active, { gap, floor });
  return new Map(cards.map((card, index) => [card.id, tops[index] ?? floor]));
}

function aroundActive(
  cards: readonly CardToPlace[],
  fallen: readonly number[],
  active: number,
  { gap, floor }: { readonly gap: number; readonly floor: number },
): number[] {
  // Those after the active card may rise again when it has risen to its line.
  const wanted = cards.map((card, index) => (index < active ? (fallen[index] ?? floor) : card.ideal));
  for (let index = active - 1; index >= 0; index--) {
    const room = (wanted[index + 1] ?? floor) - gap - (cards[index]?.height ?? 0);
    wanted[index] = Math.min(wanted[index] ?? floor, room);
  }
  const outside = floor - (wanted[0] ?? floor);
  return fallDown(cards, wanted, gap, outside <= NEAR ? floor : Number.NEGATIVE_INFINITY);
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
