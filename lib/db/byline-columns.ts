import type { Byline } from '#lib/core/annotation/annotation.ts';

/** The columns that say who wrote something outside of the house. */
export interface BylineColumns {
  readonly bylineName: string | null;
  readonly bylineAt: Date | null;
  readonly bylineKey: string | null;
}

/** The byline of a row, to be spread: nothing for what was written here. */
export function toByline({ bylineName, bylineAt, bylineKey }: BylineColumns): { readonly byline?: Byline } {
  if (bylineName === null) return {};
  return { byline: { name: bylineName, at: bylineAt?.toISOString() ?? null, key: bylineKey ?? '' } };
}

/** The columns for a byline. */
export function bylineColumns(byline: Byline | undefined): BylineColumns {
  return {
    bylineName: byline?.name ?? null,
    bylineAt: byline?.at ? new Date(byline.at) : null,
    bylineKey: byline?.key ?? null,
  };
}
