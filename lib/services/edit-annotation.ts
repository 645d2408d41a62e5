import { can, type Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation, Annotation } from '#lib/core/annotation/annotation.ts';
import { checkProposal, composeRemark } from '#lib/core/annotation/compose.ts';
import { alreadyDecided, isAuthor } from '#lib/core/annotation/decide.ts';
import type { AnnotationChange } from '#lib/core/annotation/schemas.ts';
import { Problem } from '#lib/core/problem.ts';
import { saveRemark } from '#lib/db/annotations.ts';
import { listCategories } from '#lib/db/categories.ts';
import { changeAnnotation, loadAnnotation } from './annotated-write.ts';
import { describeTarget } from './make-annotation.ts';

/**
 * Changes what an open annotation says, or attaches it to other words: its author may, and editors may.
 * @throws Problem 'missing', 'forbidden', 'invalid', or 'conflict' when it has been decided
 */
export async function editAnnotation(actor: Actor, id: string, change: AnnotationChange): Promise<AnchoredAnnotation> {
  assertMayEdit(actor, await loadAnnotation(id));
  const { target: wanted, ...fields } = change;
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const target = wanted && (await describeTarget((await loadAnnotation(id)).articleId, wanted));
  const at = new Date().toISOString();
  return changeAnnotation(actor, id, at, async (tx, annotation) => {
    assertMayEdit(actor, annotation);
    const remark = composeRemark({ ...annotation, ...Object.fromEntries(given) }, await listCategories(tx));
    const place = target ?? annotation.target;
    checkProposal(remark, place);
    const { category, severity, body, replacement } = remark;
    await saveRemark(tx, {
      ...annotation,
      category,
      severity,
      body,
      replacement,
      target: place,
      updatedAt: at,
    });
    return given.length === 0
      ? { type: 'annotation.reattached' }
      : { type: 'annotation.edited', fields: [...given.map(([name]) => name), ...(target ? ['target'] : [])] };
  });
}

function assertMayEdit(actor: Actor, annotation: Annotation): void {
  const own = isAuthor(annotation, actor) && can(actor, 'annotation.editOwn');
  if (!own && !can(actor, 'annotation.edit'))
    throw new Problem('forbidden', 'Only its author and editors can change an annotation.');
  const decided = alreadyDecided(annotation);
  if (decided) throw decided;
}
