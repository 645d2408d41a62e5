import type { Draft } from './draft.ts';

const keyOf = (personId: string, articleId: string) => `galley:draft:${personId}:${articleId}`;

/** Keeps a half-written annotation in this browser, for this person and article; null forgets it. */
export function keepDraft(storage: Storage, personId: string, articleId: string, draft: Draft | null): void {
  const key = keyOf(personId, articleId);
  try {
    if (draft) storage.setItem(key, JSON.stringify(draft));
    else storage.removeItem(key);
  } catch (error) {
    // Full or forbidden storage costs the draft's survival of a reload, nothing else.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The half-written annotation that an earlier load of the page kept, or null. */
export function keptDraft(storage: Storage, personId: string, articleId: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(personId, articleId)) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return null;
    throw error;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { id, body, kind, target } = value as Partial<Draft>;
  return [id, body, kind, target === null ? '' : target?.quote?.exact].every((field) => typeof field === 'string');
}
