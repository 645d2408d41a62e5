import { Problem } from '#lib/core/problem.ts';

/** A page of a list; `next` is to be given as `after` for the page behind it, null on the last one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Where a list goes on: a time and the id that breaks ties. */
export interface Place {
  readonly time: string;
  readonly id: string;
}

/** A place as the opaque string that clients give back. */
function writeCursor({ time, id }: Place): string {
  return Buffer.from(`${time} ${id}`).toString('base64url');
}

/** @throws Problem 'invalid' when the string is none of ours */
export function readCursor(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const match = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([\w-]+)$/.exec(Buffer.from(cursor, 'base64url').toString());
  const [, time, id] = match ?? [];
  if (time === undefined || id === undefined || Number.isNaN(Date.parse(time)))
    throw new Problem('invalid', '“after” must be the “next” of the page before.');
  return { time, id };
}

/** A page out of one row more than it may hold, which tells whether there is another page. */
export function toPage<T>(rows: readonly T[], limit: number, placeOf: (row: T) => Place): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? writeCursor(placeOf(last)) : null };
}
