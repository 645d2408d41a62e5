import type { Finding } from '#lib/checks/detector.ts';
import type { Target } from '#lib/core/annotation/annotation.ts';
import { replacementWords } from '#lib/core/annotation/schemas.ts';
import type { AnnotationEvent } from '#lib/core/audit/event.ts';
import type { CheckPlan, FoundNow } from '#lib/core/first-pass/compare-findings.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { articles, type KnownPlace } from '#lib/collab/handle.ts';
import { annotationCount } from '#lib/db/annotations.ts';
import {
  insertCheckFlags,
  stillThere,
  touchedByPeople,
  withdrawCheckFlags,
  type NewCheckFlag,
} from '#lib/db/check-flags.ts';
import type { Tx } from '#lib/db/client.ts';
import { clearDecision } from '#lib/db/decisions.ts';
import { EventBatches } from './event-batches.ts';

/** A finding with where it was found: in the text after update `update`. */
export interface PlacedFinding extends FoundNow {
  /** The flag that is made of it. */
  readonly id: string;
  readonly finding: Finding;
  readonly version: string;
  readonly key: string;
  readonly place: KnownPlace;
  readonly update: number;
}

/** What a run really changed: people may have been quicker, or the article full. */
export interface WrittenFlags {
  readonly made: readonly PlacedFinding[];
  readonly back: readonly PlacedFinding[];
  readonly gone: number;
}

/** Why a flag of the first pass is closed by itself. */
const NO_LONGER_FOUND = 'The first pass no longer finds it.';

/** Carries out what a run decided, and tells everybody when all of it is done. `report` hears how much is. */
export async function writeCheckFlags(
  articleId: string,
  { make, bringBack, withdraw }: CheckPlan<PlacedFinding>,
  report: (done: number) => void,
): Promise<WrittenFlags> {
  const batches = new EventBatches(articleId, new Date().toISOString(), report);
  const { at } = batches;
  try {
    const gone = await batches.each(withdraw, async (ids) => (tx) => withdrawStill(tx, { articleId, at, ids }));
    const flags = bringBack.map(({ id, found }) => ({ ...found, id }));
    const back = await batches.each(flags, async (portion) => {
      const targets = await targetsOf(articleId, portion);
      return (tx) => bringBackStill(tx, { articleId, at, targets });
    });
    const made = await batches.each(make, async (portion) => {
      const targets = await targetsOf(articleId, portion);
      const fresh = portion.flatMap((each) => newFlag(each, targets.get(each.id), { articleId, at }));
      return (tx) => insertWhatFits(tx, articleId, fresh);
    });
    return { made: those(make, made), back: those(flags, back), gone: gone.length };
  } finally {
    batches.tell();
  }
}

function those(findings: readonly PlacedFinding[], events: readonly AnnotationEvent[]): readonly PlacedFinding[] {
  const ids = new Set(events.map(({ annotationId }) => annotationId));
  return findings.filter(({ id }) => ids.has(id));
}

/** Targets by the id of their flag; those whose words somebody has just changed are left out. */
async function targetsOf(articleId: string, findings: readonly PlacedFinding[]): Promise<ReadonlyMap<string, Target>> {
  const places = findings.map(({ place }) => place);
  const targets = await articles().describeAll(articleId, findings[0]?.update ?? 0, places);
  return new Map(
    findings.flatMap(({ id }, index) => {
      const target = targets[index];
      return target ? [[id, target] as const] : [];
    }),
  );
}

function newFlag(
  { id, finding, version, key }: PlacedFinding,
  target: Target | undefined,
  { articleId, at }: { readonly articleId: string; readonly at: string },
): NewCheckFlag[] {
  if (!target) return [];
  const { category, severity, message, rule } = finding;
  const remark = { kind: 'flag', category, severity, body: message, replacement: acceptable(finding) } as const;
  const fresh = { status: 'open', decision: null, replies: [], evidence: [], createdAt: at, updatedAt: at } as const;
  const flag = { id, articleId, ...remark, ...fresh, target, originalExact: target.quote.exact };
  return [{ flag, check: `${rule}@${version}`, finding: key }];
}

/** What a person could propose too: a finding over several lines may offer words that no block can hold. */
function acceptable({ replacement }: Finding): string | null {
  return replacementWords.safeParse(replacement).data ?? null;
}

async function insertWhatFits(
  tx: Tx,
  articleId: string,
  fresh: readonly NewCheckFlag[],
): Promise<readonly AnnotationEvent[]> {
  const room = LIMITS.annotationsPerArticle - (await annotationCount(tx, articleId));
  const flags = fresh.slice(0, Math.max(0, room));
  await insertCheckFlags(tx, flags);
  return flags.map(({ flag: { id, kind, category } }) => ({
    type: 'annotation.made',
    articleId,
    annotationId: id,
    kind,
    category,
  }));
}

async function bringBackStill(
  tx: Tx,
  {
    articleId,
    at,
    targets,
  }: { readonly articleId: string; readonly at: string; readonly targets: ReadonlyMap<string, Target> },
): Promise<readonly AnnotationEvent[]> {
  const gone = [...(await stillThere(tx, [...targets.keys()], 'gone'))];
  for (const id of gone) await clearDecision(tx, id, at, targets.get(id) ?? null);
  const event = { type: 'annotation.reopened', undid: 'withdrawn', restored: false, update: null } as const;
  return gone.map((annotationId) => ({ ...event, articleId, annotationId }));
}

async function withdrawStill(
  tx: Tx,
  { articleId, at, ids }: { readonly articleId: string; readonly at: string; readonly ids: readonly string[] },
): Promise<readonly AnnotationEvent[]> {
  const open = await stillThere(tx, ids, 'open');
  const touched = await touchedByPeople(articleId, tx);
  const going = ids.filter((id) => open.has(id) && !touched.has(id));
  await withdrawCheckFlags(tx, going, at, NO_LONGER_FOUND);
  const event = { type: 'annotation.decided', decision: 'withdrawn', into: null, update: null } as const;
  return going.map((annotationId) => ({ ...event, articleId, annotationId }));
}
