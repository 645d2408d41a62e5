import { Prisma } from './generated/client.ts';
import { reader, type Tx } from './client.ts';

/** What a person has seen of an article. */
export interface Visit {
  readonly event: number;
  readonly update: number;
  /** Hashes of the lines that the text had, or that were seen since. */
  readonly lines: ReadonlySet<number>;
  readonly at: string;
}

const toBytes = (lines: Iterable<number>) => new Uint8Array(Uint32Array.from(lines).buffer);

/** The buffer that the database gives may begin anywhere; four-byte numbers may not. */
const toLines = (bytes: Uint8Array): ReadonlySet<number> => new Set(new Uint32Array(bytes.slice().buffer));

/** What a person has seen of an article; null when they have never been in it. */
export async function findVisit(userId: string, articleId: string, tx?: Tx): Promise<Visit | null> {
  const db = tx ?? (await reader());
  const row = await db.visit.findUnique({ where: { userId_articleId: { userId, articleId } } });
  return row && { event: row.event, update: row.update, lines: toLines(row.lines), at: row.at.toISOString() };
}

/** Stores that a person has seen all of an article up to here. */
export async function saveVisit(tx: Tx, userId: string, articleId: string, visit: Visit): Promise<void> {
  const fields = {
    event: visit.event,
    update: visit.update,
    lines: toBytes(visit.lines),
    at: new Date(visit.at),
  };
  await tx.visit.upsert({
    where: { userId_articleId: { userId, articleId } },
    create: { userId, articleId, ...fields },
    update: fields,
  });
  await tx.glimpse.deleteMany({ where: { userId, articleId, event: { lte: visit.event } } });
}

/** Stores that a person has looked at annotations as they were after an event. */
export async function saveGlimpses(
  tx: Tx,
  userId: string,
  articleId: string,
  annotationIds: readonly string[],
  event: number,
): Promise<void> {
  await tx.glimpse.deleteMany({ where: { userId, articleId, annotationId: { in: [...annotationIds] } } });
  await tx.glimpse.createMany({
    data: annotationIds.map((annotationId) => ({ userId, articleId, annotationId, event })),
  });
}

/** An annotation that others have made or changed since somebody saw it. */
export interface Unseen {
  readonly id: string;
  /** Number of its newest event. */
  readonly event: number;
  /** It was made since. */
  readonly made: boolean;
}

/** What others did to annotations of an article since a person saw them, as a query; nothing where they never were. */
function unseenOf(userId: string, articleIds: readonly string[]) {
  return Prisma.sql`
    SELECT e."articleId" AS "articleId", e."annotationId" AS "annotationId", MAX(e."number") AS "event",
           MAX(CASE WHEN e."type" = 'annotation.made' THEN 1 ELSE 0 END) AS "made"
    FROM "Visit" v
    JOIN "Event" e ON e."articleId" = v."articleId" AND e."number" > v."event"
    LEFT JOIN "Glimpse" g
      ON g."userId" = v."userId" AND g."articleId" = v."articleId" AND g."annotationId" = e."annotationId"
    WHERE v."userId" = ${userId} AND v."articleId" IN (${Prisma.join([...articleIds])})
      AND e."annotationId" IS NOT NULL
      AND (e."actorId" IS NULL OR e."actorId" <> v."userId")
      AND (g."event" IS NULL OR e."number" > g."event")
    GROUP BY e."articleId", e."annotationId"`;
}

/** The annotations that others made or changed since a person saw them, in the order of their newest events. */
export async function unseenAnnotations(userId: string, articleId: string): Promise<readonly Unseen[]> {
  const db = await reader();
  const rows = await db.$queryRaw<{ annotationId: string; event: bigint | number; made: bigint | number }[]>`
    SELECT * FROM (${unseenOf(userId, [articleId])}) AS u ORDER BY u."event"`;
  return rows.map(({ annotationId: id, event, made }) => ({ id, event: Number(event), made: Number(made) === 1 }));
}

/** How many others made, and how many they changed, by article id; articles without any are missing. */
export async function countUnseen(
  userId: string,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly made: number; readonly changed: number }>> {
  if (articleIds.length === 0) return new Map();
  const db = await reader();
  const rows = await db.$queryRaw<{ articleId: string; made: bigint | number; all: bigint | number }[]>`
    SELECT u."articleId" AS "articleId", SUM(u."made") AS "made", COUNT(*) AS "all"
    FROM (${unseenOf(userId, articleIds)}) AS u GROUP BY u."articleId"`;
  return new Map(
    rows.map(({ articleId, made, all }) => [articleId, { made: Number(made), changed: Number(all) - Number(made) }]),
  );
}

/** The update that each of these articles was last seen at, by article id; articles that were never seen are missing. */
export async function seenUpdates(userId: string, articleIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await (
    await reader()
  ).visit.findMany({
    where: { userId, articleId: { in: [...articleIds] } },
    select: { articleId: true, update: true },
  });
  return new Map(rows.map(({ articleId, update }) => [articleId, update]));
}
