import { Problem } from '#lib/core/problem.ts';

/** The form in a request. @throws Problem 'invalid' when there is none that can be read */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof TypeError) throw new Problem('invalid', 'The form could not be read.');
    throw error;
  }
}
