import type { HouseKnowledge } from '#lib/checks/house.ts';
import { readRuleSwitches } from '#lib/db/check-rules.ts';
import { readHouseTerms } from '#lib/db/house-terms.ts';

/** What the house has taught the first pass: its words, and the rules that are muted. */
export async function houseKnowledge(): Promise<HouseKnowledge> {
  const [terms, switches] = await Promise.all([readHouseTerms(), readRuleSwitches()]);
  return { terms, muted: switches.filter(({ muted }) => muted).map(({ rule }) => rule) };
}
