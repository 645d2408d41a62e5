import { LIMITS } from '#lib/core/limits.ts';
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

/** A form with one file in it. */
export interface Upload {
  readonly form: FormData;
  readonly file: File;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The file of a form, in its field “file”. @throws Problem 'invalid' or 'tooLarge' */
export async function readUpload(request: Request): Promise<Upload> {
  const form = await readForm(request);
  const file = form.get('file');
  if (!(file instanceof File)) throw new Problem('invalid', 'Please send the file in the field “file” of the form.');
  if (file.size > LIMITS.uploadBytes)
    throw new Problem(
      'tooLarge',
      `The file is larger than ${LIMITS.uploadBytes / 1024 / 1024} MB, which is the most that can be read.`,
    );
  return { form, file, bytes: new Uint8Array(await file.arrayBuffer()) };
}
