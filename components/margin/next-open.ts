import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/**
 * Where an annotation stands in a list in text order, or the last one before it when it isn't listed: words that were
 * replaced a moment ago have no place until they are found again. Null when it would be the first.
 */
export function listedBefore(
  ids: readonly string[],
  id: string | null,
  byId: ReadonlyMap<string, Pick<AnchoredAnnotation, 'anchor'>>,
): string | null {
  const own = byId.get(id ?? '');
  if (!own || id === null || ids.includes(id)) return id;
  return ids.findLast((one) => (byId.get(one)?.anchor.start ?? Infinity) <= own.anchor.start) ?? null;
}

/** The open annotation after `from` in a list, around its end; the first one when `from` isn't listed, null when no other is open. */
export function nextOpen(ids: readonly string[], from: string | null, isOpen: (id: string) => boolean): string | null {
  const at = ids.indexOf(from ?? '');
  const after = ids.slice(at + 1);
  const before = ids.slice(0, Math.max(0, at));
  return [...after, ...before].find(isOpen) ?? null;
}
