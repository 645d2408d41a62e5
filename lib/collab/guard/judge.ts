import { LIMITS } from '#lib/core/limits.ts';
import { breathe } from '../breathe.ts';
import type { Shadow } from '../shadow.ts';
import { checkTouched } from './check-touched.ts';
import { isTooEntangled } from './is-too-entangled.ts';
import { isIncomplete } from './missing.ts';
import { newClientIds, ownership } from './owners.ts';
import { removeEmptied } from './remove-emptied.ts';
import { readUpdate } from './read-update.ts';
import { refused, type Verdict } from './verdict.ts';

/** A verdict, and whether the shadow can still be used: what was applied to it before a refusal can't be taken out. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly spoilt: boolean;
}

/**
 * Judges an update of a person who may edit, and applies it to the shadow when it is good. A paste of 10,000 paragraphs
 * takes a fifth of a second to judge: the event loop may turn between the steps.
 * @param owners who owns which clientID
 * @param textLength UTF-16 units of text in the article, or more
 */
export async function judge(
  update: Uint8Array,
  userId: string,
  shadow: Shadow,
  owners: ReadonlyMap<number, string>,
  textLength: number,
): Promise<Judgement> {
  const clean = (verdict: Verdict): Judgement => ({ verdict, spoilt: false });
  const read = readUpdate(update);
  if ('kind' in read) return clean(read);
  await breathe();
  const known = ownership(shadow.doc, owners);
  const fresh = newClientIds(userId, read, known);
  if ('kind' in fresh) return clean(fresh);
  if (isIncomplete(read, known.clockOf)) return clean({ kind: 'incomplete' });
  await breathe();
  if (isTooEntangled(read, shadow.doc)) return clean(refused('size'));
  if (textLength + read.textLength > LIMITS.articleLength) return clean(refused('length'));
  await breathe();
  return applied(update, shadow, fresh);
}

async function applied(update: Uint8Array, shadow: Shadow, fresh: readonly number[]): Promise<Judgement> {
  try {
    const first = shadow.apply(update);
    if (shadow.hasPending) return { verdict: { kind: 'incomplete' }, spoilt: true };
    await breathe();
    const { integrated, touched } = removeEmptied(shadow, first);
    const broken = checkTouched(touched);
    if (broken) return { verdict: broken, spoilt: true };
    return { verdict: { kind: 'accepted', integrated, newClientIds: fresh }, spoilt: false };
  } catch {
    // Yjs throws all kinds of errors on structures that no editor makes.
    return { verdict: refused('encoding'), spoilt: true };
  }
}
