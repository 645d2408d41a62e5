import type { Kind, Severity } from '#lib/core/annotation/annotation.ts';
import type { Category } from '#lib/core/annotation/category.ts';
import type { AnnotationInput } from '#lib/core/annotation/schemas.ts';

/** An annotation that somebody is writing. `id` lets a second try after a lost answer make no second one. */
export interface Draft {
  readonly id: string;
  readonly kind: Kind;
  readonly category: string | null;
  /** null: the category's own. */
  readonly severity: Severity | null;
  readonly body: string;
  /** null: no replacement is proposed. */
  readonly replacement: string | null;
  /** null: the article as a whole. */
  readonly target: DraftTarget | null;
}

/** Where the draft points, with every selector that the page knows. */
export interface DraftTarget {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly position: { readonly start: number; readonly end: number };
  readonly relative: { readonly start: string; readonly end: string } | null;
}

/** A draft with nothing written yet. */
export function newDraft(
  id: string,
  start: { readonly kind: 'flag'; readonly category: string | null } | { readonly kind: 'comment' | 'suggest' },
  target: DraftTarget | null,
): Draft {
  const empty = { id, severity: null, body: '', target };
  switch (start.kind) {
    case 'flag':
      return { ...empty, kind: 'flag', category: start.category, replacement: null };
    case 'comment':
      return { ...empty, kind: 'comment', category: null, replacement: null };
    case 'suggest':
      return { ...empty, kind: 'correction', category: null, replacement: target?.quote.exact ?? null };
  }
}

/** The words that a draft is about; "" for the whole article. */
export function draftWords({ target }: Pick<Draft, 'target'>): string {
  return target?.quote.exact ?? '';
}

/** What keeps a draft from being saved, as one sentence; null when nothing does. */
export function draftProblem(draft: Draft): string | null {
  if (draft.kind === 'flag' && draft.category === null) return 'Choose what is wrong.';
  if (draft.kind === 'comment' && draft.body.trim() === '') return 'Write the comment.';
  if (draft.kind === 'correction' && draft.replacement === draftWords(draft)) return 'Change the words.';
  if (/[\n\r\u2028\u2029\uFFFC]/.test(draft.replacement ?? '')) return 'A replacement is plain text in one line.';
  return null;
}

/** The draft as the HTTP API takes it. A replacement that changes nothing is none. */
export function draftInput(draft: Draft, categories: readonly Category[]): AnnotationInput {
  const { id, kind, body, replacement } = draft;
  const input = { id, kind, body: body.trim(), target: draft.target && targetInput(draft.target) };
  if (kind === 'comment') return input;
  const category = categories.find(({ key }) => key === draft.category);
  return {
    ...input,
    category: draft.category,
    severity: draft.severity ?? category?.defaultSeverity ?? null,
    replacement: replacement === draftWords(draft) ? null : replacement,
  };
}

/** A target as the HTTP API takes it. */
export function targetInput({ quote, position, relative }: DraftTarget): NonNullable<AnnotationInput['target']> {
  return relative ? { quote, position, relative } : { quote, position };
}
