import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { loadAnnotation, withAnchor } from './annotated-write.ts';
import { assertCan } from './assert-can.ts';

/** One annotation with its thread, its evidence and where it is attached now. @throws Problem 'missing' */
export async function readAnnotation(actor: Actor, id: string): Promise<AnchoredAnnotation> {
  assertCan(actor, 'article.read', 'read articles');
  return withAnchor(await loadAnnotation(id));
}
