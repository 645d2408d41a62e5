import type { z } from 'zod';
import { UsageError } from './usage-error.ts';

/** The value of an option as its schema has it. @throws UsageError that names the option */
export function parsed<S extends z.ZodType>(schema: S, value: unknown, option: string): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new UsageError(`The value of ${option} can't be used: ${result.error.issues[0]?.message}.`);
}
