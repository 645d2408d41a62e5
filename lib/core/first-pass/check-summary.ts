import { languageName } from '../article/language.ts';

/** What a run of the first pass came to. `found` = `new` + `kept`. */
export interface CheckSummary {
  /** Findings that hold and that nobody has decided about. */
  readonly found: number;
  /** Flags that were made, or that came back with their words. */
  readonly new: number;
  /** Flags that were withdrawn, because what they say no longer holds. */
  readonly gone: number;
  /** Flags that stood already. */
  readonly kept: number;
  /** `found` by category key. */
  readonly byCategory: Readonly<Record<string, number>>;
  /** `found` by rule. */
  readonly byRule: Readonly<Record<string, number>>;
  /** The tag of the article's language when it is not English: then only the checks ran that work in any language. Null otherwise. */
  readonly onlyAnyLanguage: string | null;
}

/** How far a run is; one that ended says how. `idle`: none is under way. */
export type CheckProgress =
  | { readonly phase: 'idle' }
  | { readonly phase: 'checking' | 'writing'; readonly done: number; readonly total: number }
  | { readonly phase: 'done'; readonly summary: CheckSummary }
  | { readonly phase: 'failed'; readonly detail: string };

/** "41 found: 12 garbled, 29 unsupported", in the order given; labels are written small. */
export function summaryWords(
  { found, new: made, gone, byCategory, onlyAnyLanguage }: CheckSummary,
  categories: readonly { readonly key: string; readonly label: string }[],
): string {
  const counts = categories.flatMap(({ key, label }) =>
    byCategory[key] === undefined ? [] : [`${byCategory[key]} ${label.toLowerCase()}`],
  );
  const what = found === 0 ? 'Nothing found' : `${found} found: ${counts.join(', ')}`;
  const news = found > 0 && made < found ? [made === 0 ? 'none new' : `${made} new`] : [];
  const changes = [...news, ...(gone > 0 ? [`${gone} gone`] : [])];
  const limits =
    onlyAnyLanguage === null
      ? ''
      : ` The article is in ${languageName(onlyAnyLanguage)}: only the checks that work in any language ran.`;
  return `${what}${changes.length > 0 ? ` (${changes.join(', ')})` : ''}.${limits}`;
}
