import { uuidv7 } from 'uuidv7';
import type { Byline, Decision, Evidence, Person, Reply, Target } from '#lib/core/annotation/annotation.ts';
import type { Category } from '#lib/core/annotation/category.ts';
import type { BroughtAnnotation } from '#lib/db/brought-annotations.ts';
import type { FoundAnnotation, FoundDecision, FoundSource } from '#lib/import/found-annotation.ts';

/** Who brings annotations of a file into which article, and when. */
export interface Bringing {
  readonly articleId: string;
  readonly at: string;
  readonly person: Person;
  readonly categories: readonly Category[];
  /** The ids here of annotations, by the names that files have for them. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * An annotation of a file as it is stored here: of whoever brings it, under the name of who wrote it. A category that the
 * house does not have stands before its words, and the annotation is a comment or a correction then.
 */
export function toAnnotation(
  found: FoundAnnotation,
  target: Target | undefined,
  bringing: Bringing,
): BroughtAnnotation {
  if (!target) throw new Error('There are fewer places than annotations');
  const { articleId, at, person, ids } = bringing;
  const { category, kind, severity, body } = categorized(found, bringing.categories);
  const decision = found.decision && toDecision(found.decision, bringing);
  return {
    id: ids.get(found.byline.key) ?? uuidv7(),
    articleId,
    kind,
    category,
    severity,
    body,
    replacement: found.replacement,
    replaced: null,
    origin: { kind: 'person', person },
    byline: found.byline,
    target,
    originalExact: target.quote.exact,
    status: decision ? 'decided' : 'open',
    decision,
    replies: found.replies.map((reply) => toReply(reply, bringing)),
    evidence: found.evidence.map((source) => toEvidence(source, bringing)),
    createdAt: at,
    updatedAt: at,
  };
}

/** A reply of a file as it is stored here. */
export function toReply(
  { body, byline }: { readonly body: string; readonly byline: Byline },
  { at, person }: Bringing,
): Reply {
  return { id: uuidv7(), author: person, byline, body, createdAt: at, editedAt: null, deletedAt: null };
}

function toEvidence({ byline, ...source }: FoundSource, { at, person }: Bringing): Evidence {
  return { id: uuidv7(), author: person, byline, ...source, createdAt: at };
}

function toDecision({ decision, reason, into, byline }: FoundDecision, { at, person, ids }: Bringing): Decision {
  return {
    decision,
    by: person,
    ...(byline ? { byline } : {}),
    at: byline?.at ?? at,
    reason,
    into: into === null ? null : (ids.get(into) ?? null),
  };
}

function categorized(
  { kind, category, severity, body, replacement }: FoundAnnotation,
  categories: readonly Category[],
): Pick<BroughtAnnotation, 'kind' | 'category' | 'severity' | 'body'> {
  if (kind !== 'flag' || category === null) return { kind, category: null, severity, body };
  const wanted = category.toLowerCase();
  const known = categories.find(({ key, label }) => key === category || label.toLowerCase() === wanted);
  if (known) return { kind, category: known.key, severity: severity ?? known.defaultSeverity, body };
  const said = [`[${category}]`, body].filter((part) => part !== '').join(' ');
  const isProposal = replacement !== null;
  return {
    kind: isProposal ? 'correction' : 'comment',
    category: null,
    severity: isProposal ? severity : null,
    body: said,
  };
}
