import { uuidv7 } from 'uuidv7';
import type { Actor } from '#lib/core/access/access.ts';
import type { Range } from '#lib/core/annotation/annotation.ts';
import type { CheckProgress, CheckSummary } from '#lib/core/first-pass/check-summary.ts';
import { compareFindings, type CheckPlan } from '#lib/core/first-pass/compare-findings.ts';
import { isForeignLanguage } from '#lib/core/first-pass/foreign-language.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { isProblem } from '#lib/core/problem.ts';
import { articles } from '#lib/collab/handle.ts';
import { listCategories } from '#lib/db/categories.ts';
import { letStand, readCheckFlags, touchedByPeople, wasChecked } from '#lib/db/check-flags.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { assertCan } from './assert-can.ts';
import { runOnce, currentRun, type CheckRun } from './check-runs.ts';
import { houseKnowledge } from './house-knowledge.ts';
import { loadArticle } from './load-article.ts';
import { log } from './log.ts';
import { runDetectors, type LocatedFinding } from './run-detectors.ts';
import { writeCheckFlags, type PlacedFinding, type WrittenFlags } from './write-check-flags.ts';

type Report = (progress: CheckProgress) => void;

/**
 * The first pass over an article as it stands: what it finds becomes flags, flags whose finding no longer holds are
 * withdrawn by Galley itself, and those that a person has touched stay as they are. Whoever asks while a run is under
 * way gets that one's summary.
 * @throws Problem 'forbidden', 'missing', or 'tooLarge'
 */
export async function checkArticle(actor: Actor, articleId: string): Promise<CheckSummary> {
  assertCan(actor, 'article.check', 'check articles');
  await loadArticle(articleId);
  return runOnce(articleId, (report) => run(actor, articleId, report)).summary;
}

/** The same without anybody who waits for it: what fails is logged. */
export function checkInBackground(actor: Actor, articleId: string): Promise<void> {
  return logged(articleId, () => checkArticle(actor, articleId));
}

/**
 * Looks again, in Galley's own name, at an article that was checked before and has been edited since: flags that hold no longer
 * go by themselves. Unchanged paragraphs are remembered. What fails is logged.
 */
export function recheckInBackground(articleId: string): Promise<void> {
  return logged(articleId, async () => {
    if (!(await wasChecked(articleId))) return;
    // A run under way may have read what has changed since.
    await currentRun(articleId)?.summary.catch(() => undefined);
    await runOnce(articleId, (report) => run(null, articleId, report)).summary;
  });
}

async function logged(articleId: string, check: () => Promise<unknown>): Promise<void> {
  try {
    await check();
  } catch (error) {
    // Deleted while it was checked.
    if (isProblem(error) && error.kind === 'missing') return;
    log.error({ articleId, error: error instanceof Error ? error.stack : String(error) }, 'An article was not checked');
  }
}

/** How far the run over an article is; null when none is under way. @throws Problem 'missing' */
export async function followCheck(actor: Actor, articleId: string): Promise<CheckRun | null> {
  assertCan(actor, 'article.read', 'read articles');
  await loadArticle(articleId);
  return currentRun(articleId);
}

async function run(actor: Actor | null, articleId: string, report: Report): Promise<CheckSummary> {
  const { language } = await loadArticle(articleId);
  const plan = await planFor(articleId, language, report);
  const total = plan.make.length + plan.bringBack.length + plan.withdraw.length;
  const written = await writeCheckFlags(articleId, plan, (done) => report({ phase: 'writing', done, total }));
  const summary = summarise(plan, written, language);
  const at = new Date().toISOString();
  const { found, new: made, gone } = summary;
  // A look that nobody asked for and that changed nothing is not worth a line.
  if (!actor && made + gone === 0) return summary;
  const deed = { actorId: actor?.id ?? null, at };
  await inTransaction((tx) => appendEvent(tx, deed, { type: 'article.checked', articleId, found, made, gone }));
  return summary;
}

/** People write on while the detectors run: so often the changed text is looked at again before it is taken as it is. */
const MOST_LOOKS = 3;

/** What is to change, for the text as it stands. */
async function planFor(articleId: string, language: string | null, report: Report): Promise<CheckPlan<PlacedFinding>> {
  const house = await houseKnowledge(articleId);
  const categories = new Set((await listCategories()).map(({ key }) => key));
  for (let look = 1; ; look += 1) {
    const { text, update } = await articles().read(articleId);
    const found = await runDetectors({ text, house, language }, (done, total) =>
      report({ phase: 'checking', done, total }),
    );
    const stands = await letStand(found.map(({ key }) => key));
    const fresh = found.filter(
      ({ finding, key, quote }) => isWanted(finding.category, quote.exact) && !stands.has(key),
    );
    const [flags, touched] = await Promise.all([readCheckFlags(articleId), touchedByPeople(articleId)]);
    const places = fresh.map(({ finding: { start, end }, quote }) => ({ range: { start, end }, quote }));
    const survey = await articles().survey(
      articleId,
      update,
      places,
      flags.map(({ target }) => target),
    );
    if (survey.update !== update && look < MOST_LOOKS) continue;
    const earlier = flags.flatMap(({ id, rule, target, decision }, index) => {
      const anchor = survey.anchors[index];
      return anchor ? [{ id, rule, words: target.quote.exact, anchor, decision, touched: touched.has(id) }] : [];
    });
    const now = fresh.flatMap((each, index) => placed(each, update, survey.places[index]));
    return compareFindings(now, earlier);
  }

  function isWanted(category: string, words: string): boolean {
    return categories.has(category) && words.length <= LIMITS.quoteLength;
  }
}

function placed(
  { finding, version, key, quote }: LocatedFinding,
  update: number,
  now: Range | null | undefined,
): PlacedFinding[] {
  if (!now) return [];
  const { rule, start, end } = finding;
  const place = { range: { start, end }, quote };
  return [{ id: uuidv7(), rule, ...now, words: quote.exact, finding, version, key, place, update }];
}

function summarise(
  { kept }: CheckPlan<PlacedFinding>,
  { made, back, gone }: WrittenFlags,
  language: string | null,
): CheckSummary {
  const standing = [...made, ...back, ...kept];
  return {
    found: standing.length,
    new: made.length + back.length,
    gone,
    kept: kept.length,
    byCategory: countBy(standing, ({ finding }) => finding.category),
    byRule: countBy(standing, ({ rule }) => rule),
    onlyAnyLanguage: isForeignLanguage(language) ? language : null,
  };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const groups = [...Map.groupBy(items, keyOf)].map(([key, group]) => [key, group.length] as const);
  return Object.fromEntries(groups.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
