/** A validator that throws for a value that `accepts` refuses, which is how ProseMirror's `check()` learns of a bad attribute. */
export function only(what: string, accepts: (value: unknown) => boolean) {
  return (value: unknown): void => {
    if (!accepts(value)) throw new RangeError(`Not a valid ${what}: ${JSON.stringify(value)?.slice(0, 80)}`);
  };
}

/** Null, or a text that fits into a tooltip. */
export const shortTextOrNull = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.length <= 2000);
