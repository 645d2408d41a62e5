import type { HouseKnowledge } from '#lib/checks/house.ts';
import type { Actor } from '#lib/core/access/access.ts';
import type { CheckTrial, CheckTrialInput } from '#lib/core/first-pass/check-trial.ts';
import { termsOf } from '#lib/core/first-pass/word-list.ts';
import { articles } from '#lib/collab/handle.ts';
import { articlePage } from '#lib/db/articles.ts';
import { letStand } from '#lib/db/check-flags.ts';
import { assertCan } from './assert-can.ts';
import { houseKnowledge } from './house-knowledge.ts';
import { runDetectors } from './run-detectors.ts';

/** So many of the articles that were changed last: enough to tell noise from use, in seconds. */
const MOST_ARTICLES = 50;
const MOST_EXAMPLES = 8;

/**
 * What a rule, muted or not, or a list of spellings would flag in the house's past articles, without writing anything: as if
 * it were switched on. What people let stand before is left out, as in a run.
 * @throws Problem 'forbidden'
 */
export async function tryChecks(actor: Actor, input: CheckTrialInput): Promise<CheckTrial> {
  assertCan(actor, 'house.manage', 'try checks');
  const past = await articlePage(null, MOST_ARTICLES);
  const wanted = 'rule' in input ? input.rule : 'house-style/preferred';
  let [places, flagged] = [0, 0];
  const examples: CheckTrial['examples'][number][] = [];
  for (const { id, title, language } of past) {
    const { text } = await articles().read(id);
    const house = asIfOn(await houseKnowledge(id), input);
    const found = (await runDetectors({ text, house, language })).filter(({ finding }) => finding.rule === wanted);
    const stands = await letStand(found.map(({ key }) => key));
    const fresh = found.filter(({ key }) => !stands.has(key));
    places += fresh.length;
    if (fresh.length > 0) flagged += 1;
    // From as many articles as there are: two of each.
    for (const { finding, quote } of fresh.slice(0, 2))
      if (examples.length < MOST_EXAMPLES)
        examples.push({ article: { id, title }, quote, replacement: finding.replacement ?? null });
  }
  return { places, flagged, articles: past.length, examples };
}

/** The house's knowledge with the rule switched on, or with these spellings alone. */
function asIfOn(house: HouseKnowledge, input: CheckTrialInput): HouseKnowledge {
  if ('rule' in input) return { ...house, muted: house.muted.filter((rule) => rule !== input.rule) };
  return { terms: termsOf({ words: [], spellings: input.spellings }), muted: [] };
}
