/** A JSON object that nobody has looked at yet. */
export type Loose = Readonly<Record<string, unknown>>;

/** The objects among what JSON-LD writes as one value or as a list of them; a string stands for an object with that id. */
export function objects(value: unknown): readonly Loose[] {
  const all = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return all.flatMap((one) => {
    if (typeof one === 'string') return [{ id: one }];
    return isObject(one) ? [one] : [];
  });
}

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** The first string of what JSON-LD writes as one value or as a list of them. */
export function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : null;
}

/** Whether a value, or one of a list of them, is a word of the vocabulary, with or without its prefix. */
export function says(value: unknown, word: string): boolean {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.some((one) => one === word || one === `oa:${word}` || one === `http://www.w3.org/ns/oa#${word}`);
}

/** A time as ISO 8601 in UTC, or null. */
export function time(value: unknown): string | null {
  const said = text(value);
  if (said === null || !/^\d{4}-\d\d-\d\d/.test(said)) return null;
  const date = new Date(said);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
