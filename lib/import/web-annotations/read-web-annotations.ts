import { DECISIONS, type Byline } from '#lib/core/annotation/annotation.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import type { FoundAnnotation, FoundAnnotations, FoundDecision } from '../found-annotation.ts';
import { parseJson } from '../parse-json.ts';
import { objects, says, text, time, type Loose } from './json-values.ts';
import { readBodies } from './read-bodies.ts';
import { readTarget } from './read-target.ts';

/**
 * The annotations of a W3C Web Annotation file (JSON-LD): one, a list, a page or a collection with its pages inside. What
 * has motivation `replying` or `moderating` is a reply to, or a decision on, the annotation that it points at. Nothing is
 * fetched: a page that the file only names is not read.
 * @throws Problem 'invalid' or 'unsupported' with a sentence
 */
export function readWebAnnotations(json: string): FoundAnnotations {
  const items = itemsOf(parseJson(json)).filter(({ type }) => says(type, 'Annotation'));
  if (items.length === 0)
    throw new Problem('unsupported', 'There are no Web Annotations (JSON-LD) in this file that could be read.');
  if (items.length > 3 * LIMITS.annotationsPerArticle)
    throw new Problem('tooLarge', 'The file has more annotations than an article can hold.');
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  const threads = Map.groupBy(items, (item) => rootOf(item, byKey));
  const annotations = [...threads].map(([root, items]) =>
    toAnnotation(
      root,
      items.filter((item) => item !== root),
    ),
  );
  const found = annotations.filter((annotation) => annotation !== null);
  const left = annotations.length - found.length;
  return {
    annotations: found,
    counts: 'codePoints',
    notes:
      left === 0 ? [] : [`Annotations that do not tell their place in words, or say nothing, were left out (${left}).`],
  };
}

/** How many pages inside pages are looked into. */
const DEEPEST = 4;

function itemsOf(value: unknown, depth = 0): readonly Loose[] {
  if (depth > DEEPEST) return [];
  return objects(value).flatMap((one) => {
    const inside = [one['items'], one['first'], one['@graph']].filter((part) => typeof part === 'object');
    return inside.length > 0 ? inside.flatMap((part) => itemsOf(part, depth + 1)) : [one];
  });
}

/** What an annotation is called anywhere; one without a name is known by what it says. */
function keyOf(item: Loose): string {
  const id = text(item['id']) ?? text(item['@id']);
  return (id ?? JSON.stringify([item['body'], item['bodyValue'], item['target']])).slice(0, 500);
}

/** The annotation that a thread began with; those that are on each other in a circle are no thread. */
function rootOf(item: Loose, byKey: ReadonlyMap<string, Loose>): Loose {
  const seen = new Set([item]);
  for (let root = item; ;) {
    const parent = byKey.get(targetOf(root));
    if (!parent || seen.has(parent)) return parent ? item : root;
    seen.add(parent);
    root = parent;
  }
}

function targetOf(item: Loose): string {
  const [target] = objects(item['target']);
  return text(target?.['id']) ?? text(target?.['source']) ?? '';
}

function bylineOf(item: Loose, key: string): Byline {
  const [creator] = objects(item['creator']);
  const name = (text(creator?.['name']) ?? text(creator?.['nickname']) ?? text(creator?.['id']) ?? '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const cut = name.slice(0, LIMITS.nameLength).replace(/[\uD800-\uDBFF]$/, '');
  return { name: cut || 'Unknown author', at: time(item['created']), key: key.slice(0, 500) };
}

/** null for one that says nothing that an annotation here could say. */
function toAnnotation(item: Loose, onIt: readonly Loose[]): FoundAnnotation | null {
  const place = readTarget(item);
  if (place === null) return null;
  const byline = bylineOf(item, keyOf(item));
  const { words, category, severity, replacement, evidence } = readBodies(item, (body, key) =>
    body['creator'] === undefined ? { ...byline, key } : bylineOf(body, key),
  );
  const proposed = place !== 'whole' && isReplacement(replacement) ? replacement : null;
  const kind = category !== null ? 'flag' : proposed !== null ? 'correction' : 'comment';
  const isComment = kind === 'comment';
  const said = words || (isComment && replacement !== null ? `Proposed: ${replacement}` : '');
  if (isComment && said === '' && evidence.length === 0) return null;
  return {
    kind,
    category,
    severity: isComment ? null : severity,
    body: (said || (isComment ? 'A source:' : '')).slice(0, LIMITS.bodyLength),
    replacement: proposed,
    place: place === 'whole' ? null : place,
    byline,
    decision:
      onIt
        .filter(({ motivation }) => says(motivation, 'moderating'))
        .map(toDecision)
        .find(Boolean) ?? null,
    replies: onIt
      .filter(({ motivation }) => !says(motivation, 'moderating'))
      .map((reply) => ({ body: repliedWords(reply), byline: bylineOf(reply, keyOf(reply)) }))
      .filter(({ body }) => body.trim() !== '')
      .slice(0, LIMITS.repliesPerAnnotation),
    evidence: evidence.slice(0, LIMITS.evidencePerAnnotation),
  };
}

const isReplacement = (words: string | null): boolean =>
  words !== null && words.length <= LIMITS.replacementLength && !/[\n\r\u2028\u2029\uFFFC]/u.test(words);

function repliedWords(reply: Loose): string {
  return readBodies(reply, bylineOf).words;
}

function toDecision(item: Loose): FoundDecision | null {
  const bodies = objects(item['body']);
  const words = bodies.filter(({ purpose }) => says(purpose, 'classifying')).map(({ value }) => text(value));
  const decision = DECISIONS.find((known) => words.includes(known));
  if (!decision) return null;
  const into = bodies.find(({ purpose }) => says(purpose, 'linking'))?.['source'];
  return { decision, reason: readBodies(item, bylineOf).words || null, into: text(into), byline: bylineOf(item, '') };
}
