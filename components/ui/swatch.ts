/** How many colours for people app/globals.css has: --swatch-0 and on. */
export const SWATCHES = 12;

/** The colour number that somebody has when they are alone: always the same one for an id. */
export function swatchOf(id: string): number {
  let sum = 0;
  for (const unit of id) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % SWATCHES;
}

/**
 * Colour numbers of people who are seen together, for data-swatch or var(--swatch-N): no two alike while there are
 * colours enough. Everybody who sees the same people sees them in the same colours: in the order of the ids, each gets
 * their own colour, or the next that is free.
 */
export function swatchesOf(ids: Iterable<string>): ReadonlyMap<string, number> {
  const swatches = new Map<string, number>();
  const taken = new Set<number>();
  for (const id of [...new Set(ids)].toSorted()) {
    let swatch = swatchOf(id);
    while (taken.has(swatch) && taken.size < SWATCHES) swatch = (swatch + 1) % SWATCHES;
    taken.add(swatch);
    swatches.set(id, swatch);
  }
  return swatches;
}
