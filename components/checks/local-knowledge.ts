import type { HouseWords } from './house-lines.ts';
import type { ListedRule } from '#lib/core/first-pass/listed-rule.ts';
import { api } from '#components/api.ts';
import { listedTerms, type Term } from '#lib/core/first-pass/word-list.ts';

/** What the house and the article have taught the first pass, as the page's own one needs it. */
export interface LocalKnowledge {
  readonly terms: readonly Term[];
  readonly muted: readonly string[];
  readonly language: string | null;
}

/** Asks the API for it; the article's words go before the house's. @throws ApiProblem */
export async function readKnowledge(articleId: string): Promise<LocalKnowledge> {
  const [house, own, rules, article] = await Promise.all([
    api<HouseWords>('GET', '/house/words'),
    api<HouseWords>('GET', `/articles/${articleId}/words`),
    api<{ readonly items: readonly ListedRule[] }>('GET', '/checks'),
    api<{ readonly language?: string | null }>('GET', `/articles/${articleId}`),
  ]);
  const terms = new Map([...listedTerms(house), ...listedTerms(own)].map((term) => [term.term, term]));
  const muted = rules.items.filter((rule) => rule.muted).map(({ rule }) => rule);
  return { terms: [...terms.values()], muted, language: article.language ?? null };
}
