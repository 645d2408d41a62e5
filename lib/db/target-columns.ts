import type { Target } from '#lib/core/annotation/annotation.ts';

/** The columns of an annotation that hold the three selectors of its target. */
export interface TargetColumns {
  readonly relativeStart: Uint8Array<ArrayBuffer> | null;
  readonly relativeEnd: Uint8Array<ArrayBuffer> | null;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly atUpdate: number;
  readonly wordsElsewhere: number | null;
  readonly contextElsewhere: number | null;
  readonly runElsewhere: number | null;
  readonly whole: boolean;
}

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The selectors of a row as the target they are. */
export function toTarget(row: TargetColumns): Target {
  const { relativeStart, relativeEnd, exact, prefix, suffix, start, end, atUpdate } = row;
  const { wordsElsewhere: words, contextElsewhere: context, runElsewhere: run } = row;
  return {
    quote: { exact, prefix, suffix },
    position: { start, end, update: atUpdate },
    relative: relativeStart && relativeEnd ? { start: toBase64(relativeStart), end: toBase64(relativeEnd) } : null,
    ...(words === null || context === null ? {} : { elsewhere: { words, context, ...(run === null ? {} : { run }) } }),
    ...(row.whole ? { whole: true } : {}),
  };
}

/** The columns for a target. */
export function targetColumns({ quote, position, relative, elsewhere, whole }: Target): TargetColumns {
  return {
    relativeStart: relative && new Uint8Array(Buffer.from(relative.start, 'base64')),
    relativeEnd: relative && new Uint8Array(Buffer.from(relative.end, 'base64')),
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    start: position.start,
    end: position.end,
    atUpdate: position.update,
    wordsElsewhere: elsewhere?.words ?? null,
    contextElsewhere: elsewhere?.context ?? null,
    runElsewhere: elsewhere?.run ?? null,
    whole: whole ?? false,
  };
}
