import { createHash } from 'node:crypto';
import type { Byline } from '#lib/core/annotation/annotation.ts';
import type { PlacedRemark } from '../found-remark.ts';

/** Word knows no seconds: when it saves a file again, it cuts them off. */
const MINUTE = '2026-01-31T12:00'.length;
const LENGTH = 20;

/**
 * Gives comments and changes names that they keep. Word numbers them anew whenever it saves a file, so each is known by
 * who wrote it, when, and what it says; equal ones are counted in the order of the text.
 */
export function withContentKeys(remarks: readonly PlacedRemark[]): PlacedRemark[] {
  const unique = counter();
  return remarks.map((remark) => {
    const { kind, body, replacement, target, byline, replies } = remark;
    const name = kind === 'comment' ? 'comment' : 'change';
    const key = unique(
      `${name} ${hashOf(byline, [body, replacement ?? '', kind === 'comment' ? '' : target.quote.exact])}`,
    );
    return {
      ...remark,
      byline: { ...byline, key },
      replies: replies.map((reply) => ({
        ...reply,
        byline: { ...reply.byline, key: unique(`reply ${hashOf(reply.byline, [reply.body])}`) },
      })),
    };
  });
}

function hashOf({ name, at }: Byline, parts: readonly string[]): string {
  const text = JSON.stringify([name, at?.slice(0, MINUTE) ?? '', ...parts]);
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}

/** Tells equal names apart: the second of them ends in "(2)". */
function counter(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  };
}
