import type { HouseKnowledge } from '#lib/checks/house.ts';
import { readArticleTerms } from '#lib/db/article-terms.ts';
import { readRuleSwitches } from '#lib/db/check-rules.ts';
import { readHouseTerms } from '#lib/db/house-terms.ts';

/** What the house has taught the first pass for one article: its words, the article's own before the house's, and the rules that are muted. */
export async function houseKnowledge(articleId: string): Promise<HouseKnowledge> {
  const [ofHouse, ofArticle, switches] = await Promise.all([
    readHouseTerms(),
    readArticleTerms(articleId),
    readRuleSwitches(),
  ]);
  const own = new Set(ofArticle.map(({ term }) => term));
  return {
    terms: [...ofArticle, ...ofHouse.filter(({ term }) => !own.has(term))],
    muted: switches.filter(({ muted }) => muted).map(({ rule }) => rule),
  };
}
