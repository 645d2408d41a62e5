import { Problem } from '#lib/core/problem.ts';

/** The JSON of a file, of which nothing is known yet. @throws Problem 'invalid' when it is none */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Problem('invalid', 'The file is not valid JSON; it may be cut off.');
    throw error;
  }
}
